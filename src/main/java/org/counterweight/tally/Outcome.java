package org.counterweight.tally;

import java.math.BigDecimal;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.Coded;
import org.counterweight.statement.Direction;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Realisation;

/** How a measure of section B went, as far as what was measured can tell. */
public enum Outcome implements Coded {
  /** Better: the interval leaves out zero, or there is none and the effect is for the better. */
  BETTER("better"),
  /** Worse, likewise. */
  WORSE("worse"),
  /** The interval holds zero, or the effect is zero: no change can be told. */
  UNCLEAR("unclear"),
  /** Asserted, modelled or surveyed: nothing was measured. */
  UNPROVEN("unproven"),
  /** Expected, not there yet. */
  FORECAST("forecast");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** How this measure went. */
  public static Outcome of(Measure measure) {
    if (measure.realisation() == Realisation.FORECAST) {
      return FORECAST;
    }
    if (measure.level().compareTo(AttributionLevel.L2) < 0) {
      return UNPROVEN;
    }
    BigDecimal low = measure.effect().low();
    BigDecimal high = measure.effect().high();
    boolean interval = low != null && high != null;
    int sign = measure.effect().value().signum();
    if (sign == 0 || (interval && low.signum() * high.signum() <= 0)) {
      return UNCLEAR;
    }
    return (sign > 0) == (measure.direction() == Direction.HIGHER_IS_BETTER) ? BETTER : WORSE;
  }
}
