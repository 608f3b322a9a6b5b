package org.counterweight.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The closed set of exact values that a reported, rounded number may stand for. Identities between
 * figures are checked by computing with intervals: an identity is contradicted only where no values
 * behind the reported digits could satisfy it. No tolerance is ever guessed.
 *
 * @param low smallest value
 * @param high largest value; not below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Refuses a low end above the high end. */
  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("interval from " + low + " down to " + high);
    }
  }

  /** A number that is exact, such as a count or a conversion factor. */
  public static Interval exact(BigDecimal value) {
    return new Interval(value, value);
  }

  /**
   * A number rounded to {@code decimals} places: half a unit of the last place either side.
   *
   * @param decimals places after the point; negative for places before it, as in XBRL
   */
  public static Interval reported(BigDecimal value, int decimals) {
    BigDecimal half = HALF.scaleByPowerOfTen(-decimals);
    return new Interval(value.subtract(half), value.add(half));
  }

  /** Sums of a value of this and a value of the other. */
  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  /** Differences of a value of this and a value of the other. */
  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** Products of a value of this and a value of the other. */
  public Interval times(Interval other) {
    BigDecimal a = low.multiply(other.low);
    BigDecimal b = low.multiply(other.high);
    BigDecimal c = high.multiply(other.low);
    BigDecimal d = high.multiply(other.high);
    return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  /**
   * Quotients, rounded outwards to 40 digits.
   *
   * @throws ArithmeticException where the divisor may be zero
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new ArithmeticException("divisor may be zero: " + divisor);
    }
    Interval reciprocal =
        new Interval(
            BigDecimal.ONE.divide(divisor.high, DOWN), BigDecimal.ONE.divide(divisor.low, UP));
    return times(reciprocal);
  }

  /** The same interval in a unit that is {@code factor} times smaller. */
  public Interval scaled(BigDecimal factor) {
    return times(exact(factor));
  }

  /** Whether the number lies inside, ends included. */
  public boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /** Whether some value lies in both, ends included. */
  public boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
