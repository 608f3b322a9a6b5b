package org.counterweight.rule.tieout;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.rule.Printed;

/**
 * A number as printed, without the word of scale behind it: whether "m" means millions or metres is
 * for the unit to say.
 *
 * @param text the text that it stands in
 * @param start index of its first digit
 * @param end index after its last digit
 * @param negative whether a minus stands before it or brackets around it
 * @param readings what the digits may mean, without sign; never empty
 */
record Numeral(String text, int start, int end, boolean negative, List<Printed.Reading> readings) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Every number in a text, from left to right, as the language writes them: 1.234 is twelve
   * hundred in German, and one and a bit in English.
   *
   * @param language BCP 47 tag; null where it is not known, and both are kept
   */
  static List<Numeral> in(String text, String language) {
    if (language == null) {
      return in(text);
    }
    char decimal =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language)).getDecimalSeparator();
    return in(text).stream().map(number -> number.asWritten(decimal)).toList();
  }

  private Numeral asWritten(char decimal) {
    if (readings.size() < 2) {
      return this;
    }
    boolean point = digits().indexOf(decimal) >= 0;
    List<Printed.Reading> meant =
        readings.stream().filter(r -> r.half().compareTo(HALF) < 0 == point).toList();
    return meant.isEmpty() ? this : new Numeral(text, start, end, negative, meant);
  }

  /** Every number in a text, from left to right. */
  static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    for (Printed printed : Printed.in(text)) {
      if (!printed.scaled()) {
        found.add(
            new Numeral(
                text, printed.start(), printed.end(), printed.negative(), printed.readings()));
        continue;
      }
      int end = printed.start();
      for (int i = printed.start(); i < printed.end(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          end = i + 1;
        }
      }
      List<Printed.Reading> bare =
          Printed.in(text.substring(printed.start(), end)).getFirst().readings();
      found.add(new Numeral(text, printed.start(), end, printed.negative(), bare));
    }
    return found;
  }

  /** The digits with their separators. */
  String digits() {
    return text.substring(start, end);
  }

  /** Text behind it. */
  String after() {
    return text.substring(end);
  }

  /** Text before it. */
  String before() {
    return text.substring(0, start);
  }

  /** Whether this is how a value looks when it is divided by one of these and rounded. */
  boolean shows(BigDecimal value, Set<BigDecimal> factors) {
    for (BigDecimal factor : factors) {
      if (shows(value, factor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is how a value looks when it is divided by the factor and rounded; sign aside. */
  boolean shows(BigDecimal value, BigDecimal factor) {
    BigDecimal exact = value.abs();
    double near = exact.doubleValue();
    double by = factor.doubleValue();
    for (Printed.Reading reading : readings) {
      // Nearly all numbers are far from nearly all values, which takes no exact decimals to see.
      double half = reading.half().doubleValue() * by;
      if (Math.abs(reading.value().doubleValue() * by - near) > half * 1.001 + near * 1e-9) {
        continue;
      }
      BigDecimal off = reading.value().multiply(factor).subtract(exact).abs();
      // Nothing is printed as 0, whatever would round to it.
      if (exact.signum() == 0
          ? reading.value().signum() == 0
          : off.compareTo(reading.half().multiply(factor)) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sign fits: nothing has none. */
  boolean signFits(BigDecimal value) {
    boolean nothing = readings.stream().allMatch(r -> r.value().signum() == 0);
    return nothing || value.signum() == 0 || negative == value.signum() < 0;
  }

  /** Whether a plus or a minus stands before it. */
  boolean signed() {
    return negative || before().endsWith("+");
  }

  /** Whether it is a whole number of at most this. */
  boolean wholeUpTo(int most) {
    return readings.stream()
        .anyMatch(r ->
            r.value().stripTrailingZeros().scale() <= 0
                && r.value().compareTo(BigDecimal.valueOf(most)) <= 0);
  }
}
