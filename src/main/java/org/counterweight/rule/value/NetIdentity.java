package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Money;
import org.counterweight.statement.ValueSection;

/** Net follows from gross and costs. */
@RuleCard(
    id = "value.net-identity",
    severity = Severity.ERROR,
    title = "Net value is gross value less the costs stated beside it",
    why =
        "Gross performance may be shown only with net, calculated the same way; a net that does "
            + "not follow from the costs listed hides one of them.",
    citation =
        "By analogy: Advisers Act Rule 206(4)-1(d)(1), gross only with net; the identity is "
            + "Counterweight's",
    proposal = true,
    fix =
        "Correct the number that is wrong, or list the cost that is missing; leave no cost out that "
            + "the net has paid.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.throughput.claims
              name: Claims
              unit: case
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 31}
              result: {value: 36}
              effect: {value: 5}
              money:
                gross: {value: 2400000, unit: EUR, decimals: -5}
                costs:
                  - {kind: licences, amount: {value: 900000, unit: EUR, decimals: -5}}
                net: {value: 1500000, unit: EUR, decimals: -5}
              inTotal: false
              reasonNotCounted: One site only.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.throughput.claims
              name: Claims
              unit: case
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 31}
              result: {value: 36}
              effect: {value: 5}
              money:
                gross: {value: 2400000, unit: EUR, decimals: -5}
                costs:
                  - {kind: licences, amount: {value: 900000, unit: EUR, decimals: -5}}
                net: {value: 2100000, unit: EUR, decimals: -5}
              inTotal: false
              reasonNotCounted: One site only.
        """)
public final class NetIdentity implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (measure.money() == null) {
            return;
          }
          Money money = measure.money();
          for (Side side : Side.values()) {
            if (Ties.netBroken(money, side)) {
              breaches.add(
                  breach(
                      money.gross(),
                      Ties.Part.COST.of(money),
                      money.net(),
                      side,
                      pointer + "/money"));
            }
          }
        });
    if (subject.statement().value() != null && subject.statement().value().totals() != null) {
      totals(subject.statement().value(), breaches);
    }
    return breaches;
  }

  private static void totals(ValueSection section, List<Breach> breaches) {
    for (Side side : Side.values()) {
      // Where the gross or the cost is not the sum of its parts, that is the fault, not the net.
      if (Ties.totalNetBroken(section, side)
          && !Ties.sumBroken(section, Ties.Part.GROSS, side)
          && !Ties.sumBroken(section, Ties.Part.COST, side)) {
        breaches.add(
            breach(
                section.totals().gross(),
                List.of(section.totals().cost()),
                section.totals().net(),
                side,
                "/value/totals"));
      }
    }
  }

  private static Breach breach(
      Figure gross, List<Figure> costs, Figure net, Side side, String pointer) {
    Interval recomputed = Ties.net(gross, costs, net, side).orElseThrow();
    return Breach.at(
        pointer + "/net" + side.pointer(),
        side.number(net),
        "reported a net value of %s %s%s, but gross %s %s less costs %s gives %s %s (%s with the digits reported)"
            .formatted(
                Numbers.plain(side.number(net)),
                net.unit(),
                side.words(),
                Numbers.plain(side.number(gross)),
                gross.unit(),
                costs(costs, side),
                Numbers.recomputed(recomputed),
                net.unit(),
                Numbers.range(recomputed)));
  }

  private static String costs(List<Figure> costs, Side side) {
    if (costs.isEmpty()) {
      return "(none listed)";
    }
    return String.join(
        " + ", costs.stream().map(cost -> Numbers.plain(side.number(cost))).toList());
  }
}
