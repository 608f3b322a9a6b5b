package org.counterweight.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * A line of source with its number and a mark under the place, in terminal cells: tabs are opened
 * up, wide characters take two cells, and of a very long line only the part around the place is
 * shown.
 */
final class CodeFrame {
  private static final int TAB = 4;
  private static final int WIDEST = 100;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();

  /** The line as shown. */
  String source() {
    return shown.toString();
  }

  /** Blanks and marks, to be shown beneath it. */
  String marks() {
    return marks.toString();
  }

  /**
   * Lays out one line.
   *
   * @param line the source line
   * @param column 1-based column of the place, in code points
   * @param endColumn column after the place; null marks one character
   */
  CodeFrame(String line, int column, Integer endColumn) {
    int start = Math.max(0, column - 1);
    int end = endColumn == null ? start + 1 : Math.max(start + 1, endColumn - 1);
    int offset = 0;
    int first = 0;
    // Back from the place over the cells that may stand before it.
    int startOffset = offsetOf(line, start);
    int cells = 0;
    int at = startOffset;
    while (at > 0) {
      int c = line.codePointBefore(at);
      cells += width(c, 0);
      if (cells > BEFORE) {
        break;
      }
      at -= Character.charCount(c);
    }
    boolean cutBefore = at > 0 && cellsFrom(line, 0, WIDEST + 1) > WIDEST;
    if (cutBefore) {
      offset = at;
      first = start - line.codePointCount(at, startOffset);
      shown.append(CUT);
      marks.append(' ');
    }
    fill(line, offset, first, start, end);
  }

  private void fill(String line, int from, int firstPoint, int start, int end) {
    int cell = 0;
    int point = firstPoint;
    int at = from;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      int width = width(c, cell);
      if (cell + width > WIDEST) {
        shown.append(CUT);
        break;
      }
      if (c == '\t') {
        shown.repeat(' ', width);
      } else if (Visible.hidden(c)) {
        shown.append(Visible.number(c));
      } else {
        shown.appendCodePoint(c);
      }
      if (point < end) {
        marks.repeat(point >= start ? '^' : ' ', width);
      }
      cell += width;
      point++;
      at += Character.charCount(c);
    }
    if (start >= point) {
      // The place is the end of the line: mark the cell after it.
      marks.append('^');
    } else if (marks.indexOf("^") < 0) {
      // Only a character of no width is marked: show where it is all the same.
      marks.append('^');
    }
  }

  private static int offsetOf(String line, int points) {
    int all = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(points, all));
  }

  private static int cellsFrom(String line, int from, int enough) {
    int cells = 0;
    for (int at = from; at < line.length() && cells < enough; ) {
      int c = line.codePointAt(at);
      cells += width(c, cells);
      at += Character.charCount(c);
    }
    return cells;
  }

  private static int width(int c, int cell) {
    if (c == '\t') {
      return TAB - cell % TAB;
    }
    if (c >= ' ' && c < 0x7F) {
      return 1;
    }
    if (Visible.hidden(c)) {
      return Visible.number(c).length();
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
