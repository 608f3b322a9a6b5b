package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;

/** The ledger is that of the period. */
@RuleCard(
    id = "oversight.override-outside-period",
    severity = Severity.ERROR,
    title = "Every override was decided in the reporting period",
    why =
        "The rate is counted against the decisions of the period; entries of other years "
            + "would change it.",
    citation = "Counterweight override ledger",
    proposal = true,
    fix = "Correct the date, or move the entry to the statement of its own period.",
    since = "0.1",
    passes =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-12-31, area: Customs, decision: Inspection kept, aiOption: Release, reason: safety, deciderRole: Customs clerk, outcome: Lithium cells were found}
        """,
    fails =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2026-01-01, area: Customs, decision: Inspection kept, aiOption: Release, reason: safety, deciderRole: Customs clerk, outcome: Lithium cells were found}
        """)
final class OverrideOutsidePeriod implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.end().isBefore(period.start())) {
      // A finding of its own.
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachEntry(
        subject.statement(),
        (entry, pointer) -> {
          if (entry.date().isBefore(period.start()) || entry.date().isAfter(period.end())) {
            breaches.add(
                Breach.at(
                    pointer + "/date",
                    entry.date(),
                    "the override %s was decided on %s, outside the period from %s to %s"
                        .formatted(entry.id(), entry.date(), period.start(), period.end())));
          }
        });
    return breaches;
  }
}
