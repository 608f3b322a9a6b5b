package org.counterweight.rule.harm;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Deadline;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Clock;

/** A duty to notify was met within its deadline. */
@RuleCard(
    id = "harm.notification-late",
    severity = Severity.ERROR,
    title = "Authorities are told in time",
    why =
        "Each duty has a deadline from the day its clock starts. A late notice happened and cannot"
            + " be undone; a statement that gives the reason may go out, with the finding beside it.",
    citation =
        "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33; Regulation (EU) 2024/1689,"
            + " Article 73; see Directive (EU) 2022/2555, Article 23, and Regulation (EEC, Euratom)"
            + " 1182/71, Article 3",
    fix = "Check started and notified; where the notice was late, say why in reason.",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: manifest-leak
              title: Shipper names shown to another customer
              type: privacy
              severity: S3
              nature: incident
              system: Support assistant
              link: The assistant's answer cache ignored the account.
              detected: 2025-03-11
              clocks:
                - {regime: gdpr-33, applicable: true, started: 2025-03-11T15:20:00Z, notified: 2025-03-14T15:20:00Z}
              remediation: {state: resolved, action: Cache keyed by account.}
        """,
    fails =
        """
        harm:
          events:
            - id: manifest-leak
              title: Shipper names shown to another customer
              type: privacy
              severity: S3
              nature: incident
              system: Support assistant
              link: The assistant's answer cache ignored the account.
              detected: 2025-03-11
              clocks:
                - {regime: gdpr-33, applicable: true, started: 2025-03-11T15:20:00Z, notified: 2025-03-14T17:05:00Z}
              remediation: {state: resolved, action: Cache keyed by account.}
        """)
public final class NotificationLate implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return ClockEntry.all(subject).stream()
        .filter(ClockEntry::applies)
        .flatMap(entry -> late(subject, entry).stream())
        .toList();
  }

  private static Optional<Breach> late(Subject subject, ClockEntry entry) {
    Clock clock = entry.clock();
    Deadline deadline = subject.policy().clocks().get(clock.regime());
    if (deadline == null || clock.started() == null || clock.notified() == null) {
      return Optional.empty();
    }
    DueTime due = DueTime.of(clock.started(), deadline);
    if (!due.missedBy(clock.notified())) {
      return Optional.empty();
    }
    Breach breach =
        Breach.at(
            entry.at("notified"),
            clock.notified(),
            "Notice under "
                + entry.name()
                + " came "
                + due.lateness(clock.notified())
                + " late: "
                + DueTime.words(deadline)
                + " from "
                + clock.started()
                + " ended "
                + due.words()
                + " ("
                + deadline.citation()
                + "), notified "
                + clock.notified()
                + ".");
    return Optional.of(clock.reason() == null ? breach : breach.as(Severity.WARNING));
  }
}
