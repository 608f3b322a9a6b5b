package org.counterweight.readback.pdf;

import java.util.List;
import org.counterweight.layout.Box;

/**
 * Signs that touch, told from place alone.
 *
 * @param text what they say
 * @param from where it begins along its base line
 * @param to where it ends
 * @param base how far down the page the base line lies, across the direction of the text
 * @param size type size
 * @param signs how many signs it has
 * @param afterBlank whether the file has a blank right before it
 * @param box what it takes up
 * @param stretch the run that it comes from
 */
record Word(
    String text,
    double from,
    double to,
    double base,
    double size,
    int signs,
    boolean afterBlank,
    Box box,
    Stretch stretch) {

  /** The words of a run. */
  static void split(Stretch stretch, List<Word> words) {
    List<Glyph> glyphs = stretch.glyphs();
    boolean blank = false;
    int from = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.blank()) {
        add(stretch, from, i, blank, words);
        blank = true;
        from = i + 1;
        continue;
      }
      if (i > from) {
        Glyph last = glyphs.get(i - 1);
        Strip strip = last.strip();
        double gap =
            (glyph.x() - last.x()) * strip.ux()
                + (glyph.y() - last.y()) * strip.uy()
                - last.width()
                - strip.tracking();
        if (gap > Stretches.WORD_GAP * strip.size() || gap < -0.5 * strip.size()) {
          add(stretch, from, i, blank, words);
          blank = false;
          from = i;
        }
      }
    }
    add(stretch, from, glyphs.size(), blank, words);
  }

  private static void add(Stretch stretch, int from, int to, boolean blank, List<Word> words) {
    if (from == to) {
      return;
    }
    Glyph first = stretch.glyphs().get(from);
    Glyph last = stretch.glyphs().get(to - 1);
    Strip strip = first.strip();
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      text.append(stretch.glyphs().get(i).text());
    }
    words.add(
        new Word(
            text.toString(),
            first.x() * strip.ux() + first.y() * strip.uy(),
            last.x() * strip.ux() + last.y() * strip.uy() + last.width(),
            first.y() * strip.ux() - first.x() * strip.uy(),
            strip.size(),
            to - from,
            blank,
            strip.box(first, last),
            stretch));
  }

  /** Whether it says the same as another at almost the same place: a shadow, or heavier print. */
  boolean repeats(Word other) {
    return text.equals(other.text)
        && Math.abs(from - other.from) < Math.min(0.25 * size, 0.4 * (to - from))
        && Math.abs(base - other.base) < 0.25 * size;
  }

  /** The direction of its base line in whole degrees. */
  int direction() {
    Strip strip = stretch.first().strip();
    if (strip.uy() == 0 && strip.ux() > 0) {
      return 0;
    }
    return (int) Math.round(Math.toDegrees(Math.atan2(strip.uy(), strip.ux())));
  }
}
