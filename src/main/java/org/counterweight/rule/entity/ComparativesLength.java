package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Period;

/** The comparative period is about as long as the reporting period. */
@RuleCard(
    id = "entity.comparatives-length",
    severity = Severity.WARNING,
    title = "The comparative period is about as long as the reporting period",
    why =
        "A longer period has larger sums; beside a shorter one the change shows the "
            + "calendar and not the business.",
    citation = "see Advisers Act Rule 206(4)-1(d)(1): same period",
    proposal = true,
    fix =
        "Compare periods of the same length, or say in basis.changes how the lengths "
            + "differ and what that does to the figures.",
    since = "0.1",
    thresholds = {"days-apart"},
    passes =
        """
        comparatives: {label: "2024", start: 2024-01-01, end: 2024-12-31}
        """,
    fails =
        """
        comparatives: {label: Eighteen months to 2024, start: 2023-07-01, end: 2024-12-31}
        """)
final class ComparativesLength implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Comparatives earlier = subject.statement().comparatives();
    Period period = subject.statement().period();
    if (earlier == null
        || earlier.end().isBefore(earlier.start())
        || period.end().isBefore(period.start())) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    long daysBefore = ChronoUnit.DAYS.between(earlier.start(), earlier.end()) + 1;
    BigDecimal apart = subject.threshold("days-apart");
    if (BigDecimal.valueOf(Math.abs(days - daysBefore)).compareTo(apart) <= 0) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/comparatives/end",
            earlier.end(),
            "the comparative period has %d days and the reporting period %d; they may differ by %s"
                .formatted(daysBefore, days, apart.toPlainString())));
  }
}
