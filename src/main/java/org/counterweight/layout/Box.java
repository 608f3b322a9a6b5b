package org.counterweight.layout;

/**
 * A rectangle on a page or sheet. The origin is the upper left corner of the surface as a reader
 * sees it (after rotation and cropping), x runs right, y runs down.
 *
 * @param x left edge, in points
 * @param y upper edge, in points
 * @param width in points, never negative
 * @param height in points, never negative
 */
public record Box(double x, double y, double width, double height) {
  /** A box without extent. */
  public static final Box EMPTY = new Box(0, 0, 0, 0);

  /** A box between two corners, given in any order. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** Right edge. */
  public double right() {
    return x + width;
  }

  /** Lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Area in square points. */
  public double area() {
    return width * height;
  }

  /** Whether it has no extent. */
  public boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  /** What both cover; {@link #EMPTY} where they do not meet. */
  public Box intersection(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double w = Math.min(right(), other.right()) - left;
    double h = Math.min(bottom(), other.bottom()) - top;
    return w <= 0 || h <= 0 ? EMPTY : new Box(left, top, w, h);
  }

  /** The smallest box around both; an empty one counts for nothing. */
  public Box around(Box other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** Whether the other box lies inside this one, edges included, give or take half a point. */
  public boolean holds(Box other) {
    return other.x >= x - 0.5
        && other.y >= y - 0.5
        && other.right() <= right() + 0.5
        && other.bottom() <= bottom() + 0.5;
  }
}
