package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number whose digits are left to the program: at most eleven characters, fewer in less room. */
final class GeneralText {
  /** Most characters of such a number, point included, sign not. */
  static final int MOST = 11;

  private GeneralText() {}

  static String of(BigDecimal number, int room) {
    if (number.signum() == 0) {
      return "0";
    }
    String sign = number.signum() < 0 ? "-" : "";
    BigDecimal value = number.abs();
    int most = Math.max(1, Math.min(MOST, room - sign.length()));
    int whole = value.precision() - value.scale();
    boolean plain = whole <= most && whole > -4;
    if (plain) {
      int decimals = Math.max(0, most - Math.max(1, whole) - 1);
      BigDecimal rounded =
          value.setScale(Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
      if (rounded.signum() != 0) {
        return sign + tidy(rounded);
      }
    }
    return sign + scientific(value, most);
  }

  private static String tidy(BigDecimal number) {
    BigDecimal tidy = number.stripTrailingZeros();
    return (tidy.scale() < 0 ? tidy.setScale(0) : tidy).toPlainString();
  }

  private static String scientific(BigDecimal value, int most) {
    // Mantissa, point, and E+00: what is left is for digits.
    int digits = Math.max(1, Math.min(6, most - 5));
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String mantissa = tidy(rounded.movePointLeft(exponent));
    String power = String.valueOf(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "E-" : "E+") + (power.length() < 2 ? "0" : "") + power;
  }
}
