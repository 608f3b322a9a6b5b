package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Statement;

/** Each total is the sum of its parts. */
@RuleCard(
    id = "energy.total-sum",
    severity = Severity.ERROR,
    title = "Each total of section A is the sum of its sites, services, hardware or costs",
    why =
        "Readers quote the total and auditors check the parts; where they differ, a site "
            + "was left out or counted twice.",
    citation = "see ESRS E1; GHG Protocol",
    fix = "Add the parts up again, or add the part that is missing.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {itEnergy: {value: 12300, unit: MWh, prior: 11600, quality: metered}}
        """,
    fails =
        """
        energy:
          totals: {itEnergy: {value: 12500, unit: MWh, prior: 11600, quality: metered}}
        """)
final class TotalSum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    return Stream.of(Side.values())
        .flatMap(side -> TotalLine.all(statement, side).stream())
        .flatMap(line -> look(line).stream())
        .toList();
  }

  private static Optional<Breach> look(TotalLine line) {
    List<List<Interval>> reported = line.parts().stream().filter(p -> !p.isEmpty()).toList();
    List<Interval> sum = Candidates.sum(reported);
    if (reported.size() == line.parts().size()) {
      String one = line.parts().size() == 1 ? "the only " : "the sum over %d ";
      return line.total()
          .equals(sum, one.formatted(line.parts().size()) + line.what(line.parts().size()));
    }
    // With a part missing the sum is unknown, but no part is negative: it is not less than the
    // rest.
    return line.total()
        .atLeast(
            sum,
            "the sum over the %d of %d %s that report it"
                .formatted(reported.size(), line.parts().size(), line.what(2)));
  }
}
