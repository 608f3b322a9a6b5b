package org.counterweight.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Coverage;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;

/**
 * How much room a side has, and in which type, on one page, or in a whole file.
 *
 * @param area in square points, each spot counted once
 * @param smallest type in points; 0 where there is no text
 * @param middle size of the middle letter
 * @param largest type in points
 * @param surfaces on how many pages or sheets
 */
record Room(double area, double smallest, double middle, double largest, int surfaces) {

  /** On one page or sheet. */
  static Room on(Drawn drawn, Side side, int surface) {
    List<Box> boxes = drawn.on(surface).getOrDefault(side, List.of());
    return of(drawn, side, surface, Coverage.area(boxes), boxes.isEmpty() ? 0 : 1);
  }

  /** In the whole file. */
  static Room in(Drawn drawn, Side side) {
    double area = 0;
    int surfaces = 0;
    for (Map<Side, List<Box>> on : drawn.regions().values()) {
      Collection<Box> boxes = on.getOrDefault(side, List.of());
      area += Coverage.area(boxes);
      surfaces += boxes.isEmpty() ? 0 : 1;
    }
    return of(drawn, side, 0, area, surfaces);
  }

  private static Room of(Drawn drawn, Side side, int surface, double area, int surfaces) {
    TreeMap<Double, Integer> letters = new TreeMap<>();
    int all = 0;
    for (Block block : drawn.layout().blocks()) {
      if (drawn.speaksOf().get(block.order()) == side && !furniture(block)) {
        for (Run run : block.runs()) {
          boolean here = surface == 0 || run.surface() == surface;
          if (here && run.shows()) {
            letters.merge(run.type().size(), run.letters(), Integer::sum);
            all += run.letters();
          }
        }
      }
    }
    if (letters.isEmpty()) {
      return new Room(area, 0, 0, 0, surfaces);
    }
    int before = 0;
    double middle = letters.lastKey();
    for (Map.Entry<Double, Integer> size : letters.entrySet()) {
      before += size.getValue();
      if (2 * before >= all) {
        middle = size.getKey();
        break;
      }
    }
    return new Room(area, letters.firstKey(), middle, letters.lastKey(), surfaces);
  }

  private static boolean furniture(Block block) {
    return block.role() == Role.PAGE_HEADER
        || block.role() == Role.PAGE_FOOTER
        || block.role() == Role.UNMARKED;
  }

  /** The sizes of its type, as in "8.6, from 7.5 to 19"; a dash where there is no text. */
  String type() {
    if (largest == 0) {
      return "\u2013";
    }
    String middle = Numbers.one(this.middle);
    String least = Numbers.one(smallest);
    String most = Numbers.one(largest);
    return least.equals(most) ? middle : middle + " (" + least + " to " + most + ")";
  }
}
