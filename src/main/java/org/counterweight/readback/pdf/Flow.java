package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;

/**
 * Text of a file without structure, put in order by place: columns, paragraphs, tables by aligned
 * columns, headings by their size against that of most letters. A best effort: where a reader could
 * be in doubt, so is this.
 */
final class Flow {
  private static final double LARGER = 1.12;
  private static final double MARGIN = 0.085;
  private static final int LONGEST_HEADING = 160;
  private static final Pattern ITEM =
      Pattern.compile("([•●▪‣◦–—*-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]) .*");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)(figure|fig\\.|chart|table|abbildung|tabelle|tableau|figura|tabla) ?\\d.*");

  private final Blocks blocks;
  private final List<Table> tables;
  private final List<Canvas> pages;
  private final List<List<WordLines.Row>> rows = new ArrayList<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private final TreeSet<Long> larger = new TreeSet<>(Comparator.reverseOrder());
  private double body = 10;

  Flow(List<Canvas> pages, List<List<Stretch>> stretches, Blocks blocks, List<Table> tables) {
    this.pages = pages;
    this.blocks = blocks;
    this.tables = tables;
    TreeMap<Long, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Stretch> seen = new ArrayList<>();
      for (Stretch stretch : stretches.get(i)) {
        if (!stretch.isBlank() && stretch.run().visible()) {
          seen.add(stretch);
          sizes.merge(rounded(stretch.size()), stretch.run().letters(), Integer::sum);
        }
      }
      List<WordLines.Row> own = WordLines.of(seen);
      own.sort(Comparator.comparingDouble(row -> row.box().y()));
      rows.add(own);
      int page = i;
      own.stream()
          .filter(row -> isAtEdge(row.box(), pages.get(page).frame()))
          .map(Flow::shape)
          .distinct()
          .forEach(shape -> repeated.merge(shape, 1, Integer::sum));
    }
    sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> body = most.getKey() / 4.0);
    for (long size : sizes.keySet()) {
      if (size / 4.0 >= body * LARGER) {
        larger.add(size);
      }
    }
  }

  private static long rounded(double size) {
    return Math.round(size * 4);
  }

  private static boolean isAtEdge(Box box, Frame frame) {
    return box.bottom() < frame.height() * MARGIN || box.y() > frame.height() * (1 - MARGIN);
  }

  /** A line with its numbers left out, so that page numbers do not tell pages apart. */
  private static String shape(WordLines.Row row) {
    return WordLines.text(row.words()).replaceAll("\\d+", "#");
  }

  /** Adds the blocks of a page; labels near a drawing are text of that drawing. */
  void add(int index, List<Box> drawings) {
    Frame frame = pages.get(index).frame();
    List<Segment> header = new ArrayList<>();
    List<Segment> footer = new ArrayList<>();
    List<Segment> labels = new ArrayList<>();
    List<List<Segment>> text = new ArrayList<>();
    for (WordLines.Row row : rows.get(index)) {
      int times = repeated.getOrDefault(shape(row), 0);
      if (isAtEdge(row.box(), frame) && times >= 2 && times * 2 >= pages.size()) {
        (row.box().y() < frame.height() / 2 ? header : footer).addAll(Segment.of(row));
        continue;
      }
      List<Segment> line = new ArrayList<>();
      for (Segment segment : Segment.of(row)) {
        (isLabel(segment, drawings) ? labels : line).add(segment);
      }
      if (!line.isEmpty()) {
        text.add(line);
      }
    }
    List<Grid> grids = Grid.find(text, frame.width());
    List<Passage> passages = new ArrayList<>();
    for (List<Segment> line : text) {
      if (grids.stream().noneMatch(grid -> grid.lines().contains(line))) {
        line.forEach(segment -> place(segment, passages));
      }
    }
    Map<Passage, Grid> byPlace = new HashMap<>();
    for (Grid grid : grids) {
      Passage whole = new Passage(grid.lines().get(0).get(0));
      grid.lines().forEach(line -> line.forEach(whole::add));
      byPlace.put(whole, grid);
      passages.add(whole);
    }
    for (Passage passage : Passage.ordered(passages, 0)) {
      Grid grid = byPlace.get(passage);
      if (grid == null) {
        put(passage, index);
      } else {
        tables.add(grid.put(blocks, index + 1));
      }
    }
    labels.forEach(label -> block(Role.CHART_TEXT, 0, List.of(label)));
    if (!header.isEmpty()) {
      block(Role.PAGE_HEADER, 0, header);
    }
    if (!footer.isEmpty()) {
      block(Role.PAGE_FOOTER, 0, footer);
    }
  }

  private static void place(Segment segment, List<Passage> passages) {
    for (int i = passages.size() - 1; i >= Math.max(0, passages.size() - 12); i--) {
      if (passages.get(i).takes(segment)) {
        passages.get(i).add(segment);
        return;
      }
    }
    passages.add(new Passage(segment));
  }

  private boolean isLabel(Segment segment, List<Box> drawings) {
    double x = segment.box().x() + segment.box().width() / 2;
    double y = segment.box().y() + segment.box().height() / 2;
    for (Box box : drawings) {
      if (segment.words().size() <= 4
          && segment.size() <= body * 1.05
          && x > box.x() - 20
          && x < box.right() + 20
          && y > box.y() - 14
          && y < box.bottom() + 16) {
        return true;
      }
    }
    return false;
  }

  private void put(Passage passage, int index) {
    String text = passage.text();
    int level = level(passage, text);
    Role role = Role.PARAGRAPH;
    if (level > 0) {
      role = Role.HEADING;
    } else if (CAPTION.matcher(text).matches()) {
      role = Role.CAPTION;
    } else if (ITEM.matcher(text).matches()) {
      role = Role.LIST_ITEM;
    } else if (passage.size() < body * 0.88
        && passage.box().y() > pages.get(index).frame().height() * 0.75
        && text.matches("[\\d*†‡(].*")) {
      role = Role.NOTE;
    }
    block(role, level, passage.lines());
  }

  /** Depth of a heading by its size; 0 for text that is no heading. */
  private int level(Passage passage, String text) {
    if (text.length() > LONGEST_HEADING || text.chars().noneMatch(Character::isLetter)) {
      return 0;
    }
    long size = rounded(passage.size());
    int level = 1;
    for (long other : larger) {
      if (size >= other) {
        return Math.min(6, level);
      }
      level++;
    }
    boolean alone = passage.lines().size() <= 2 && !text.matches(".*[.,;:]");
    return alone && passage.bold() && passage.size() > body * 0.95 ? Math.min(6, level) : 0;
  }

  private void block(Role role, int level, List<Segment> lines) {
    blocks.add(role, level, lines);
  }
}
