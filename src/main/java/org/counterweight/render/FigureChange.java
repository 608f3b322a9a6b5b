package org.counterweight.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Unit;

/**
 * How a figure changed on its comparative.
 *
 * @param kind how the change is stated
 * @param value percent, percentage points or a difference, rounded as it is shown; null for none
 * @param places decimals to show
 */
record FigureChange(Kind kind, BigDecimal value, int places) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal FEW = new BigDecimal(100);
  private static final BigDecimal LARGEST_PERCENTAGE = new BigDecimal(1000);

  /** Ways to state a change. */
  enum Kind {
    /** There is no comparative. */
    NONE,
    /** A percentage would say nothing: the comparative is zero, or one side is negative. */
    NOT_APPLICABLE,
    /** Percentages change by percentage points. */
    POINTS,
    /** Small counts change by a difference. */
    DIFFERENCE,
    /** All else in per cent. */
    PERCENT
  }

  static FigureChange of(Figure figure) {
    BigDecimal prior = figure.prior();
    if (prior == null) {
      return new FigureChange(Kind.NONE, null, 0);
    }
    BigDecimal difference = figure.value().subtract(prior);
    if (figure.unit().equals("%")) {
      int places = Math.max(0, Math.max(figure.value().scale(), prior.scale()));
      return new FigureChange(Kind.POINTS, difference, places);
    }
    Dimension dimension = Unit.of(figure.unit()).map(Unit::dimension).orElse(Dimension.ANY);
    if (dimension == Dimension.COUNT && figure.value().abs().max(prior.abs()).compareTo(FEW) < 0) {
      int places = Math.max(0, difference.stripTrailingZeros().scale());
      return new FigureChange(Kind.DIFFERENCE, difference, places);
    }
    if (prior.signum() <= 0 || figure.value().signum() < 0) {
      return new FigureChange(Kind.NOT_APPLICABLE, null, 0);
    }
    BigDecimal percent = difference.multiply(HUNDRED).divide(prior, 1, RoundingMode.HALF_UP);
    return percent.compareTo(LARGEST_PERCENTAGE) > 0
        ? new FigureChange(Kind.NOT_APPLICABLE, null, 0)
        : new FigureChange(Kind.PERCENT, percent, 1);
  }
}
