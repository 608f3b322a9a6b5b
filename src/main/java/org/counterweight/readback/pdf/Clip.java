package org.counterweight.readback.pdf;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;

/**
 * What clipping leaves of the page.
 *
 * @param bounds around it, in points as shown
 * @param shapes what must also be asked, because it is no upright rectangle
 */
record Clip(Box bounds, List<Path2D> shapes) {
  /** No clipping. */
  static final Clip NONE = new Clip(new Box(-1e7, -1e7, 2e7, 2e7), List.of());

  /** This one cut further. */
  Clip cut(Path2D path, Frame frame) {
    Path2D shown = new Path2D.Double(path, frame.toShown());
    Box around = bounds.intersection(Shapes.bounds(shown));
    if (Shapes.isRectangle(shown)) {
      if (Shapes.bounds(shown).holds(frame.box())) {
        // The page's own edge, or beyond: what lies outside is off the page, not clipped.
        return this;
      }
      return new Clip(around, shapes);
    }
    List<Path2D> all = new ArrayList<>(shapes);
    all.add(shown);
    return new Clip(around, List.copyOf(all));
  }

  boolean holds(double x, double y) {
    if (x < bounds.x() || x > bounds.right() || y < bounds.y() || y > bounds.bottom()) {
      return false;
    }
    for (Path2D shape : shapes) {
      if (!shape.contains(x, y)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of a box is certainly inside. */
  boolean holds(Box box) {
    return shapes.isEmpty()
        && box.x() >= bounds.x()
        && box.y() >= bounds.y()
        && box.right() <= bounds.right()
        && box.bottom() <= bounds.bottom();
  }
}
