package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Compares numbers by their digits, scale and sign left aside. Every number on the pages is held
 * against every figure of the data, so those that fit into a {@code long} are compared as such.
 */
final class Significand {
  /** Digits of a number whose double still fits into a long. */
  private static final int MOST = 18;

  private static final long[] POWERS = new long[MOST + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= MOST; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Significand() {}

  /**
   * Whether a value has these digits.
   *
   * @param printed a number with as many digits as somebody printed
   * @param value the value, rounded half up to so many digits before it is compared
   */
  static boolean same(BigDecimal printed, BigDecimal value) {
    if (printed.signum() == 0 || value.signum() == 0) {
      return printed.signum() == value.signum();
    }
    int shown = printed.precision();
    int has = value.precision();
    if (shown > MOST || has > MOST) {
      BigDecimal rounded = value.abs().round(new MathContext(shown, RoundingMode.HALF_UP));
      return bare(rounded).compareTo(bare(printed.abs())) == 0;
    }
    long digits = Math.abs(printed.unscaledValue().longValue());
    long exact = Math.abs(value.unscaledValue().longValue());
    if (has <= shown) {
      return exact * POWERS[shown - has] == digits;
    }
    long unit = POWERS[has - shown];
    long rounded = exact / unit + (exact % unit * 2 >= unit ? 1 : 0);
    // 99.96 rounds to 100.0, which has a digit more than it was rounded to.
    return rounded == digits || (rounded == POWERS[shown] && digits == POWERS[shown - 1]);
  }

  private static BigDecimal bare(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().unscaledValue());
  }
}
