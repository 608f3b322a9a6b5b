package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** An entry of the ledger can be understood. */
@RuleCard(
    id = "oversight.override-incomplete",
    severity = Severity.ERROR,
    title =
        "Every override names its area, the AI option declined, the role that decided, and "
            + "the outcome",
    why =
        "What was declined, by whom and what came of it is the whole use of a ledger: without"
            + " it nobody can learn from a decision, or check it.",
    citation = "Counterweight override ledger",
    proposal = true,
    fix = "Add what is missing. An outcome not known yet is one, too: say so.",
    since = "0.1",
    passes =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-05-06, area: Customs, decision: Inspection kept, aiOption: Release without inspection, reason: safety, deciderRole: Senior customs clerk, outcome: Not known yet}
        """,
    fails =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-05-06, area: Customs, decision: Inspection kept, reason: safety, outcome: Lithium cells were found}
        """)
final class OverrideIncomplete implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachEntry(
        subject.statement(),
        (entry, pointer) -> {
          List<String> missing = new ArrayList<>();
          if (entry.area() == null) {
            missing.add("area");
          }
          if (entry.aiOption() == null) {
            missing.add("aiOption");
          }
          if (entry.deciderRole() == null) {
            missing.add("deciderRole");
          }
          if (entry.outcome() == null) {
            missing.add("outcome");
          }
          if (!missing.isEmpty()) {
            breaches.add(
                Breach.at(
                    pointer,
                    entry.id(),
                    "the override %s has no %s"
                        .formatted(entry.id(), String.join(", no ", missing))));
          }
        });
    return breaches;
  }
}
