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
import org.counterweight.statement.ClockRegime;
import org.counterweight.statement.HarmEvent;

/** A clock starts on the day that the law names, not later. */
@RuleCard(
    id = "harm.clock-start-late",
    severity = Severity.JUDGEMENT,
    title = "A clock starts on the day that its law names",
    why =
        "A notice is in time against any deadline if the clock is started late enough: four business"
            + " days run from the determination that the incident is material; the hours and days of"
            + " EU law from becoming aware of the breach or incident.",
    citation =
        "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33; Directive (EU) 2022/2555,"
            + " Article 23(4); Regulation (EU) 2024/1689, Article 73(2) to (4)",
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
    // A final report is counted from another notice, whose day the statement does not hold.
    if (clock.regime() == ClockRegime.NIS2_FINAL) {
      return Optional.empty();
    }
    boolean sec = clock.regime() == ClockRegime.SEC_8K_105;
    String anchor = sec ? "materialityDetermined" : "detected";
    LocalDate from = sec ? event.materialityDetermined() : event.detected();
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
