package org.counterweight.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The area that boxes cover together, each spot counted once. */
public final class Coverage {
  private Coverage() {}

  /**
   * Area of the union of boxes on one surface, in square points. A sweep over the left and right
   * edges, with the covered heights added up between two edges: exact, quadratic at worst, which is
   * nothing for the boxes of a page.
   */
  public static double area(Collection<Box> boxes) {
    List<Box> filled = new ArrayList<>(boxes.size());
    double[] edges = new double[2 * boxes.size()];
    int count = 0;
    for (Box box : boxes) {
      if (!box.isEmpty()) {
        filled.add(box);
        edges[count++] = box.x();
        edges[count++] = box.right();
      }
    }
    // From top to bottom once, so that what lies between two edges is in order as well.
    filled.sort((a, b) -> Double.compare(a.y(), b.y()));
    Arrays.sort(edges, 0, count);
    double area = 0;
    for (int i = 1; i < count; i++) {
      if (edges[i] > edges[i - 1]) {
        area += (edges[i] - edges[i - 1]) * covered(filled, edges[i - 1], edges[i]);
      }
    }
    return area;
  }

  private static double covered(List<Box> boxes, double left, double right) {
    double covered = 0;
    double end = Double.NEGATIVE_INFINITY;
    for (Box box : boxes) {
      if (box.x() <= left && box.right() >= right) {
        covered += Math.max(0, box.bottom() - Math.max(end, box.y()));
        end = Math.max(end, box.bottom());
      }
    }
    return covered;
  }
}
