package org.counterweight.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the digits of a figure, with the signs that part them. */
final class FigureSyntax {
  private static final int LONGEST = 60;
  private static final String SIGNS = ".,'’ ";

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
    String fraction = at < 0 ? "" : figure.substring(at + 1);
    StringBuilder digits = new StringBuilder(whole.length());
    // Two figures side by side, as in a chart: "0,92 610".
    if (!plain(fraction) || !ungroup(whole, digits)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(at < 0 ? digits.toString() : digits + "." + fraction));
  }

  private static boolean plain(String fraction) {
    for (int i = 0; i < fraction.length(); i++) {
      if (!Character.isDigit(fraction.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes the signs between groups out; false where the groups are not such as people write. */
  private static boolean ungroup(String whole, StringBuilder digits) {
    int group = -1;
    for (int i = 0; i <= whole.length(); i++) {
      boolean last = i == whole.length();
      if (!last && SIGNS.indexOf(whole.charAt(i)) < 0) {
        digits.append(whole.charAt(i));
        continue;
      }
      // Indian groups have two digits: 1,23,45,678. The first may have any number.
      int size = i - group - 1;
      if (group >= 0 && size != 3 && (size != 2 || last)) {
        return false;
      }
      group = i;
    }
    return true;
  }
}
