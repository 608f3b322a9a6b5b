package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import org.counterweight.statement.Unit;

/**
 * What stands under an id in the data.
 *
 * @param value the value; null where the data say that there is none, such as no comparative
 * @param unit its unit; null where it has none that we know
 * @param subtracted whether it may be printed as what is taken off, with a minus
 * @param allowance how far a calculated value may be off for the rounding of what it is made of
 */
record Expected(BigDecimal value, Unit unit, boolean subtracted, BigDecimal allowance) {
  static Expected of(BigDecimal value, Unit unit) {
    return new Expected(value, unit, false, BigDecimal.ZERO);
  }
}
