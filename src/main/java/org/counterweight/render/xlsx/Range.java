package org.counterweight.render.xlsx;

/**
 * A block of cells on a sheet; all indexes from 0, both ends included.
 *
 * @param sheet index of the sheet
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
record Range(int sheet, int top, int left, int bottom, int right) {
  /** One more than the last column a workbook may have. */
  static final int COLUMNS = 16_384;

  /** One more than the last row a workbook may have. */
  static final int ROWS = 1_048_576;

  static Range cell(int sheet, int row, int column) {
    return new Range(sheet, row, column, row, column);
  }

  boolean single() {
    return top == bottom && left == right;
  }

  /** As in {@code B3:C9}. */
  String relative() {
    return single() ? name(top, left) : name(top, left) + ":" + name(bottom, right);
  }

  /** As in {@code $B$3:$C$9}. */
  String absolute() {
    String first = "$" + columnName(left) + "$" + (top + 1);
    return single() ? first : first + ":$" + columnName(right) + "$" + (bottom + 1);
  }

  /** As in {@code B3}. */
  static String name(int row, int column) {
    return columnName(column) + (row + 1);
  }

  static String columnName(int column) {
    if (column < 26) {
      return String.valueOf((char) ('A' + column));
    }
    return columnName(column / 26 - 1) + (char) ('A' + column % 26);
  }

  /** The index of a column from its letters, or -1 where they name none. */
  static int columnIndex(String letters) {
    int index = 0;
    if (letters.isEmpty() || letters.length() > 3) {
      return -1;
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < 'A' || c > 'Z') {
        return -1;
      }
      index = index * 26 + (c - 'A' + 1);
    }
    return index > COLUMNS ? -1 : index - 1;
  }
}
