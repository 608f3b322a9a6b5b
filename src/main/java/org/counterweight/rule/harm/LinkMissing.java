package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EventNature;
import org.counterweight.statement.HarmSeverity;

/** An incident states its link to the system. */
@RuleCard(
    id = "harm.link-missing",
    severity = Severity.JUDGEMENT,
    title = "An incident says how the AI system led to the harm",
    why =
        "An AI incident needs a direct link between the system and the harm; without it nobody"
            + " can tell it from an incident that only happened near an AI system.",
    citation = "CSET, AI harm framework: entity, harm, AI system and a direct link between them",
    fix = "Add link: one or two sentences on how the system led to the harm.",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: route-outage
              title: Route planner gave no routes for 95 minutes
              type: reliability
              severity: S1
              nature: incident
              system: Route planner
              link: The planner's model did not load.
              detected: 2025-06-19
              remediation: {state: resolved, action: Fallback within one minute.}
        """,
    fails =
        """
        harm:
          events:
            - id: route-outage
              title: Route planner gave no routes for 95 minutes
              type: reliability
              severity: S1
              nature: incident
              system: Route planner
              detected: 2025-06-19
              remediation: {state: resolved, action: Fallback within one minute.}
        """)
public final class LinkMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return RegisterEntry.all(subject).stream()
        .filter(entry -> entry.event().nature() == EventNature.INCIDENT)
        .filter(entry -> entry.event().severity() != HarmSeverity.S0)
        .filter(entry -> entry.event().link() == null)
        .map(entry ->
            Breach.at(
                entry.pointer(),
                null,
                "Incident "
                    + entry.name()
                    + " does not say how `"
                    + entry.event().system()
                    + "` led to the harm."))
        .toList();
  }
}
