package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;

/** The register holds the events of its period. */
@RuleCard(
    id = "harm.event-outside-period",
    severity = Severity.ERROR,
    title = "An event was detected in the reporting period",
    why =
        "The counts are those of one period, and nil statements speak of it. An event of"
            + " another period would be counted twice or compared with the wrong year.",
    citation = "Counterweight's register of events: one period, one register",
    proposal = true,
    fix =
        "Report the event in the statement of the period in which it was detected; a later one"
            + " can be named in the summary.",
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
              detected: 2025-12-31
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
              link: The planner's model did not load.
              detected: 2026-01-02
              remediation: {state: resolved, action: Fallback within one minute.}
        """)
public final class EventOutsidePeriod implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.start().isAfter(period.end())) {
      return List.of();
    }
    return RegisterEntry.all(subject).stream()
        .filter(entry -> outside(entry.event().detected(), period))
        .map(entry ->
            Breach.at(
                entry.at("detected"),
                entry.event().detected(),
                "Event "
                    + entry.name()
                    + " was detected "
                    + entry.event().detected()
                    + ", outside the reporting period from "
                    + period.start()
                    + " to "
                    + period.end()
                    + "."))
        .toList();
  }

  private static boolean outside(LocalDate day, Period period) {
    return day.isBefore(period.start()) || day.isAfter(period.end());
  }
}
