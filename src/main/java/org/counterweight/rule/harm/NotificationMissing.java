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

/** A duty that applies has a start and a notice, or is not yet due. */
@RuleCard(
    id = "harm.notification-missing",
    severity = Severity.ERROR,
    title = "A duty that applies says when its clock started and when notice was given",
    why = "Without both moments nobody can tell whether the duty was met.",
    citation =
        "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33; Regulation (EU) 2024/1689,"
            + " Article 73; see Directive (EU) 2022/2555, Article 23",
    fix =
        "Add started and notified with their offset from UTC; where no notice was given, say"
            + " why in reason.",
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
                - {regime: gdpr-33, applicable: true, started: 2025-03-11T15:20:00Z, notified: 2025-03-13T10:05:00Z}
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
                - {regime: gdpr-33, applicable: true, started: 2025-03-11T15:20:00Z}
              remediation: {state: resolved, action: Cache keyed by account.}
        """)
public final class NotificationMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return ClockEntry.all(subject).stream()
        .filter(ClockEntry::applies)
        .flatMap(entry -> missing(subject, entry).stream())
        .toList();
  }

  private static Optional<Breach> missing(Subject subject, ClockEntry entry) {
    Clock clock = entry.clock();
    if ((clock.started() != null && clock.notified() != null) || pending(subject, clock)) {
      return Optional.empty();
    }
    String what =
        clock.started() != null
            ? "no moment of notice, although its clock started " + clock.started()
            : clock.notified() != null
                ? "no start, although notice was given " + clock.notified()
                : "neither a start nor a moment of notice";
    Breach breach =
        Breach.at(
            entry.pointer(), null, "The duty " + entry.name() + " applies but has " + what + ".");
    return Optional.of(clock.reason() == null ? breach : breach.as(Severity.WARNING));
  }

  /** Whether the notice was not yet due when the statement was approved. */
  private static boolean pending(Subject subject, Clock clock) {
    Deadline deadline = subject.policy().clocks().get(clock.regime());
    return deadline != null
        && clock.started() != null
        && DueTime.of(clock.started(), deadline).isAfter(subject.statement().signOff().date());
  }
}
