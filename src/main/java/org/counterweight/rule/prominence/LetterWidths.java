package org.counterweight.rule.prominence;

/**
 * How wide letters are in a common sans-serif face, in parts of the type's height: widths of
 * Helvetica after the Adobe font metrics, which Arial and Liberation Sans share.
 */
final class LetterWidths {
  private static final double[] CAPITALS = {
    .667, .667, .722, .722, .667, .611, .778, .722, .278, .5, .667, .556, .833,
    .722, .778, .667, .778, .722, .667, .611, .722, .667, .944, .667, .667, .611
  };
  private static final double[] SMALL = {
    .556, .556, .5, .556, .556, .278, .556, .556, .222, .222, .5, .222, .833,
    .556, .556, .556, .556, .333, .5, .278, .556, .5, .722, .5, .5, .5
  };
  private static final double FIGURE = .556;
  private static final double SIGN = .333;
  private static final double IDEOGRAPH = 1;

  private LetterWidths() {}

  /** Of all characters together, blanks left out. */
  static double of(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .mapToDouble(LetterWidths::of)
        .sum();
  }

  private static double of(int c) {
    if (c >= 'A' && c <= 'Z') {
      return CAPITALS[c - 'A'];
    }
    if (c >= 'a' && c <= 'z') {
      return SMALL[c - 'a'];
    }
    if (Character.isIdeographic(c)) {
      return IDEOGRAPH;
    }
    if (Character.isUpperCase(c)) {
      return CAPITALS[0];
    }
    return Character.isLetterOrDigit(c) ? FIGURE : signs(c);
  }

  private static double signs(int c) {
    return switch (c) {
      case '%' -> .889;
      case '@', 0x2014, 0x2026 -> 1;
      case '.', ',', ':', ';', '/', '!' -> .278;
      case '+', '=', '<', '>', 0x2212 -> .584;
      case '&' -> .667;
      case '#', '$', '?', 0x20AC, 0x2013 -> .556;
      case '\'', 0x2018, 0x2019 -> .222;
      default -> SIGN;
    };
  }
}
