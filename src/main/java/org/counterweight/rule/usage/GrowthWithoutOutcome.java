package org.counterweight.rule.usage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.counterweight.claim.TermFinder;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.ValueSection;
import org.counterweight.tally.Outcome;
import org.counterweight.tally.OutcomeTally;

/** Usage that grows while outcomes do not is worth a look. */
@RuleCard(
    id = "usage.growth-without-outcome",
    severity = Severity.JUDGEMENT,
    title = "Where usage grew strongly, outcomes grew, too",
    why =
        "More use that changes nothing is cost. Two percentages side by side cannot say why, "
            + "nor that one caused the other: outcomes may lag, prices fall, usage move between "
            + "tools. They say that somebody should ask.",
    citation =
        "By analogy: SEC Non-GAAP C&DI 102.10(a)(6) and (7), a measure discussed without its "
            + "counterpart; the thresholds are Counterweight's",
    proposal = true,
    fix =
        "Say in section B why outcomes did not follow, or show the outcome that did; nothing "
            + "has to be changed if the comparison misleads.",
    since = "0.1",
    thresholds = {"usage-growth", "outcome-growth"},
    passes =
        """
        usage:
          figures:
            - id: usage.tokens.all
              name: Tokens processed
              amount: {value: 920000000000, unit: token, decimals: -10, prior: 900000000000}
              definition: Input and output tokens of every model that the group runs or buys.
              calculation: Sum of the monthly logs of the gateway.
              useful: It lets a reader relate energy to work done.
              management: Capacity planning only.
        """,
    fails =
        """
        value:
          totals:
            gross: {value: 11400000, unit: EUR, decimals: -5, prior: 11300000}
            cost: {value: 2800000, unit: EUR, decimals: -5, prior: 2800000}
            net: {value: 8600000, unit: EUR, decimals: -5, prior: 8500000}
        """)
final class GrowthWithoutOutcome implements Rule {
  @Override
  public List<Breach> check(Subject subject) {

    Statement statement = subject.statement();
    if (statement.usage() == null || statement.value() == null) {
      return List.of();
    }
    UsageFigure fastest = null;
    BigDecimal most = null;
    for (UsageFigure figure : statement.usage().figures()) {
      BigDecimal growth = growth(figure.amount());
      if (growth != null && (most == null || growth.compareTo(most) > 0)) {
        most = growth;
        fastest = figure;
      }
    }
    if (most == null || most.compareTo(subject.threshold("usage-growth")) < 0) {
      return List.of();
    }
    String outcomes = unmoved(statement, subject.threshold("outcome-growth"));
    if (outcomes == null) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/usage/figures/" + statement.usage().figures().indexOf(fastest),
            fastest.amount().value(),
            "\"%s\" grew by %s%%, while %s; that is a comparison of two numbers, not a proof that usage was of no use"
                .formatted(fastest.name(), shown(most), outcomes)));
  }

  /** Words for outcomes that did not grow; null where they did. */
  private static String unmoved(Statement statement, BigDecimal least) {
    ValueSection value = statement.value();
    BigDecimal net = value.totals() == null ? null : growth(value.totals().net());
    if (net != null) {
      return net.compareTo(least) >= 0
          ? null
          : "total net value changed by %s%%".formatted(shown(net));
    }
    // What is made of usage is no outcome of it.
    TermFinder finder = TermFinder.of(statement.language());
    CountsUsage counts = new CountsUsage(statement.language());
    List<Measure> measures =
        value.measures().stream()
            .filter(m -> counts.in(m).isEmpty() && !ValueFromUsage.rests(finder, m))
            .toList();
    OutcomeTally tally = OutcomeTally.of(measures);
    return tally.measured() == 0 || tally.counts().get(Outcome.BETTER) > 0
        ? null
        : "no measured outcome (of %d) is better".formatted(tally.measured());
  }

  private static String shown(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** Change on the comparative in percent of its size; null where there is none to speak of. */
  private static BigDecimal growth(Figure figure) {
    if (figure.prior() == null || figure.prior().signum() == 0) {
      return null;
    }
    return figure
        .value()
        .subtract(figure.prior())
        .movePointRight(2)
        .divide(figure.prior().abs(), MathContext.DECIMAL64);
  }
}
