package org.counterweight.readback.pdf;

import java.util.List;
import org.counterweight.layout.Run;

/** A run with the signs that it is made of, in the order of its text. */
final class Stretch {
  private final Run run;
  private final List<Glyph> glyphs;
  private final Mark mark;

  /**
   * A run.
   *
   * @param mark marked content around it; null for none
   */
  Stretch(Run run, List<Glyph> glyphs, Mark mark) {
    this.run = run;
    this.glyphs = glyphs;
    this.mark = mark;
  }

  Run run() {
    return run;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Mark mark() {
    return mark;
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  double size() {
    return run.type().size();
  }

  /** Whether it stands on one base line with another that is set in the same direction. */
  boolean onLineWith(Stretch next) {
    Strip strip = last().strip();
    double dx = next.first().x() - last().x();
    double dy = next.first().y() - last().y();
    double away = Math.abs(dx * strip.uy() - dy * strip.ux());
    double turned = strip.ux() * next.first().strip().ux() + strip.uy() * next.first().strip().uy();
    return turned > 0.99 && away < 0.5 * Math.max(size(), next.size());
  }

  /** The room between the end of this one and the begin of another on its line. */
  double gapTo(Stretch next) {
    Glyph end = last();
    Strip strip = end.strip();
    return (next.first().x() - end.x()) * strip.ux()
        + (next.first().y() - end.y()) * strip.uy()
        - end.width();
  }
}
