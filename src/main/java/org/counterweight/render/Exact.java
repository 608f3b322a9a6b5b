package org.counterweight.render;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of templates as exact decimals. */
final class Exact {
  private Exact() {}

  /**
   * The number as a decimal.
   *
   * @throws IllegalArgumentException for a binary fraction, which no part of the model hands out
   */
  static BigDecimal decimal(Number number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case BigInteger whole -> new BigDecimal(whole);
      case Integer whole -> BigDecimal.valueOf(whole);
      case Long whole -> BigDecimal.valueOf(whole);
      case Short whole -> BigDecimal.valueOf(whole);
      case Byte whole -> BigDecimal.valueOf(whole);
      default ->
          throw new IllegalArgumentException(
              number + " is a " + number.getClass().getSimpleName() + ", not an exact decimal");
    };
  }
}
