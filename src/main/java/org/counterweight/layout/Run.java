package org.counterweight.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text set alike, on one line.
 *
 * @param text what it says, in logical order, blanks included
 * @param surface number of the page or sheet, from 1
 * @param box what the letters take up: from the first to the end of the last, one type size high
 * @param type how it is set
 * @param ink colour of the letters as shown, opacity reckoned in
 * @param ground colour behind the letters; the one nearest to the ink where there are several; null
 *     where it cannot be told, as on a photograph
 * @param hiding why it cannot be seen; empty for text in plain sight
 */
public record Run(
    String text, int surface, Box box, Type type, Colour ink, Colour ground, Set<Hiding> hiding) {

  /** Keeps its own copy. */
  public Run {
    hiding = hiding.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hiding));
  }

  /** Whether nothing hides it. Small or pale text is visible here: how small is for a policy. */
  public boolean visible() {
    return hiding.isEmpty();
  }

  /** Contrast with the ground, 1 to 21; empty where the ground cannot be told. */
  public Optional<Double> contrast() {
    return ground == null ? Optional.empty() : Optional.of(ink.contrast(ground));
  }

  /** Characters that are not blank. */
  public int letters() {
    int letters = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      letters += blank(point) ? 0 : 1;
      at += Character.charCount(point);
    }
    return letters;
  }

  /** Whether any of it is more than a blank and can be seen. */
  public boolean shows() {
    if (!visible()) {
      return false;
    }
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (!blank(point)) {
        return true;
      }
      at += Character.charCount(point);
    }
    return false;
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point) || point == 0xA0;
  }
}
