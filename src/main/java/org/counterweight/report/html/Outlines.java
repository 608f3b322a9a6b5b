package org.counterweight.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Box;

/**
 * Boxes of one side joined to a few outlines for the eye. Joined is what stands close together,
 * unless the outline would take in a part of another side.
 */
final class Outlines {
  /** Points between a line and the next that still belong together. */
  private static final double BELOW = 24;

  /** Points between a column and the next on the same lines that still belong together. */
  private static final double BESIDE = 90;

  /** So many boxes on a page are no page to look at; they are shown as they are. */
  private static final int MOST = 2000;

  private Outlines() {}

  static List<Box> of(Side side, Map<Side, List<Box>> all) {
    List<Box> boxes =
        all.getOrDefault(side, List.of()).stream().filter(box -> !box.isEmpty()).toList();
    List<Box> others = new ArrayList<>();
    all.forEach((other, list) -> {
      if (other != side) {
        others.addAll(list);
      }
    });
    if (boxes.size() > MOST || others.size() > 4 * MOST) {
      return boxes;
    }
    List<Box> joined = new ArrayList<>(boxes);
    int before;
    do {
      before = joined.size();
      joined = pass(joined, others);
    } while (joined.size() < before);
    return joined;
  }

  private static List<Box> pass(List<Box> boxes, List<Box> others) {
    List<Box> joined = new ArrayList<>();
    for (Box box : boxes) {
      int near = -1;
      for (int i = joined.size() - 1; i >= 0 && near < 0; i--) {
        if (close(joined.get(i), box) && free(joined.get(i).around(box), others)) {
          near = i;
        }
      }
      if (near < 0) {
        joined.add(box);
      } else {
        joined.set(near, joined.get(near).around(box));
      }
    }
    return joined;
  }

  private static boolean close(Box a, Box b) {
    double beside = Math.max(a.x(), b.x()) - Math.min(a.right(), b.right());
    double below = Math.max(a.y(), b.y()) - Math.min(a.bottom(), b.bottom());
    return (beside <= 0 && below <= BELOW) || (below <= 0 && beside <= BESIDE);
  }

  private static boolean free(Box outline, List<Box> others) {
    return others.stream()
        .noneMatch(other -> {
          Box shared = outline.intersection(other);
          return shared.width() > 1 && shared.height() > 1;
        });
  }
}
