package org.counterweight.rule.harm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.HarmSection;
import org.counterweight.statement.Interval;

/**
 * The cost of harm is the sum of what the events cost. Only the reporting period is checked: the
 * register holds no event of the comparative period to sum.
 */
@RuleCard(
    id = "harm.cost-sum",
    severity = Severity.ERROR,
    title = "The cost of harm is the sum of the costs of the events",
    why =
        "A total below the sum hides cost; a total above it has no event behind it. An event"
            + " without a cost adds nothing.",
    citation = "Arithmetic identity: total cost = sum of the costs of the events in the register",
    proposal = true,
    fix = "Correct the total, or state the cost of the event that is missing from the sum.",
    since = "0.1",
    passes =
        """
        harm:
          cost: {value: 200000, unit: EUR, decimals: -4}
        """,
    fails =
        """
        harm:
          cost: {value: 150000, unit: EUR, decimals: -4}
        """)
public final class CostSum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    HarmSection harm = subject.statement().harm();
    if (harm == null || harm.cost() == null) {
      return List.of();
    }
    String unit = harm.cost().unit();
    List<Figure> costs =
        harm.events().stream().map(event -> event.cost()).filter(cost -> cost != null).toList();
    Optional<Interval> sum =
        costs.isEmpty()
            ? Optional.of(Interval.exact(BigDecimal.ZERO))
            : Sum.of(costs, Side.CURRENT, unit);
    Optional<Interval> total = Side.CURRENT.in(harm.cost(), unit);
    if (sum.isEmpty() || total.isEmpty() || total.get().overlaps(sum.get())) {
      return List.of();
    }
    String from =
        costs.isEmpty()
            ? "but no event in the register has a cost."
            : "but the "
                + (costs.size() == 1
                    ? "cost of one event comes"
                    : costs.size() + " events with a cost come")
                + " to "
                + Numbers.recomputed(sum.get())
                + " "
                + unit
                + " ("
                + Numbers.range(sum.get())
                + " with the digits reported).";
    BigDecimal reported = harm.cost().value();
    return List.of(
        Breach.at(
            "/harm/cost/value",
            reported,
            "The total is reported as " + Numbers.plain(reported) + " " + unit + ", " + from));
  }
}
