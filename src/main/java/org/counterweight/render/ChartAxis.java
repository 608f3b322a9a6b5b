package org.counterweight.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A numeric axis that contains zero, with ticks at round numbers.
 *
 * @param low lowest tick, zero or below
 * @param high highest tick, zero or above, never equal to {@code low}
 * @param ticks from lowest to highest
 * @param places decimals that the ticks need
 */
record ChartAxis(BigDecimal low, BigDecimal high, List<BigDecimal> ticks, int places) {
  private static final List<BigDecimal> STEPS =
      List.of(
          new BigDecimal("1"),
          new BigDecimal("2"),
          new BigDecimal("2.5"),
          new BigDecimal("5"),
          new BigDecimal("10"));

  /**
   * An axis for these values.
   *
   * @param intervals about how many steps there may be
   * @param whole whether ticks must be whole numbers, as for counts
   */
  static ChartAxis of(List<BigDecimal> values, int intervals, boolean whole) {
    BigDecimal min = BigDecimal.ZERO;
    BigDecimal max = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      min = min.min(value);
      max = max.max(value);
    }
    if (min.signum() == 0 && max.signum() == 0) {
      max = BigDecimal.ONE;
    }
    BigDecimal step = step(max.subtract(min), intervals, whole);
    BigDecimal low = min.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = max.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return new ChartAxis(
        low, high, List.copyOf(ticks), Math.max(0, step.stripTrailingZeros().scale()));
  }

  private static BigDecimal step(BigDecimal range, int intervals, boolean whole) {
    BigDecimal rough = range.divide(BigDecimal.valueOf(intervals), 12, RoundingMode.CEILING);
    int magnitude = rough.precision() - rough.scale() - 1;
    for (BigDecimal candidate : STEPS) {
      BigDecimal step = candidate.scaleByPowerOfTen(magnitude);
      boolean integral = step.stripTrailingZeros().scale() <= 0;
      if (step.compareTo(rough) >= 0 && (!whole || integral)) {
        return step;
      }
    }
    return whole ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(magnitude + 1);
  }
}
