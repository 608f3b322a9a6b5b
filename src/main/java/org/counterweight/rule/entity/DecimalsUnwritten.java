package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.ReportedFigure;

/** The minus that is forgotten before decimals. */
@RuleCard(
    id = "entity.decimals-unwritten",
    severity = Severity.JUDGEMENT,
    title =
        "No figure of 1000 or more is said to be exact to digits behind the point that are not"
            + " written",
    why =
        "EUR 912,400,000 with decimals 5 claims to be exact to a thousandth of a cent, where"
            + " decimals -5, rounded to hundreds of thousands, was meant.",
    citation = "see XBRL 2.1, 4.6.5 (the decimals attribute)",
    proposal = true,
    fix = "Put a minus before decimals, write the digits, or leave decimals out.",
    since = "0.1",
    passes =
        """
        entity: {size: {turnover: {decimals: -5}}}
        """,
    fails =
        """
        entity: {size: {turnover: {decimals: 5}}}
        """)
final class DecimalsUnwritten implements Rule {
  /** Below it, rates and factors are rightly said to be exact. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(DecimalsUnwritten::claims)
        .map(figure ->
            Breach.at(
                figure.pointer() + "/decimals",
                figure.figure().decimals(),
                "%s is %s %s with decimals %d, as if it were exact to %d digits behind the point"
                    .formatted(
                        figure.id(),
                        figure.figure().value().toPlainString(),
                        figure.figure().unit(),
                        figure.figure().decimals(),
                        figure.figure().decimals())))
        .toList();
  }

  private static boolean claims(ReportedFigure figure) {
    Integer decimals = figure.figure().decimals();
    BigDecimal value = figure.figure().value();
    return decimals != null
        && decimals > Math.max(0, value.scale())
        && value.abs().compareTo(LEAST) >= 0;
  }
}
