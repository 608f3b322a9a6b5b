package org.counterweight.rule.value;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Measure;
import org.counterweight.statement.ValueSection;

/** Measures that count to a total have one. */
@RuleCard(
    id = "value.totals-missing",
    severity = Severity.ERROR,
    title = "Where measures count to the total, the totals are stated",
    why =
        "Gross amounts on their own are the flattering half: the total with its cost and its net "
            + "makes them comparable.",
    citation = "By analogy: Advisers Act Rule 206(4)-1(d)(1), gross only with net",
    proposal = true,
    fix = "Add value.totals with gross, cost and net, or set inTotal of every measure to false.",
    since = "0.1",
    passes =
        """
        value:
          totals:
            cost: {value: 2800000, unit: EUR, decimals: -5, prior: 1900000}
        """,
    fails =
        """
        value:
          totals: null
        """)
public final class TotalsMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    ValueSection section = subject.statement().value();
    if (section == null || section.totals() != null) {
      return List.of();
    }
    List<String> counted =
        Ties.counted(section).stream()
            .filter(measure -> measure.money() != null)
            // What may not count at all is a finding of its own and needs no total.
            .filter(measure -> Readings.proven(measure) && Readings.realised(measure))
            .map(Measure::name)
            .toList();
    if (counted.isEmpty()) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/value",
            null,
            "section B states no totals, but \"%s\" %s to them"
                .formatted(
                    String.join("\", \"", counted), counted.size() == 1 ? "counts" : "count")));
  }
}
