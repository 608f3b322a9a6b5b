package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Figures of section A say where they come from. */
@RuleCard(
    id = "energy.quality-undeclared",
    severity = Severity.WARNING,
    title = "Every figure of section A says where it comes from",
    why =
        "A meter reading and an estimate from an invoice look alike in a table; the "
            + "reader needs to know which it is.",
    citation = "GHG Protocol; the ladder of qualities is ours",
    proposal = true,
    fix = "Add quality: metered, provider-reported, activity-modelled or spend-based.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {eWaste: {value: 620, unit: kg, quality: metered}}
        """,
    fails =
        """
        energy:
          totals: {eWaste: {value: 620, unit: kg}}
        """)
final class QualityUndeclared implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return Owners.of(subject, figure -> figure.figure().quality() == null).entrySet().stream()
        .map(e -> Owners.breach(e.getKey(), e.getValue(), "no quality"))
        .toList();
  }
}
