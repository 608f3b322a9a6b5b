package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;

/** The state of an event at the end of the period follows from its dates and steps. */
@RuleCard(
    id = "harm.remediation-inconsistent",
    severity = Severity.ERROR,
    title = "Remediation steps, dates and final state tell one story",
    why =
        "Whether an event counts as open hangs on its state at the end of the period; that state has"
            + " to be the last step taken by then. An event that was closed may come back, and then"
            + " says reopened.",
    citation = "Counterweight's states of remediation",
    proposal = true,
    fix = "Correct the state, the step or the date; add a step reopened where the event came back.",
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
              resolved: 2025-07-02
              remediation:
                state: resolved
                action: Fallback within one minute.
                steps:
                  - {state: detected, on: 2025-06-19}
                  - {state: resolved, on: 2025-06-20}
                  - {state: reopened, on: 2025-07-01}
                  - {state: resolved, on: 2025-07-02}
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
              detected: 2025-06-19
              remediation:
                state: resolved
                action: Fallback within one minute.
                steps:
                  - {state: detected, on: 2025-06-19}
                  - {state: investigating, on: 2025-06-20}
        """)
public final class RemediationInconsistent implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.start().isAfter(period.end())) {
      return List.of();
    }
    LocalDate end = period.end();
    return RegisterEntry.all(subject).stream()
        .map(entry -> new RemediationStory(entry, end))
        .filter(RemediationStory::inOrderOfTime)
        .flatMap(story -> first(story).stream())
        .toList();
  }

  /** The first thing that does not fit: what follows in the story hangs on it. */
  private static Optional<Breach> first(RemediationStory story) {
    return story
        .brokenStep()
        .or(story::otherDate)
        .or(story::otherLastStep)
        .or(story::otherThanResolved);
  }
}
