package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.counterweight.rule.Numbers;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Unit;

/** How recomputed quantities stand in messages. */
final class Shown {
  private Shown() {}

  /**
   * The middle and the range that the reported digits allow, as in {@code 9720 MWh (9678.9 to
   * 9761.2 with the digits reported)}. The range is rounded outwards, so that it never looks
   * narrower than it is.
   *
   * @param quantity in {@code from}
   * @param from unit of the quantity
   * @param to unit to show it in; converts from {@code from}
   */
  static String in(Interval quantity, String from, String to) {
    Unit source = Unit.of(from).orElseThrow();
    Unit target = Unit.of(to).orElseThrow();
    Interval shown = quantity.scaled(source.per(target));
    String middle = Against.words(new BigDecimal(Numbers.recomputed(shown)), to);
    BigDecimal width = shown.high().subtract(shown.low());
    if (width.signum() == 0) {
      return middle;
    }
    int scale = Math.max(0, width.scale() - width.precision() + 2);
    return "%s (%s to %s with the digits reported)"
        .formatted(
            middle,
            shown.low().setScale(scale, RoundingMode.FLOOR).toPlainString(),
            shown.high().setScale(scale, RoundingMode.CEILING).toPlainString());
  }
}
