package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.ReportedFigure;

/** Rounding leaves something of a figure. */
@RuleCard(
    id = "entity.decimals-coarse",
    severity = Severity.ERROR,
    title = "No figure is said to be rounded to more than itself",
    why =
        "Sums and identities are held against what the digits say. EUR 99,680,000 with decimals -9"
            + " would pass for any sum up to half a billion, and 0 events with decimals -1 for four.",
    citation = "see XBRL 2.1, 4.6.5 (the decimals attribute)",
    proposal = true,
    fix =
        "Give decimals for the digits to which the figure is accurate, or leave them out to say that"
            + " all digits count.",
    since = "0.1",
    passes =
        """
        entity: {size: {turnover: {value: 912400000, decimals: -8}}}
        """,
    fails =
        """
        entity: {size: {turnover: {value: 912400000, decimals: -9}}}
        """)
final class DecimalsCoarse implements Rule {
  /** Nothing, to the next million, is the coarsest that companies print. */
  private static final int COARSEST_NOTHING = -6;

  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(figure -> figure.figure().decimals() != null)
        .flatMap(figure -> Stream.of(Side.values()).flatMap(side -> look(figure, side)))
        .toList();
  }

  private static Stream<Breach> look(ReportedFigure reported, Side side) {
    BigDecimal number = side.number(reported.figure());
    int decimals = reported.figure().decimals();
    if (number == null || !coarse(reported, number, decimals)) {
      return Stream.empty();
    }
    Breach breach =
        Breach.at(
            reported.pointer() + side.pointer(),
            number,
            "%s is %s %s%s with decimals %d, so that anything up to %s may stand behind it"
                .formatted(
                    reported.id(),
                    number.toPlainString(),
                    reported.figure().unit(),
                    side.words(),
                    decimals,
                    number
                        .abs()
                        .add(BigDecimal.valueOf(5).scaleByPowerOfTen(-decimals - 1))
                        .stripTrailingZeros()
                        .toPlainString()));
    // The comparative shares its decimals with a figure that may have grown beyond it.
    return Stream.of(side == Side.PRIOR ? breach.as(Severity.JUDGEMENT) : breach);
  }

  private static boolean coarse(ReportedFigure reported, BigDecimal number, int decimals) {
    if (number.signum() != 0) {
      return BigDecimal.ONE.scaleByPowerOfTen(-decimals).compareTo(number.abs()) > 0
          && decimals < 0;
    }
    boolean counted =
        reported.kind() != null && reported.kind().dimension() == Dimension.COUNT && decimals < 0;
    return counted || decimals < COARSEST_NOTHING;
  }
}
