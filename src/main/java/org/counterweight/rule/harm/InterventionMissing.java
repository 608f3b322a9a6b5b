package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmType;

/** A regulatory event names the intervention. */
@RuleCard(
    id = "harm.intervention-missing",
    severity = Severity.ERROR,
    title = "A regulatory event says which authority did what",
    why =
        "An inquiry, order, fine, ban or recall is a decision of somebody; without authority,"
            + " outcome and status the reader cannot find it or tell whether it stands.",
    citation = "Counterweight's type `regulatory`: inquiry, order, fine, ban, recall",
    proposal = true,
    fix = "Add intervention with authority, outcome and status.",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: transparency-fine
              title: Fine for chat answers not marked as machine-made
              type: regulatory
              severity: S2
              nature: incident
              system: Support assistant
              link: The assistant answered customers without saying what it was.
              detected: 2025-05-14
              remediation: {state: resolved, action: Answers are marked.}
              intervention:
                authority: Data protection commission
                outcome: Fine
                status: final
                fine: {value: 40000, unit: EUR}
        """,
    fails =
        """
        harm:
          events:
            - id: transparency-fine
              title: Fine for chat answers not marked as machine-made
              type: regulatory
              severity: S2
              nature: incident
              system: Support assistant
              link: The assistant answered customers without saying what it was.
              detected: 2025-05-14
              remediation: {state: resolved, action: Answers are marked.}
        """)
public final class InterventionMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return RegisterEntry.all(subject).stream()
        .filter(entry -> entry.hasType(HarmType.REGULATORY))
        .filter(entry -> entry.event().intervention() == null)
        .map(entry ->
            Breach.at(
                entry.pointer(),
                null,
                "Event " + entry.name() + " is regulatory and has no intervention."))
        .toList();
  }
}
