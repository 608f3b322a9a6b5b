package org.counterweight.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Unit;

/**
 * Units as factors in formulas of cells, which know only numbers: what a product or quotient of
 * values must be multiplied with to be in the unit of its result.
 */
final class UnitFactor {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private UnitFactor() {}

  /**
   * Size of a unit in watt-hours, grams, millilitres, seconds, currency or ones. Factors by energy
   * count for a watt-hour: 1 g/kWh is 0.001 g/Wh, 1 L/kWh is 1 mL/Wh.
   */
  static Optional<BigDecimal> size(String code) {
    return Unit.of(code)
        .map(unit ->
            unit.dimension() == Dimension.EMISSION_FACTOR
                ? unit.factor().divide(THOUSAND)
                : unit.factor());
  }

  /** Whether values in these units add up, once converted. */
  static boolean alike(String a, String b) {
    return a.equals(b) || Unit.of(a).flatMap(x -> Unit.of(b).filter(x::convertsTo)).isPresent();
  }

  /** {@code *1000}, {@code /60}, or nothing for one: as a formula continues. */
  static String written(BigDecimal factor) {
    BigDecimal plain = factor.stripTrailingZeros();
    if (plain.compareTo(BigDecimal.ONE) == 0) {
      return "";
    }
    BigDecimal inverse = BigDecimal.ONE.divide(plain, MathContext.DECIMAL64).stripTrailingZeros();
    boolean shorter = inverse.toPlainString().length() < plain.toPlainString().length();
    return shorter ? "/" + inverse.toPlainString() : "*" + plain.toPlainString();
  }

  /** What continues a formula in one unit so that it is in another; both must be alike. */
  static String convert(String from, String to) {
    if (from.equals(to)) {
      return "";
    }
    return written(size(from).orElseThrow().divide(size(to).orElseThrow(), MathContext.DECIMAL64));
  }
}
