package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Period;

/** The comparative period lies before the reporting period. */
@RuleCard(
    id = "entity.comparatives-order",
    severity = Severity.ERROR,
    title = "The comparative period ends before the reporting period begins",
    why = "A day that is in both periods is compared with itself and hides part of the change.",
    citation = "Counterweight statement schema 1.0, comparatives",
    proposal = true,
    fix = "Give the comparatives the dates of the earlier period.",
    since = "0.1",
    passes =
        """
        comparatives: {start: 2024-01-01, end: 2024-12-31}
        """,
    fails =
        """
        comparatives: {start: 2024-01-02, end: 2025-01-01}
        """)
final class ComparativesOrder implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Comparatives earlier = subject.statement().comparatives();
    Period period = subject.statement().period();
    if (earlier == null || earlier.end().isBefore(period.start())) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/comparatives/end",
            earlier.end(),
            "the comparative period ends on %s, but the reporting period begins on %s already"
                .formatted(earlier.end(), period.start())));
  }
}
