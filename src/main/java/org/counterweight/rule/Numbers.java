package org.counterweight.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.counterweight.statement.Interval;

/**
 * How numbers stand in messages: plain digits with a point, whatever the language of the reader.
 */
public final class Numbers {
  private Numbers() {}

  /** A number as reported, without an exponent. */
  public static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /**
   * A recomputed value: the middle of the interval with no more digits than the interval means, or
   * the exact number.
   */
  public static String recomputed(Interval interval) {
    BigDecimal width = interval.high().subtract(interval.low());
    BigDecimal middle = interval.low().add(interval.high()).divide(BigDecimal.valueOf(2));
    if (width.signum() == 0) {
      return middle.stripTrailingZeros().toPlainString();
    }
    // One digit below the leading digit of the width: enough to see by how much a number is off.
    int scale = width.scale() - width.precision() + 2;
    return middle.setScale(Math.max(scale, 0), RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The range that reported digits allow, as in {@code 11.65 to 11.75}. */
  public static String range(Interval interval) {
    return recomputedEnd(interval.low()) + " to " + recomputedEnd(interval.high());
  }

  private static String recomputedEnd(BigDecimal end) {
    BigDecimal rounded = end.round(new java.math.MathContext(8));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
