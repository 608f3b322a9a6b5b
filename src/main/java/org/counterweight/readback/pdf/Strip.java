package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;

/** The signs that one operator showed: all set alike. */
final class Strip {
  /** How text is put on the page. */
  enum Mode {
    /** Letters filled, or stroked. */
    PAINTED,
    /** Nothing shown. */
    INVISIBLE,
    /** Nothing shown yet: the letters become a window for what is painted next. */
    WINDOW
  }

  private int turn;
  private final Face face;
  private final double size;
  private final double ux;
  private final double uy;
  private final double vx;
  private final double vy;
  private final double tracking;
  private final Clip clip;
  private final Paint.State state;
  private final Ink ink;
  private final boolean stroked;
  private final boolean clips;
  private Mode mode;
  private Paint window;
  private final List<Glyph> glyphs = new ArrayList<>();

  /**
   * A strip without signs yet.
   *
   * @param size height of the type as shown
   * @param ux direction of the base line, of length 1; 0 for type without width
   * @param vx direction from the base line to the top of the letters, one type size long
   * @param tracking room added after each sign, as shown
   * @param stroked whether the letters are made heavier by stroking
   */
  Strip(
      int turn,
      Face face,
      double size,
      double ux,
      double uy,
      double vx,
      double vy,
      double tracking,
      Clip clip,
      Paint.State state,
      Ink ink,
      boolean stroked,
      Mode mode,
      boolean clips) {
    this.turn = turn;
    this.face = face;
    this.size = size;
    this.ux = ux;
    this.uy = uy;
    this.vx = vx;
    this.vy = vy;
    this.tracking = tracking;
    this.clip = clip;
    this.state = state;
    this.ink = ink;
    this.stroked = stroked;
    this.mode = mode;
    this.clips = clips;
  }

  int turn() {
    return turn;
  }

  Face face() {
    return face;
  }

  double size() {
    return size;
  }

  double ux() {
    return ux;
  }

  double uy() {
    return uy;
  }

  double tracking() {
    return tracking;
  }

  Clip clip() {
    return clip;
  }

  Paint.State state() {
    return state;
  }

  Ink ink() {
    return ink;
  }

  boolean stroked() {
    return stroked;
  }

  Mode mode() {
    return mode;
  }

  /** What is seen through letters that were made a window; null for nothing. */
  Paint window() {
    return window;
  }

  void show(Paint through) {
    window = through;
    turn = through.turn();
    mode = Mode.PAINTED;
  }

  /** Whether its letters cut what is painted after the text object. */
  boolean clips() {
    return clips;
  }

  /** Around all its signs. */
  Box around() {
    return box(glyphs.get(0), glyphs.get(glyphs.size() - 1));
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** Whether it runs from left to right. */
  boolean isUpright() {
    return ux > 0.999;
  }

  /** A spot of a sign: part of its width along the base line, part of the type size above it. */
  double spotX(Glyph glyph, double along, double up) {
    return glyph.x() + ux * glyph.width() * along + vx * up;
  }

  /** Likewise, from the top of the page. */
  double spotY(Glyph glyph, double along, double up) {
    return glyph.y() + uy * glyph.width() * along + vy * up;
  }

  /** What a stretch of its signs takes up, one type size high. */
  Box box(Glyph first, Glyph last) {
    return box(first, last, face.ascent() - 1, face.ascent());
  }

  /** What a stretch of its signs takes up between two heights, in parts of the type size. */
  Box box(Glyph first, Glyph last, double below, double above) {
    double ex = last.x() + ux * last.width();
    double ey = last.y() + uy * last.width();
    Box start =
        Box.between(
            first.x() + vx * below,
            first.y() + vy * below,
            first.x() + vx * above,
            first.y() + vy * above);
    Box end = Box.between(ex + vx * below, ey + vy * below, ex + vx * above, ey + vy * above);
    double left = Math.min(start.x(), end.x());
    double top = Math.min(start.y(), end.y());
    return new Box(
        left,
        top,
        Math.max(start.right(), end.right()) - left,
        Math.max(start.bottom(), end.bottom()) - top);
  }
}
