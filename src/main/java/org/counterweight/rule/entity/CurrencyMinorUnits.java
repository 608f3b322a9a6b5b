package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.Currency;
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
import org.counterweight.statement.Unit;

/** No amount has more decimals than its currency. */
@RuleCard(
    id = "entity.currency-minor-units",
    severity = Severity.ERROR,
    title = "No amount has more decimals than its currency",
    why =
        "An amount that cannot be paid was not recorded; most often a separator of "
            + "thousands was read as a decimal point and the amount is a thousand times too "
            + "small.",
    citation = "ISO 4217, minor units",
    fix =
        "Write the amount in full, without separators of thousands, and with no more "
            + "decimals than the currency has.",
    since = "0.1",
    passes =
        """
        harm:
          cost: {value: 200000.00, unit: EUR, prior: 90000.00}
        """,
    fails =
        """
        entity:
          size: {turnover: {value: 912.400, unit: EUR, decimals: 3}}
        """)
final class CurrencyMinorUnits implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(figure -> figure.kind() != null && figure.kind().dimension() == Dimension.MONEY)
        // A reading may be a price per unit of work, which is finer than any coin.
        .filter(figure -> !figure.reading())
        .filter(figure -> Unit.isCurrency(figure.figure().unit()))
        .flatMap(CurrencyMinorUnits::look)
        .toList();
  }

  private static Stream<Breach> look(ReportedFigure reported) {
    return Stream.of(Side.values())
        .filter(side -> side.number(reported.figure()) != null)
        .flatMap(side -> look(reported, side))
        .limit(1);
  }

  private static Stream<Breach> look(ReportedFigure reported, Side side) {
    BigDecimal number = side.number(reported.figure());
    String currency = reported.figure().unit();
    int minor = Currency.getInstance(currency).getDefaultFractionDigits();
    if (number.scale() <= minor) {
      return Stream.empty();
    }
    return Stream.of(
        Breach.at(
            reported.pointer() + side.pointer(),
            number,
            "%s is %s %s%s, with %d decimals; %s has %d"
                .formatted(
                    reported.id(),
                    number.toPlainString(),
                    currency,
                    side.words(),
                    number.scale(),
                    currency,
                    minor)));
  }
}
