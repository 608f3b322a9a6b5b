package org.counterweight.readback.xlsx;

import java.util.Locale;

/**
 * About how wide letters are. The file names faces that are not at hand, and every program has its
 * own; so the widths are those of three common faces (Helvetica, Times, Courier) in thousandths of
 * the type size, and a factor for those known to be narrower or wider.
 */
final class Metrics {
  private static final int[] SANS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] SERIF = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final double BOLD = 1.06;
  private static final double POINTS_PER_PIXEL = 0.75;

  private final int[] table;
  private final double factor;

  private Metrics(int[] table, double factor) {
    this.table = table;
    this.factor = factor;
  }

  static Metrics of(Font font) {
    String face = font.family().toLowerCase(Locale.ROOT);
    boolean mono = face.contains("mono") || face.contains("courier") || face.contains("consol");
    if (mono) {
      return new Metrics(null, font.shownSize() * 0.6);
    }
    boolean serif =
        (face.contains("serif") && !face.contains("sans"))
            || face.contains("times")
            || face.contains("roman")
            || face.contains("georgia")
            || face.contains("garamond")
            || face.contains("cambria")
            || face.contains("palatino");
    double width = font.shownSize() / 1000 * stretch(face) * (font.bold() ? BOLD : 1);
    return new Metrics(serif ? SERIF : SANS, width);
  }

  private static double stretch(String face) {
    if (face.contains("narrow") || face.contains("condensed")) {
      return 0.82;
    }
    if (face.contains("calibri") || face.contains("carlito")) {
      return 0.912;
    }
    if (face.contains("verdana") || face.contains("dejavu sans")) {
      return 1.14;
    }
    return 1;
  }

  /** Width of a character in points; of the second half of a pair none. */
  double width(char c) {
    if (table == null) {
      return Character.isLowSurrogate(c) || c == '\n' ? 0 : factor;
    }
    if (c >= ' ' && c <= '~') {
      return table[c - ' '] * factor;
    }
    if (c == '\n' || Character.isLowSurrogate(c) || c == 0x200B || c == 0xFEFF) {
      return 0;
    }
    if (c == 0xA0 || c == 0x2009 || c == 0x202F) {
      return table[0] * factor;
    }
    // Letters with accents are as wide as without; those from CJK on fill a square.
    return (c < 0x2E80 ? 560 : 1000) * factor;
  }

  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /** Width of the widest digit on a usual screen, in pixels: the unit of column widths. */
  static long digitPixels(Font usual) {
    double pixels = of(usual).width('0') / POINTS_PER_PIXEL;
    return Math.max(1, Math.round(pixels));
  }

  /** Width in points of a column that is so many digits wide. ECMA-376 Part 1, 18.3.1.13. */
  static double columnPoints(double digits, long digitPixels) {
    double pixels =
        Math.floor((256 * digits + Math.floor(128.0 / digitPixels)) / 256 * digitPixels);
    return Math.max(0, pixels) * POINTS_PER_PIXEL;
  }

  /** Width in points of a column that nothing is said of but how many digits it should hold. */
  static double usualColumnPoints(int digits, long digitPixels) {
    return Math.ceil((digits * digitPixels + 5) / 8.0) * 8 * POINTS_PER_PIXEL;
  }
}
