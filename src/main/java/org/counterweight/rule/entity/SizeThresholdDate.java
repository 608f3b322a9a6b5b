package org.counterweight.rule.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.SizeThreshold;
import org.counterweight.rule.Subject;

/** The size threshold was in force on the day that the size refers to. */
@RuleCard(
    id = "entity.size-threshold-date",
    severity = Severity.ERROR,
    title = "The size threshold is in force on the balance sheet date it is used for",
    why =
        "Size thresholds are raised from time to time; a size measured against one that "
            + "was not in force says nothing about duties.",
    citation = "Counterweight policy, sizes, each with its own source",
    fix = "Name the threshold that was in force on that date, or correct asOf.",
    since = "0.1",
    passes =
        """
        entity:
          size: {threshold: eu-large-undertaking, asOf: 2025-12-31}
        """,
    fails =
        """
        entity:
          size: {threshold: csrd-2026, asOf: 2025-12-31}
        """)
final class SizeThresholdDate implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SizeThresholds.of(subject).stream()
        .flatMap(threshold -> look(threshold, subject.statement().entity().size().asOf()))
        .toList();
  }

  private static Stream<Breach> look(SizeThreshold threshold, LocalDate asOf) {
    boolean tooEarly = asOf.isBefore(threshold.from());
    boolean tooLate = threshold.until() != null && asOf.isAfter(threshold.until());
    if (!tooEarly && !tooLate) {
      return Stream.empty();
    }
    return Stream.of(
        Breach.at(
            "/entity/size/asOf",
            asOf,
            "threshold %s (%s) applies %s, and not on %s"
                .formatted(
                    threshold.id(),
                    threshold.citation(),
                    tooEarly ? "from " + threshold.from() : "until " + threshold.until(),
                    asOf)));
  }
}
