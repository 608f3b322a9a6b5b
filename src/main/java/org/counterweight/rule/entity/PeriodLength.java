package org.counterweight.rule.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;
import org.counterweight.statement.PeriodKind;

/** The reporting period is as long as its kind says. */
@RuleCard(
    id = "entity.period-length",
    severity = Severity.ERROR,
    title = "The reporting period is as long as its kind says",
    why =
        "A year that is a day or a quarter too long makes every figure in it look larger "
            + "than the year before. Years of 52 and 53 weeks, and their quarters of 13 and 14, "
            + "are as legal as calendar ones.",
    citation = "ISO 8601; Counterweight statement schema 1.0",
    proposal = true,
    fix = "Correct the dates, or write kind: other and say in the label which span it is.",
    since = "0.1",
    passes =
        """
        period: {label: FY25, kind: fiscal-year, start: 2025-01-01, end: 2026-01-06, weeks: 53}
        """,
    fails =
        """
        period: {label: "2025", kind: fiscal-year, start: 2025-01-01, end: 2026-01-01}
        """)
final class PeriodLength implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.end().isBefore(period.start())) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    if (period.weeks() != null) {
      return fits(period, days) ? List.of() : List.of(weeks(period, days));
    }
    String allowed =
        switch (period.kind()) {
          case FISCAL_YEAR -> allowed(period, days, 12, 52, 53);
          case HALF_YEAR -> allowed(period, days, 6, 26, 27);
          case QUARTER -> allowed(period, days, 3, 13, 14);
          case OTHER -> null;
        };
    if (allowed == null) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/period/end",
            period.end(),
            "%s from %s to %s has %d days; it may have %s"
                .formatted(period.kind().code(), period.start(), period.end(), days, allowed)));
  }

  private static boolean fits(Period period, long days) {
    return period.kind() == PeriodKind.FISCAL_YEAR && days == period.weeks() * 7;
  }

  private static Breach weeks(Period period, long days) {
    return Breach.at(
        "/period/weeks",
        period.weeks(),
        "%d weeks are %d days, but the %s from %s to %s has %d"
            .formatted(
                period.weeks(),
                period.weeks() * 7,
                period.kind().code(),
                period.start(),
                period.end(),
                days));
  }

  /** What would be allowed; null where the period is one of these. */
  private static String allowed(Period period, long days, int months, int weeks, int longWeeks) {
    LocalDate last = period.start().plusMonths(months).minusDays(1);
    if (period.end().equals(last) || days == weeks * 7L || days == longWeeks * 7L) {
      return null;
    }
    return "%d months, to %s, or %d or %d weeks, %d or %d days"
        .formatted(months, last, weeks, longWeeks, weeks * 7, longWeeks * 7);
  }
}
