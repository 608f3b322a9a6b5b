package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Clock;
import org.counterweight.statement.HarmEvent;

/** A clock starts on the day that the law names, not later. */
@RuleCard(
    id = "harm.clock-start-late",
    severity = Severity.JUDGEMENT,
    title = "A clock starts on the day that its law names",
    why =
        "A notice is in time against any deadline if the clock is started late enough: four business"
            + " days run from the determination that the incident is material, 72 hours from"
            + " becoming aware of the breach.",
    citation = "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33",
    fix = "Start the clock on that day; where it did start later, say why in note.",
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
                - {regime: gdpr-33, applicable: true, started: 2025-03-20T09:00:00Z, notified: 2025-03-21T10:05:00Z}
              remediation: {state: resolved, action: Cache keyed by account.}
        """)
public final class ClockStartLate implements Rule {
  // A day is given without a zone: the clock is late only where that day was over everywhere.
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  @Override
  public List<Breach> check(Subject subject) {
    return ClockEntry.all(subject).stream()
        .filter(ClockEntry::applies)
        .flatMap(entry -> late(entry).stream())
        .toList();
  }

  private static Optional<Breach> late(ClockEntry entry) {
    Clock clock = entry.clock();
    HarmEvent event = entry.entry().event();
    // Only these two regimes start from a day that the statement holds.
    String anchor;
    LocalDate from;
    switch (clock.regime()) {
      case SEC_8K_105 -> {
        anchor = "materialityDetermined";
        from = event.materialityDetermined();
      }
      case GDPR_33 -> {
        anchor = "detected";
        from = event.detected();
      }
      default -> {
        return Optional.empty();
      }
    }
    if (from == null
        || clock.started() == null
        || !clock.started().withOffsetSameInstant(LAST_ZONE).toLocalDate().isAfter(from)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
            entry.at("started"),
            clock.started(),
            "The clock "
                + entry.name()
                + " starts "
                + clock.started()
                + ", after `"
                + anchor
                + "` "
                + from
                + ", the day from which it runs."));
  }
}
