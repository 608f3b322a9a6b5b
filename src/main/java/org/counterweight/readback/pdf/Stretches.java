package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Run;
import org.counterweight.layout.Type;

/** Joins signs that follow each other, are set alike and look alike to runs. */
final class Stretches {
  /** Room that is read as a blank, in parts of the type size. */
  static final double WORD_GAP = 0.2;

  /** Room that parts columns, likewise. */
  static final double COLUMN_GAP = 0.9;

  private final Canvas canvas;
  private final Sight sight;
  private final List<Stretch> done = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Look look;

  private Stretches(Canvas canvas) {
    this.canvas = canvas;
    this.sight = new Sight(canvas);
  }

  /** The runs of a page in the order of painting, each hung up at its content, too. */
  static List<Stretch> of(Canvas canvas) {
    Stretches maker = new Stretches(canvas);
    for (Strip strip : canvas.strips()) {
      maker.take(strip);
    }
    maker.close();
    return maker.done;
  }

  private void take(Strip strip) {
    Look[] looks = sight.looks(strip);
    List<Glyph> glyphs = strip.glyphs();
    for (int i = 0; i < looks.length; i++) {
      Glyph glyph = glyphs.get(i);
      if (!open.isEmpty()) {
        Glyph last = open.get(open.size() - 1);
        double size = strip.size();
        double gap = gap(last, glyph);
        if (!goesOn(last, glyph, looks[i], gap)) {
          close();
        } else if (gap > WORD_GAP * size && !last.blank() && !glyph.blank()) {
          text.append(' ');
        }
      }
      look = looks[i];
      open.add(glyph);
      text.append(glyph.text());
    }
  }

  private static double gap(Glyph last, Glyph next) {
    Strip strip = last.strip();
    return (next.x() - last.x()) * strip.ux()
        + (next.y() - last.y()) * strip.uy()
        - last.width()
        - strip.tracking();
  }

  private boolean goesOn(Glyph last, Glyph next, Look nextLook, double gap) {
    Strip a = last.strip();
    Strip b = next.strip();
    if (a == b && a.size() < TextScan.NO_SIZE) {
      // Without extent there are no gaps: it stays in one piece, for a person to find.
      return nextLook.equals(look);
    }
    if (a == b) {
      return nextLook.equals(look)
          && gap < COLUMN_GAP * a.size()
          && gap > -0.6 * a.size() - last.width();
    }
    double away = Math.abs((next.x() - last.x()) * a.uy() - (next.y() - last.y()) * a.ux());
    return a.face() == b.face()
        && a.state().mark() == b.state().mark()
        && Math.abs(a.size() - b.size()) <= 0.01 * a.size()
        && Math.abs(a.ux() - b.ux()) < 0.01
        && Math.abs(a.uy() - b.uy()) < 0.01
        && a.stroked() == b.stroked()
        && nextLook.equals(look)
        && away < 0.05 * a.size()
        && gap < COLUMN_GAP * a.size()
        && gap > -0.3 * a.size();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Glyph first = null;
    Glyph last = null;
    for (Glyph glyph : open) {
      if (!glyph.blank()) {
        first = first == null ? glyph : first;
        last = glyph;
      }
    }
    Strip strip = open.get(0).strip();
    boolean blank = first == null;
    Box box = blank ? strip.box(open.get(0), open.get(open.size() - 1)) : strip.box(first, last);
    Face face = strip.face();
    Type type =
        new Type(
            Math.round(strip.size() * 1000) / 1000.0,
            face.family(),
            face.bold() || strip.stroked(),
            face.italic(),
            blank ? 0 : advance());
    Run run =
        new Run(
            text.toString(), canvas.page(), box, type, look.ink(), look.ground(), look.hiding());
    Mark mark = strip.state().mark();
    Stretch stretch = new Stretch(run, List.copyOf(open), mark);
    done.add(stretch);
    if (mark != null && mark.content() != null) {
      mark.content().stretches().add(stretch);
    }
    open.clear();
    text.setLength(0);
  }

  /** Mean room of a letter: to the begin of the next one, where that follows closely. */
  private double advance() {
    double room = 0;
    int count = 0;
    for (int i = 0; i < open.size(); i++) {
      Glyph glyph = open.get(i);
      if (glyph.blank()) {
        continue;
      }
      double own = glyph.width() + glyph.strip().tracking();
      if (i + 1 < open.size() && !open.get(i + 1).blank()) {
        double gap = gap(glyph, open.get(i + 1));
        own += Math.abs(gap) <= WORD_GAP * glyph.strip().size() ? gap : 0;
      }
      room += own;
      count += glyph.text().codePointCount(0, glyph.text().length());
    }
    return count == 0 ? 0 : Math.max(0, room / count);
  }
}
