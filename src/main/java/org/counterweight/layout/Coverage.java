package org.counterweight.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The area that boxes cover together, each spot counted once. */
public final class Coverage {
  private Coverage() {}

  /**
   * Area of the union of boxes on one surface, in square points. A sweep over the left and right
   * edges, with the covered heights added up between two edges: exact, quadratic at worst, which is
   * nothing for the boxes of a page.
   */
  public static double area(Collection<Box> boxes) {
    List<Box> filled = boxes.stream().filter(box -> !box.isEmpty()).toList();
    TreeSet<Double> edges = new TreeSet<>();
    for (Box box : filled) {
      edges.add(box.x());
      edges.add(box.right());
    }
    double area = 0;
    Double left = null;
    for (double right : edges) {
      if (left != null) {
        area += (right - left) * covered(filled, left, right);
      }
      left = right;
    }
    return area;
  }

  private static double covered(List<Box> boxes, double left, double right) {
    List<Box> across = new ArrayList<>();
    for (Box box : boxes) {
      if (box.x() <= left && box.right() >= right) {
        across.add(box);
      }
    }
    across.sort((a, b) -> Double.compare(a.y(), b.y()));
    double covered = 0;
    double end = Double.NEGATIVE_INFINITY;
    for (Box box : across) {
      covered += Math.max(0, box.bottom() - Math.max(end, box.y()));
      end = Math.max(end, box.bottom());
    }
    return covered;
  }
}
