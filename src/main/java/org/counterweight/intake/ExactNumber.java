package org.counterweight.intake;

import java.math.BigDecimal;

/**
 * Decimal numbers as written: {@code 31.20} keeps two decimals, {@code 1.17e7} keeps three
 * significant digits. Nothing passes through a double.
 */
final class ExactNumber {
  private ExactNumber() {}

  /**
   * Whether this is a decimal number of the YAML 1.2 core schema; JSON numbers are a part of it.
   */
  static boolean isNumber(String s) {
    int n = s.length();
    int i = n > 0 && (s.charAt(0) == '-' || s.charAt(0) == '+') ? 1 : 0;
    int whole = digits(s, i);
    i += whole;
    int fraction = 0;
    if (i < n && s.charAt(i) == '.') {
      fraction = digits(s, i + 1);
      i += 1 + fraction;
    }
    if (whole + fraction == 0) {
      return false;
    }
    if (i < n && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
      i++;
      if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
        i++;
      }
      int exponent = digits(s, i);
      if (exponent == 0) {
        return false;
      }
      i += exponent;
    }
    return i == n;
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }

  /** Whether a number has a zero in front of its whole part, as in {@code 007}. */
  static boolean padded(String s) {
    int i = s.charAt(0) == '-' || s.charAt(0) == '+' ? 1 : 0;
    return digits(s, i) > 1 && s.charAt(i) == '0';
  }

  /** How many significant digits a number is written with, trailing zeros included. */
  static int significant(String s) {
    int count = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == 'e' || c == 'E') {
        break;
      }
      if (c >= '0' && c <= '9' && (count > 0 || c != '0')) {
        count++;
      }
    }
    return Math.max(count, 1);
  }

  /**
   * Whether a number's size as a power of ten, and its last digit's, stay within the limit. Checked
   * on the characters, so that {@code 1e999999999} costs nothing.
   */
  static boolean withinExponent(String s, int limit) {
    int e = Math.max(s.indexOf('e'), s.indexOf('E'));
    if (e < 0) {
      return s.length() <= limit + 2 || fits(new BigDecimal(s), limit);
    }
    String exponent = s.substring(e + 1);
    int from = exponent.charAt(0) == '-' || exponent.charAt(0) == '+' ? 1 : 0;
    while (from < exponent.length() - 1 && exponent.charAt(from) == '0') {
      from++;
    }
    return exponent.length() - from <= 4 && fits(new BigDecimal(s), limit);
  }

  private static boolean fits(BigDecimal number, int limit) {
    return Math.abs((long) number.scale()) <= limit
        && number.precision() - (long) number.scale() - 1 <= limit;
  }
}
