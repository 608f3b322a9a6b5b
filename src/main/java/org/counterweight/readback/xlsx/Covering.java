package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.counterweight.layout.Box;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Run;

/** Tells which text lies under something that floats over it. */
final class Covering {
  /** Share of a run that must be covered before it counts as not to be read. */
  private static final double MOST = 0.5;

  private Covering() {}

  /** Marks the text of cells and drawings on one sheet that is painted over. */
  static void apply(List<CellText> texts, List<Drawn> drawings) {
    if (drawings.stream().noneMatch(drawn -> drawn.covers && drawn.hiding.isEmpty())) {
      return;
    }
    NavigableMap<Integer, List<CellText>> rows = new TreeMap<>();
    NavigableMap<Double, Integer> tops = new TreeMap<>();
    for (CellText text : texts) {
      rows.computeIfAbsent(text.area.top(), row -> new ArrayList<>()).add(text);
      tops.putIfAbsent(text.box.y(), text.area.top());
    }
    double tallest = texts.stream().mapToDouble(text -> text.box.height()).max().orElse(0);
    for (int i = 0; i < drawings.size(); i++) {
      Drawn above = drawings.get(i);
      if (!above.covers || !above.hiding.isEmpty()) {
        continue;
      }
      for (int row :
          tops.subMap(above.box.y() - tallest, true, above.box.bottom(), true).values()) {
        for (CellText text : rows.get(row)) {
          text.runs = covered(text.runs, above.box);
        }
      }
      for (Drawn below : drawings.subList(0, i)) {
        if (!below.box.intersection(above.box).isEmpty()) {
          under(below, above.box);
        }
      }
    }
  }

  private static void under(Drawn below, Box above) {
    if (below.box.intersection(above).area() >= MOST * below.box.area()) {
      below.hiding.add(Hiding.COVERED);
    }
    below.labels.replaceAll(label -> new Drawn.Label(label.text(), covered(label.runs(), above)));
  }

  private static List<Run> covered(List<Run> runs, Box above) {
    List<Run> marked = null;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.box().intersection(above).area() > MOST * run.box().area()) {
        marked = marked == null ? new ArrayList<>(runs) : marked;
        marked.set(i, hidden(run, Hiding.COVERED));
      }
    }
    return marked == null ? runs : marked;
  }

  static Run hidden(Run run, Hiding why) {
    return new Run(
        run.text(),
        run.surface(),
        run.box(),
        run.type(),
        run.ink(),
        run.ground(),
        Setting.with(run.hiding(), why));
  }
}
