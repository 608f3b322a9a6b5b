package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of cells, edges included.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
record Area(int top, int left, int bottom, int right) {
  static final int LAST_ROW = 1_048_575;
  static final int LAST_COLUMN = 16_383;

  /** Reads {@code B2:C9}, {@code B2}, {@code 3:5} or {@code A:C}, with or without dollar signs. */
  static Area of(String reference) {
    String plain = reference.strip().replace("$", "");
    int colon = plain.indexOf(':');
    int[] from = corner(colon < 0 ? plain : plain.substring(0, colon));
    int[] to = colon < 0 ? from : corner(plain.substring(colon + 1));
    if (from == null || to == null) {
      return null;
    }
    if (colon < 0 && (from[0] < 0 || from[1] < 0)) {
      return null;
    }
    int top = from[0] < 0 ? 0 : from[0];
    int left = from[1] < 0 ? 0 : from[1];
    int bottom = to[0] < 0 ? LAST_ROW : to[0];
    int right = to[1] < 0 ? LAST_COLUMN : to[1];
    return new Area(
        Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
  }

  /** Several, apart by blanks; what is none is left out. */
  static List<Area> all(String references) {
    List<Area> areas = new ArrayList<>();
    if (references != null) {
      for (String reference : references.strip().split("\\s+", -1)) {
        Area area = of(reference);
        if (area != null) {
          areas.add(area);
        }
      }
    }
    return areas;
  }

  /** Row and column, each -1 where it is left out; null where it is no reference. */
  private static int[] corner(String text) {
    int i = 0;
    int column = 0;
    while (i < text.length() && i < 4 && Character.isLetter(text.charAt(i))) {
      int letter = Character.toUpperCase(text.charAt(i)) - 'A';
      if (letter < 0 || letter > 25) {
        return null;
      }
      column = column * 26 + letter + 1;
      i++;
    }
    int row = 0;
    for (int j = i; j < text.length(); j++) {
      int digit = text.charAt(j) - '0';
      if (digit < 0 || digit > 9 || row > LAST_ROW) {
        return null;
      }
      row = row * 10 + digit;
    }
    boolean none = text.isEmpty() || column - 1 > LAST_COLUMN || row - 1 > LAST_ROW;
    boolean zero = i < text.length() && row == 0;
    return none || zero ? null : new int[] {row - 1, column - 1};
  }

  boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  boolean single() {
    return top == bottom && left == right;
  }

  int rows() {
    return bottom - top + 1;
  }

  int columns() {
    return right - left + 1;
  }

  /** As in {@code B7}. */
  static String name(int row, int column) {
    String letters = String.valueOf((char) ('A' + column % 26));
    for (int c = column / 26 - 1; c >= 0; c = c / 26 - 1) {
      letters = (char) ('A' + c % 26) + letters;
    }
    return letters + (row + 1);
  }
}
