package org.counterweight.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels of charts into lines, where no layout engine does it. Widths are those of the sans
 * face (metrically Helvetica's), in thousandths of its size; a character outside ASCII counts as a
 * wide one.
 */
final class ChartText {
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
  };
  private static final int LATIN = 611;
  private static final int WIDE = 1000;
  private static final char ELLIPSIS = '\u2026';

  private ChartText() {}

  /** Width of a text in the units of its size. */
  static BigDecimal width(String text, BigDecimal size) {
    long sum = text.codePoints().mapToLong(ChartText::width).sum();
    return size.multiply(BigDecimal.valueOf(sum, 3));
  }

  private static int width(int c) {
    if (c >= ' ' && c <= '~') {
      return WIDTHS[c - ' '];
    }
    return c < 0x2e80 ? LATIN : WIDE;
  }

  /** The text in at most so many lines, the last one cut with an ellipsis where it must be. */
  static List<String> lines(String text, BigDecimal width, BigDecimal size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size).compareTo(width) <= 0) {
        line.replace(0, line.length(), longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.replace(0, line.length(), word);
      while (width(line.toString(), size).compareTo(width) > 0 && line.length() > 1) {
        int fits = fitting(line.toString(), width, size);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1) + ELLIPSIS;
    while (width(last, size).compareTo(width) > 0 && last.length() > 2) {
      int end = last.offsetByCodePoints(last.length() - 1, -1);
      last = last.substring(0, end).stripTrailing() + ELLIPSIS;
    }
    kept.set(most - 1, last);
    return kept;
  }

  private static int fitting(String word, BigDecimal width, BigDecimal size) {
    int fits = word.offsetByCodePoints(0, 1);
    while (fits < word.length()) {
      int next = word.offsetByCodePoints(fits, 1);
      if (width(word.substring(0, next), size).compareTo(width) > 0) {
        break;
      }
      fits = next;
    }
    return fits;
  }
}
