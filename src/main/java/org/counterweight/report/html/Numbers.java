package org.counterweight.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the page prints them, whatever the locale of the machine. */
final class Numbers {
  /** Narrow, and never the end of a line. */
  private static final char GROUP = '\u202F';

  private Numbers() {}

  /** All digits, with thousands set apart; an en dash where nothing was measured. */
  static String of(BigDecimal number) {
    if (number == null) {
      return "\u2013";
    }
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int begin = plain.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = end - 3; at > begin && end - begin > 4; at -= 3) {
      grouped.insert(at, GROUP);
    }
    return grouped.toString();
  }

  /** A whole number. */
  static String whole(double number) {
    return of(BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_EVEN));
  }

  /** With at most one decimal. */
  static String one(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN);
    return of(rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded);
  }

  /** A share of one as percent; a dash where there is no whole. */
  static String percent(double part, double whole) {
    return whole <= 0 ? "\u2013" : one(100 * part / whole) + "\u202F%";
  }

  /** A coordinate: a point as decimal sign, no grouping, at most one decimal. */
  static String at(double coordinate) {
    long tenths = Math.round(coordinate * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  /** With its noun, in the plural where needed. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The unit as people write it. */
  static String unit(String unit) {
    return unit.equals("pt2") ? "pt\u00B2" : unit;
  }
}
