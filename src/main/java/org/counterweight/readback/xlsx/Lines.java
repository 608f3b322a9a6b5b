package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Line;
import org.counterweight.layout.Run;

/** Joins what can be seen, row by row, whatever cells it stands in. */
final class Lines {
  /** Gap, as a share of the type, from which on letters are of two words. */
  private static final double WORD = 0.2;

  /** Gap from which on words are of two columns. */
  private static final double COLUMN = 1.5;

  private final int surface;
  private final List<Line> lines = new ArrayList<>();

  private Lines(int surface) {
    this.surface = surface;
  }

  /** Text that was placed, with the block it belongs to. */
  private record Placed(String text, Box box, double size, int block) {}

  /** The lines of a sheet, from top to bottom. */
  static List<Line> of(
      int surface, List<CellText> texts, List<Drawn> drawings, List<Block> blocks) {
    Lines lines = new Lines(surface);
    TreeMap<Integer, List<Placed>> rows = new TreeMap<>();
    for (CellText text : texts) {
      Placed placed = placed(text.runs, text.order);
      if (placed != null) {
        rows.computeIfAbsent(text.area.top(), row -> new ArrayList<>()).add(placed);
      }
    }
    rows.values().forEach(lines::add);
    for (Drawn drawn : drawings) {
      List<Placed> floating = new ArrayList<>();
      for (int block : drawn.blocks) {
        Placed placed = placed(blocks.get(block).runs(), block);
        if (placed != null) {
          floating.add(placed);
        }
      }
      lines.floating(floating);
    }
    List<Line> sorted = new ArrayList<>(lines.lines);
    sorted.sort(
        Comparator.<Line>comparingDouble(line -> line.box().y())
            .thenComparingDouble(line -> line.box().x())
            .thenComparingInt(line -> line.blocks().get(0)));
    return sorted;
  }

  private static Placed placed(List<Run> runs, int block) {
    if (runs.size() == 1) {
      Run only = runs.get(0);
      String words = only.visible() ? words(only.text()) : "";
      return words.isEmpty() ? null : new Placed(words, only.box(), only.type().size(), block);
    }
    StringBuilder text = new StringBuilder();
    Box box = Box.EMPTY;
    double size = 0;
    for (Run run : runs) {
      if (run.visible()) {
        text.append(run.text());
        box = box.around(run.box());
        size = Math.max(size, run.type().size());
      }
    }
    String words = words(text.toString());
    return words.isEmpty() ? null : new Placed(words, box, size, block);
  }

  private static String words(String text) {
    boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
    return (lines ? text.replace('\n', ' ').replace('\t', ' ') : text).strip();
  }

  /** Texts that float are joined where their middles are level. */
  private void floating(List<Placed> texts) {
    List<Placed> rest = new ArrayList<>(texts);
    rest.sort(Comparator.comparingDouble(text -> text.box().y() + text.box().height() / 2));
    List<Placed> line = new ArrayList<>();
    double level = 0;
    for (Placed text : rest) {
      double middle = text.box().y() + text.box().height() / 2;
      if (!line.isEmpty() && middle - level > text.size() * 0.4) {
        add(line);
        line = new ArrayList<>();
      }
      level = line.isEmpty() ? middle : level;
      line.add(text);
    }
    add(line);
  }

  private void add(List<Placed> texts) {
    if (texts.isEmpty()) {
      return;
    }
    List<Placed> sorted = new ArrayList<>(texts);
    sorted.sort(
        Comparator.<Placed>comparingDouble(text -> text.box().x()).thenComparingInt(Placed::block));
    StringBuilder words = new StringBuilder();
    List<Integer> blocks = new ArrayList<>();
    Box box = Box.EMPTY;
    double end = 0;
    for (Placed text : sorted) {
      if (!blocks.isEmpty()) {
        double gap = text.box().x() - end;
        words.append(gap < WORD * text.size() ? "" : gap < COLUMN * text.size() ? " " : "\t");
      }
      words.append(text.text());
      blocks.add(text.block());
      box = box.around(text.box());
      end = Math.max(text.box().right(), blocks.size() == 1 ? 0 : end);
    }
    lines.add(new Line(surface, words.toString(), box, blocks));
  }
}
