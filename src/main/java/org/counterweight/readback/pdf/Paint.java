package org.counterweight.readback.pdf;

import java.awt.geom.Path2D;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;

/** An area of the page that was painted: a fill, a line, a shading, an image. */
final class Paint {
  /** How it was painted. */
  enum Kind {
    FILL,
    LINE,
    SHADING,
    IMAGE
  }

  private final int turn;
  private final Kind kind;
  private final Box bounds;
  private final Path2D shape;
  private final Clip clip;
  private final Ink ink;
  private final double opacity;
  private final Veil veil;
  private final Blend blend;
  private final Mark mark;
  private final boolean layerOff;
  private final int slanted;
  private final int segments;

  /**
   * Painted area.
   *
   * @param turn its number among all that is painted on the page, letters included
   * @param shape null where the bounds are all there is to it
   */
  Paint(int turn, Kind kind, Box bounds, Path2D shape, Clip clip, Ink ink, State state) {
    this.turn = turn;
    this.kind = kind;
    this.bounds = bounds.intersection(clip.bounds());
    this.shape = shape;
    this.clip = clip;
    this.ink = ink;
    this.opacity = state.opacity();
    this.veil = state.veil();
    this.blend = state.blend();
    this.mark = state.mark();
    this.layerOff = state.layerOff();
    this.slanted = shape == null ? 0 : Shapes.slanted(shape);
    this.segments = shape == null ? 4 : Shapes.segments(shape);
  }

  /**
   * What the graphics state adds to a painted area.
   *
   * @param opacity constant opacity, 0 to 1
   * @param veil soft masks and groups around
   * @param blend how colours mix
   * @param mark marked content around it; null for none
   * @param layerOff whether it is on a layer that is off
   */
  record State(double opacity, Veil veil, Blend blend, Mark mark, boolean layerOff) {}

  int turn() {
    return turn;
  }

  Kind kind() {
    return kind;
  }

  /** Around the part that clipping leaves; it may reach beyond the page. */
  Box bounds() {
    return bounds;
  }

  Mark mark() {
    return mark;
  }

  Ink ink() {
    return ink;
  }

  double opacity() {
    return opacity;
  }

  boolean layerOff() {
    return layerOff;
  }

  Clip clip() {
    return clip;
  }

  /** The path, as shown; null for an upright rectangle or an image. */
  Path2D shape() {
    return shape;
  }

  /** Curves and slanted lines in it. */
  int slanted() {
    return slanted;
  }

  /** All segments of its path. */
  int segments() {
    return segments;
  }

  /** Whether it paints all of a box in one opaque colour or image, for certain. */
  boolean coversEvenly(Box box) {
    return shape == null
        && opacity >= 0.999
        && veil.isOpen()
        && blend.isNormal()
        && ink.isEven()
        && ink.opacityAt(0, 0) >= 0.999
        && clip.shapes().isEmpty()
        && box.x() >= bounds.x()
        && box.y() >= bounds.y()
        && box.right() <= bounds.right()
        && box.bottom() <= bounds.bottom();
  }

  /** How much of what was there before it hides at a spot: 0 to 1. */
  double hides(double x, double y) {
    if (x < bounds.x() || x > bounds.right() || y < bounds.y() || y > bounds.bottom()) {
      return 0;
    }
    if ((shape != null && !shape.contains(x, y)) || !clip.holds(x, y)) {
      return 0;
    }
    return opacity * veil.at(x, y) * ink.opacityAt(x, y);
  }

  /** The colour at a spot where it lies over another; null where it cannot be told. */
  Colour over(Colour ground, double x, double y) {
    double part = hides(x, y);
    if (part <= 0) {
      return ground;
    }
    Colour own = ink.at(x, y);
    if (own == null) {
      return part < 0.05 ? ground : null;
    }
    if (ground == null) {
      return part >= 0.95 && blend.isNormal() ? own : null;
    }
    return blend.mix(own, ground).over(ground, part);
  }
}
