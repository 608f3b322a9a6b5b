package org.counterweight.rule.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Deadline;
import org.counterweight.rule.DeadlineUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties to notify: in time, late, missing, not applicable, and where the clock starts. */
class NotificationTest {

  private static String clock(String entries) {
    return HarmCase.event("clocks: [{" + entries + "}]");
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    // 72 hours after the hour in which it started, to the minute, whatever the offsets.
    "gdpr-33, 2025-06-19T15:20:00Z, 2025-06-22T16:00:59Z, ",
    "gdpr-33, 2025-06-19T15:20:00Z, 2025-06-22T16:01:00Z, came 1 min late",
    "gdpr-33, 2025-06-19T15:20:00+02:00, 2025-06-22T14:00:00Z, ",
    "gdpr-33, 2025-06-19T15:20:00Z, 2025-06-22T16:05:00-01:00, came 1 h 5 min late",
    "gdpr-33, 2025-06-19T15:00:00Z, 2025-06-22T15:01:00Z, came 1 min late",
    // Four business days after Thursday 19 June are over on Wednesday 25 June.
    "sec-8k-1.05, 2025-06-19T15:20:00-04:00, 2025-06-25T23:59:00-04:00, ",
    "sec-8k-1.05, 2025-06-19T15:20:00-04:00, 2025-06-26T00:00:00-04:00, came 1 day late",
    "sec-8k-1.05, 2025-06-19T15:20:00-04:00, 2025-06-26T03:59:00Z, ",
    // From a Saturday, Monday is the first of them.
    "sec-8k-1.05, 2025-06-21T10:00:00Z, 2025-06-26T10:00:00Z, ",
    "sec-8k-1.05, 2025-06-21T10:00:00Z, 2025-06-27T10:00:00Z, came 1 day late",
    // Days to the end of the last one.
    "ai-act-73, 2025-06-19T15:20:00Z, 2025-07-04T23:00:00Z, ",
    "ai-act-73, 2025-06-19T15:20:00Z, 2025-07-06T00:00:00Z, came 2 days late",
    // The fifteenth day after Friday 6 June is a Saturday; Monday is still in time.
    "ai-act-73, 2025-06-06T15:20:00Z, 2025-06-23T23:59:00Z, ",
    "ai-act-73, 2025-06-06T15:20:00Z, 2025-06-24T00:00:00Z, came 1 day late",
    // Two days hold two working days: after a Friday, Monday and Tuesday.
    "ai-act-73-widespread, 2025-06-06T15:20:00Z, 2025-06-10T23:59:00Z, ",
    "ai-act-73-widespread, 2025-06-06T15:20:00Z, 2025-06-11T00:00:00Z, came 1 day late",
    // A month from the last of January ends with February.
    "nis2-final-report, 2025-01-31T12:00:00Z, 2025-02-28T23:59:00Z, ",
    "nis2-final-report, 2025-01-31T12:00:00Z, 2025-03-01T00:00:00Z, came 1 day late",
  })
  void noticeIsInTimeOrLate(String regime, String started, String notified, String late) {
    List<Finding> findings =
        HarmCase.findings(
            "harm.notification-late",
            clock(
                "regime: "
                    + regime
                    + ", applicable: true, started: "
                    + started
                    + ", notified: "
                    + notified));
    if (late == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .singleElement()
          .satisfies(finding -> {
            assertThat(finding.message()).contains(late, "`" + regime + "`", "`case`");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location().pointer()).isEqualTo("/harm/events/0/clocks/0/notified");
          });
    }
  }

  @Test
  void messageNamesDeadlineAndItsLaw() {
    assertThat(
            HarmCase.findings(
                "harm.notification-late",
                clock(
                    "regime: gdpr-33, applicable: true, started: 2025-06-19T15:20:00Z, notified:"
                        + " 2025-06-25T16:00:00Z")))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains(
            "72 h 0 min late",
            "72 hours from 2025-06-19T15:20Z ended 2025-06-22T16:00Z",
            "Regulation (EU) 2016/679, Article 33");
  }

  @Test
  void lateNoticeWithItsReasonIsAWarning() {
    assertThat(
            HarmCase.findings(
                "harm.notification-late",
                clock(
                    "regime: gdpr-33, applicable: true, started: 2025-06-19T15:20:00Z, notified:"
                        + " 2025-06-25T16:00:00Z, reason: The portal was down.")))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void missingIsNotLateAndLateIsNotMissing() {
    String missing = clock("regime: gdpr-33, applicable: true, started: 2025-06-19T15:20:00Z");
    assertThat(HarmCase.pointers("harm.notification-missing", missing))
        .containsExactly("/harm/events/0/clocks/0");
    assertThat(HarmCase.findings("harm.notification-late", missing)).isEmpty();
    String late =
        clock(
            "regime: gdpr-33, applicable: true, started: 2025-06-19T15:20:00Z, notified:"
                + " 2025-06-25T16:00:00Z");
    assertThat(HarmCase.findings("harm.notification-missing", late)).isEmpty();
  }

  @Test
  void startIsMissingToo() {
    assertThat(
            HarmCase.findings(
                "harm.notification-missing",
                clock("regime: gdpr-33, applicable: true, notified: 2025-06-20T00:00:00Z")))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("no start");
  }

  @ParameterizedTest
  @CsvSource({"2026-02-12T10:00:00Z, true", "2026-02-11T10:00:00Z, false"})
  void noticeNotYetDueAtSignOffIsNotMissing(String started, boolean pending) {
    // Fifteen days from 12 February end on the day after sign-off, 27 February.
    assertThat(
            HarmCase.findings(
                    "harm.notification-missing",
                    clock("regime: ai-act-73, applicable: true, started: " + started))
                .isEmpty())
        .isEqualTo(pending);
  }

  @Test
  void dutyThatDoesNotApplyNeedsOnlyAReason() {
    String silent = clock("regime: gdpr-33, applicable: false");
    assertThat(HarmCase.pointers("harm.clock-unexplained", silent))
        .containsExactly("/harm/events/0/clocks/0/applicable");
    assertThat(HarmCase.findings("harm.notification-missing", silent)).isEmpty();
    assertThat(
            HarmCase.findings(
                "harm.clock-unexplained",
                clock("regime: gdpr-33, applicable: false, reason: No personal data.")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"S2, 0", "S3, 1", "S4, 1"})
  void seriousEventsDeclareTheirDuties(String severity, int findings) {
    assertThat(
            HarmCase.findings(
                "harm.clock-undeclared", HarmCase.event("severity: " + severity + "\nclocks: []")))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "{0} started {1}: {2}")
  @CsvSource({
    "gdpr-33, 2025-06-19T23:00:00Z, 0",
    // Still 19 June twelve hours west of Greenwich.
    "gdpr-33, 2025-06-20T11:59:00Z, 0",
    "gdpr-33, 2025-06-20T12:00:00Z, 1",
    "sec-8k-1.05, 2025-06-24T09:00:00Z, 0",
    "sec-8k-1.05, 2025-06-26T09:00:00Z, 1",
    "nis2-early-warning, 2025-06-21T09:00:00Z, 1",
    "nis2-notification, 2025-06-19T09:00:00Z, 0",
    "ai-act-73, 2025-11-03T09:00:00Z, 1",
    "nis2-final-report, 2025-08-01T09:00:00Z, 0",
  })
  void clockMayNotBeStartedLate(String regime, String started, int findings) {
    assertThat(
            HarmCase.findings(
                "harm.clock-start-late",
                HarmCase.event(
                    "materialityDetermined: 2025-06-24\nclocks: [{regime: "
                        + regime
                        + ", applicable: true, started: "
                        + started
                        + "}]")))
        .hasSize(findings)
        .allMatch(finding -> finding.severity() == Severity.JUDGEMENT);
  }

  @Property
  void businessDaysEndOnABusinessDayThatManyWeekdaysLater(
      @ForAll @LongRange(min = 0, max = 20_000) long day,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    OffsetDateTime started =
        OffsetDateTime.of(2000, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC).plusDays(day);
    DueTime due = DueTime.of(started, new Deadline(n, DeadlineUnit.BUSINESS_DAYS, "law"));
    assertThat(due.last().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    long weekdays =
        started
            .toLocalDate()
            .plusDays(1)
            .datesUntil(due.last().toLocalDate().plusDays(1))
            .filter(d -> d.getDayOfWeek().getValue() <= 5)
            .count();
    assertThat(weekdays).isEqualTo(n);
  }

  @Property
  void hoursAreMissedExactlyFromTheNextMinuteOn(
      @ForAll @IntRange(min = 1, max = 2000) int hours,
      @ForAll @LongRange(min = -100_000, max = 100_000) long minutes) {
    OffsetDateTime started = OffsetDateTime.of(2025, 3, 29, 23, 0, 0, 0, ZoneOffset.ofHours(1));
    DueTime due = DueTime.of(started, new Deadline(hours, DeadlineUnit.HOURS, "law"));
    OffsetDateTime notified = started.plus(Duration.ofHours(hours)).plusMinutes(minutes);
    assertThat(due.missedBy(notified)).isEqualTo(minutes > 0);
  }
}
