package org.counterweight.readback.pdf;

import java.util.List;
import org.counterweight.layout.Run;

/** A run with the signs that it is made of, in the order of its text. */
final class Stretch {
  private final Run run;
  private final List<Glyph> glyphs;
  private final Mark mark;
  private final boolean blank;

  /**
   * A run.
   *
   * @param mark marked content around it; null for none
   */
  Stretch(Run run, List<Glyph> glyphs, Mark mark) {
    this.run = run;
    this.glyphs = glyphs;
    this.mark = mark;
    this.blank = run.letters() == 0;
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

  /** Whether it holds nothing but blanks. */
  boolean isBlank() {
    return blank;
  }

  /** Whether it says the same as another at almost the same place: a shadow, or heavier print. */
  boolean repeats(Stretch other) {
    double nearby = Math.min(0.25 * size(), 0.4 * Math.max(first().width(), 0.1));
    return run.text().strip().equals(other.run.text().strip())
        && run.surface() == other.run.surface()
        && Math.abs(first().x() - other.first().x()) < nearby
        && Math.abs(first().y() - other.first().y()) < nearby;
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
