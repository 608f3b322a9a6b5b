package org.counterweight.render.xlsx;

/**
 * About how wide text is, to tell how many lines it takes. Widths are those of the Helvetica
 * metrics, which Arial and Liberation Sans share, in thousandths of the type size.
 */
final class TextWidths {
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Bold is a little wider; the roman faces are narrower, but a spare line does no harm. */
  private static final int BOLD_PERCENT = 107;

  private TextWidths() {}

  /**
   * How many lines the text takes.
   *
   * @param points width at hand
   * @param size of the type in points
   */
  static int lines(String text, double points, double size, boolean bold) {
    double most = Math.max(points, size) * 1000 / size * 100 / (bold ? BOLD_PERCENT : 100);
    int lines = 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        line = 0;
        word = 0;
        continue;
      }
      double width = width(c);
      line += width;
      word = c == ' ' ? 0 : word + width;
      if (line > most && c != ' ') {
        lines++;
        // The word moves down whole, or is cut where it fills a line by itself.
        line = word < most ? word : width;
        word = line;
      }
    }
    return lines;
  }

  private static int width(char c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    if (Character.isLowSurrogate(c)) {
      return 0;
    }
    // Letters with accents are as wide as without; those from CJK on fill a square.
    return c < 0x2E80 ? 600 : 1000;
  }
}
