package org.counterweight.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the digits of a figure, with the signs that part them. */
final class FigureSyntax {
  private static final int LONGEST = 60;

  private FigureSyntax() {}

  /**
   * The value of a figure, or nothing where it is a time, a date or a version.
   *
   * @param figure digits with points, commas, blanks, apostrophes or colons between them
   * @param decimal the decimal sign of the language, for the one case that is open: 1.234
   */
  static Optional<BigDecimal> value(String figure, char decimal) {
    if (figure.length() > LONGEST || figure.indexOf(':') >= 0) {
      return Optional.empty();
    }
    int lastPoint = figure.lastIndexOf('.');
    int lastComma = figure.lastIndexOf(',');
    int at = -1;
    if (lastPoint >= 0 && lastComma >= 0) {
      at = Math.max(lastPoint, lastComma);
    } else if (lastPoint >= 0 || lastComma >= 0) {
      int last = Math.max(lastPoint, lastComma);
      char sign = figure.charAt(last);
      boolean once = figure.indexOf(sign) == last;
      boolean three = figure.length() - last - 1 == 3 && last <= 3 && !figure.startsWith("0");
      at = once && (!three || sign == decimal) ? last : -1;
    }
    String whole = at < 0 ? figure : figure.substring(0, at);
    String digits = whole.replaceAll("[.,'’ ]", "");
    String fraction = at < 0 ? "" : figure.substring(at + 1);
    // Two figures side by side, as in a chart: "0,92 610".
    boolean two = fraction.codePoints().anyMatch(c -> !Character.isDigit(c));
    if (two || !grouped(whole)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(at < 0 ? digits : digits + "." + fraction));
  }

  private static boolean grouped(String whole) {
    String[] parts = whole.split("[.,'’ ]", -1);
    for (int i = 1; i < parts.length; i++) {
      // Indian groups have two digits: 1,23,45,678.
      if (parts[i].length() != 3 && !(parts[i].length() == 2 && i < parts.length - 1)) {
        return false;
      }
    }
    return true;
  }
}
