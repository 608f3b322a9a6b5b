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
import org.counterweight.statement.ValueSection;

/** Totals are the sums of what counts to them. */
@RuleCard(
    id = "value.total-sum",
    severity = Severity.ERROR,
    title = "Total gross, cost and net are the sums over the measures that count to the total",
    why = "A total that cannot be rebuilt from the measures beneath it is an assertion.",
    citation = "Counterweight section B: totals are sums",
    proposal = true,
    fix = "Correct the total, or the inTotal of the measures that make the difference.",
    since = "0.1",
    passes =
        """
        value:
          totals:
            net: {value: 8600000, unit: EUR, decimals: -5, prior: 4800000}
        """,
    fails =
        """
        value:
          totals:
            gross: {value: 12900000, unit: EUR, decimals: -5, prior: 6700000}
            net: {value: 10100000, unit: EUR, decimals: -5, prior: 4800000}
        """)
public final class TotalSum implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    ValueSection section = subject.statement().value();
    if (section == null || section.totals() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      boolean partWrong = false;
      for (Ties.Part part : List.of(Ties.Part.GROSS, Ties.Part.COST)) {
        if (Ties.sumBroken(section, part, side)) {
          partWrong = true;
          breaches.add(breach(section, part, side));
        }
      }
      if (!partWrong
          && Ties.sumBroken(section, Ties.Part.NET, side)
          && !netToBlame(section, side)) {
        breaches.add(breach(section, Ties.Part.NET, side));
      }
    }
    return breaches;
  }

  /** Whether a net is wrong by its own line already, which the net identity reports. */
  private static boolean netToBlame(ValueSection section, Side side) {
    return Ties.totalNetBroken(section, side)
        || Ties.counted(section).stream().anyMatch(m -> Ties.netBroken(m.money(), side));
  }

  private static Breach breach(ValueSection section, Ties.Part part, Side side) {
    Figure total = part.total(section);
    Interval recomputed = Ties.sum(section, part, side).orElseThrow();
    int count = Ties.counted(section).size();
    return Breach.at(
        "/value/totals/" + part.key() + side.pointer(),
        side.number(total),
        "reported a total %s of %s %s%s, but %s %s %s (%s with the digits reported)"
            .formatted(
                part.key(),
                Numbers.plain(side.number(total)),
                total.unit(),
                side.words(),
                switch (count) {
                  case 0 -> "no measure counts to it, which gives";
                  case 1 -> "the one measure that counts to it gives";
                  default -> "the " + count + " measures that count to it give";
                },
                Numbers.recomputed(recomputed),
                total.unit(),
                Numbers.range(recomputed)));
  }
}
