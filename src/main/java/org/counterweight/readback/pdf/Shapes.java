package org.counterweight.readback.pdf;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.counterweight.layout.Box;

/** What a path is made of. */
final class Shapes {
  private static final double STRAIGHT = 0.01;

  private Shapes() {}

  static Box bounds(Path2D path) {
    Rectangle2D r = path.getBounds2D();
    return finite(r) ? new Box(r.getX(), r.getY(), r.getWidth(), r.getHeight()) : Box.EMPTY;
  }

  private static boolean finite(Rectangle2D r) {
    return Double.isFinite(r.getX())
        && Double.isFinite(r.getY())
        && Double.isFinite(r.getWidth())
        && Double.isFinite(r.getHeight());
  }

  /** Whether the path is one rectangle with upright sides, or a line with no extent one way. */
  static boolean isRectangle(Path2D path) {
    double[] xs = new double[8];
    double[] ys = new double[8];
    int n = 0;
    double[] c = new double[6];
    boolean closed = false;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          if (n > 0) {
            if (closed || n >= 4) {
              // A bare "move to" after the rectangle paints nothing; anything after it would.
              closed = true;
              continue;
            }
            return false;
          }
          xs[n] = c[0];
          ys[n++] = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          if (closed || n == 6) {
            return false;
          }
          xs[n] = c[0];
          ys[n++] = c[1];
        }
        case PathIterator.SEG_CLOSE -> closed = true;
        default -> {
          return false;
        }
      }
    }
    if (n == 5 && near(xs[0], xs[4]) && near(ys[0], ys[4])) {
      n = 4;
    }
    if (n != 4) {
      return false;
    }
    boolean first = near(xs[0], xs[1]);
    for (int i = 0; i < 4; i++) {
      int j = (i + 1) % 4;
      boolean upright = (i % 2 == 0) == first;
      if (upright ? !near(xs[i], xs[j]) : !near(ys[i], ys[j])) {
        return false;
      }
    }
    return true;
  }

  /** What a line along the path covers. */
  static Path2D outline(Path2D path, double width) {
    return new Path2D.Double(
        new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10)
            .createStrokedShape(path));
  }

  /** How many of the segments are curves or slanted lines. */
  static int slanted(Path2D path) {
    int count = 0;
    double x = 0;
    double y = 0;
    double[] c = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : 0;
      if (kind == PathIterator.SEG_CUBICTO
          || (kind == PathIterator.SEG_LINETO && !near(x, c[0]) && !near(y, c[1]))) {
        count++;
      }
      if (kind != PathIterator.SEG_CLOSE) {
        x = c[last];
        y = c[last + 1];
      }
    }
    return count;
  }

  /** How many segments there are. */
  static int segments(Path2D path) {
    int count = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      count++;
    }
    return count;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < STRAIGHT;
  }
}
