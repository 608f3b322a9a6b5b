package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much of a number a format code shows: places after the point, shifted by per cent signs and
 * thousands commas, or a count of significant digits where the code fixes no places.
 *
 * @param places digits after the point of the number itself; may be negative
 * @param significant digits in all, or 0 where {@code places} holds
 */
record ShownDigits(int places, int significant) {
  /** What a cell without a format shows in a column of common width. */
  private static final ShownDigits GENERAL = new ShownDigits(0, 10);

  /**
   * @param format null for none
   */
  static ShownDigits of(String format) {
    if (format == null || format.equalsIgnoreCase("general") || format.equals("@")) {
      return GENERAL;
    }
    boolean digits = false;
    boolean afterPoint = false;
    int places = 0;
    int commas = 0;
    int percents = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == ';') {
        break;
      }
      switch (c) {
        case '"' -> i = skipTo(format, i, '"');
        case '[' -> i = skipTo(format, i, ']');
        case '\\', '_', '*' -> i++;
        case '0', '#', '?' -> {
          digits = true;
          commas = 0;
          places += afterPoint ? 1 : 0;
        }
        case '.' -> afterPoint = true;
        case ',' -> commas += digits ? 1 : 0;
        case '%' -> percents++;
        case 'E', 'e' -> {
          if (digits) {
            return new ShownDigits(0, places + 1);
          }
        }
        default -> {
          // Other characters show nothing of the number.
        }
      }
    }
    // Formats of days and text have no digit places; days count whole.
    return new ShownDigits(places + 2 * percents - 3 * commas, 0);
  }

  private static int skipTo(String format, int from, char end) {
    int at = format.indexOf(end, from + 1);
    return at < 0 ? format.length() : at;
  }

  /** Whether two numbers look the same. */
  boolean same(BigDecimal a, BigDecimal b) {
    return shown(a).compareTo(shown(b)) == 0;
  }

  private BigDecimal shown(BigDecimal number) {
    return significant > 0
        ? number.round(new MathContext(significant, RoundingMode.HALF_UP))
        : number.setScale(places, RoundingMode.HALF_UP);
  }
}
