package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.RemediationStep;

/** Within an event, time runs forwards. */
@RuleCard(
    id = "harm.dates-backwards",
    severity = Severity.ERROR,
    title = "Dates of an event run forwards",
    why =
        "An event begins before it is noticed, is noticed before it is contained, and is contained"
            + " before it is over. Dates in another order make every period between them wrong.",
    citation = "Order of time; the dates asked for are Counterweight's",
    proposal = true,
    fix = "Correct the date that is wrong.",
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
              occurred: 2025-06-19
              detected: 2025-06-19
              contained: 2025-06-19
              resolved: 2025-06-20
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
              occurred: 2025-06-19
              detected: 2025-06-18
              contained: 2025-06-19
              resolved: 2025-06-20
              remediation: {state: resolved, action: Fallback within one minute.}
        """)
public final class DatesBackwards implements Rule {
  /** A date with its name in the statement and its place. */
  private record Dated(String name, LocalDate date, String pointer) {}

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    for (RegisterEntry entry : RegisterEntry.all(subject)) {
      HarmEvent event = entry.event();
      Dated detected = new Dated("detected", event.detected(), entry.at("detected"));
      Dated material =
          new Dated(
              "materialityDetermined",
              event.materialityDetermined(),
              entry.at("materialityDetermined"));
      inOrder(
          entry,
          List.of(
              new Dated("occurred", event.occurred(), entry.at("occurred")),
              detected,
              new Dated("contained", event.contained(), entry.at("contained")),
              new Dated("resolved", event.resolved(), entry.at("resolved"))),
          breaches);
      inOrder(entry, List.of(detected, material), breaches);
      inOrder(entry, steps(entry, detected), breaches);
      notices(entry, breaches);
    }
    return breaches;
  }

  private static List<Dated> steps(RegisterEntry entry, Dated detected) {
    List<Dated> dates = new ArrayList<>(List.of(detected));
    List<RemediationStep> steps = entry.event().remediation().steps();
    for (int i = 0; i < steps.size(); i++) {
      RemediationStep step = steps.get(i);
      dates.add(
          new Dated(
              "step " + (i + 1) + " (" + step.state().code() + ")",
              step.on(),
              entry.at("remediation/steps/" + i + "/on")));
    }
    return dates;
  }

  private static void inOrder(RegisterEntry entry, List<Dated> dates, List<Breach> breaches) {
    Dated before = null;
    for (Dated next : dates) {
      if (next.date == null) {
        continue;
      }
      if (before != null && next.date.isBefore(before.date)) {
        breaches.add(
            Breach.at(
                next.pointer,
                next.date,
                "Event "
                    + entry.name()
                    + ": "
                    + next.name
                    + " "
                    + next.date
                    + " lies before "
                    + before.name
                    + " "
                    + before.date
                    + "."));
      }
      before = next;
    }
  }

  private static void notices(RegisterEntry entry, List<Breach> breaches) {
    for (ClockEntry clock : ClockEntry.of(entry)) {
      if (clock.clock().started() != null
          && clock.clock().notified() != null
          && clock.clock().notified().isBefore(clock.clock().started())) {
        breaches.add(
            Breach.at(
                clock.at("notified"),
                clock.clock().notified(),
                "The notice "
                    + clock.name()
                    + " was given "
                    + clock.clock().notified()
                    + ", before its clock started "
                    + clock.clock().started()
                    + "."));
      }
    }
  }
}
