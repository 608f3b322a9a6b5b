package org.counterweight.readback.pdf;

import java.util.List;

/** Joins runs to a text the way it is read: a blank at a line's end, none inside a word. */
final class Joining {
  private Joining() {}

  static String text(List<Stretch> stretches) {
    StringBuilder text = new StringBuilder();
    Stretch before = null;
    for (Stretch next : stretches) {
      String said = next.run().text();
      if (before != null && next.repeats(before)) {
        continue;
      }
      if (before != null && !text.isEmpty() && !said.isEmpty()) {
        if (endsSoft(text)) {
          text.setLength(text.length() - 1);
        } else if (needsBlank(before, next, text, said)) {
          text.append(' ');
        }
      }
      text.append(said);
      before = next;
    }
    return tidy(text);
  }

  private static boolean endsSoft(StringBuilder text) {
    return text.charAt(text.length() - 1) == '\u00AD';
  }

  private static boolean needsBlank(Stretch before, Stretch next, StringBuilder text, String said) {
    if (isBlank(text.charAt(text.length() - 1)) || isBlank(said.charAt(0))) {
      return false;
    }
    if (before.run().surface() == next.run().surface() && before.onLineWith(next)) {
      double gap = before.gapTo(next);
      double size = Math.max(before.size(), next.size());
      return gap > Stretches.WORD_GAP * size || gap < -size;
    }
    return !(isHyphen(text.charAt(text.length() - 1))
        && text.length() > 1
        && Character.isLetter(text.charAt(text.length() - 2))
        && Character.isLowerCase(said.codePointAt(0)));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without blanks at both ends, and with one blank where several follow each other. */
  private static String tidy(StringBuilder text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == ' ' || c == '\u200B';
      if (!space || !blank) {
        out.append(space ? ' ' : c);
      }
      blank = space;
    }
    int end = out.length();
    while (end > 0 && isBlank(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    return out.toString();
  }
}
