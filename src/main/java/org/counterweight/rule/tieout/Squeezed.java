package org.counterweight.rule.tieout;

/**
 * A text without what line breaks and typesetting change: blanks, soft hyphens, kinds of dashes and
 * quotes. Places in it lead back to the text.
 */
final class Squeezed {
  private final String text;
  private final int[] origin;

  private Squeezed(String original, boolean digitsToo) {
    StringBuilder kept = new StringBuilder(original.length());
    int[] places = new int[original.length()];
    boolean number = false;
    for (int i = 0; i < original.length(); i++) {
      char c = plain(original.charAt(i));
      if (c == 0) {
        // A blank parts two numbers, unless it parts the thousands of one.
        number = number && group(original, i);
        continue;
      }
      boolean digit = Character.isDigit(c);
      boolean inside =
          number
              && (digit
                  || ((c == '.' || c == ',')
                      && i + 1 < original.length()
                      && Character.isDigit(original.charAt(i + 1))));
      if (digitsToo && (digit || inside)) {
        if (!number) {
          places[kept.length()] = i;
          kept.append('0');
        }
        number = true;
        continue;
      }
      number = false;
      places[kept.length()] = i;
      kept.append(c);
    }
    this.text = kept.toString();
    this.origin = places;
  }

  /** Every sign kept. */
  static Squeezed of(String original) {
    return new Squeezed(original, false);
  }

  /** Every number turned into one 0, so that texts that differ in numbers alone are the same. */
  static Squeezed withoutNumbers(String original) {
    return new Squeezed(original, true);
  }

  private static boolean group(String text, int blank) {
    int digits = 0;
    for (int i = blank + 1; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
      digits++;
    }
    return digits == 3;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> 0;
      case '\u2212', '\u2013', '\u2010', '\u2011' -> '-';
      case '\u2019', '\u2018' -> '\'';
      case '\u201C', '\u201D', '\u201E' -> '"';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : c;
    };
  }

  String text() {
    return text;
  }

  /** Where a place stands in the text that was squeezed. */
  int origin(int at) {
    return origin[at];
  }

  int length() {
    return text.length();
  }
}
