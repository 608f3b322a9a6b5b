package org.counterweight.rule.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;

/** A test tells about the period it was made in. */
@RuleCard(
    id = "oversight.window-outside-period",
    severity = Severity.WARNING,
    title = "The window of a dashboards-off test ends in the reporting period",
    why =
        "Tools, users and habits change; a test of another year is no evidence about this "
            + "one.",
    citation = "Counterweight dashboards-off test",
    proposal = true,
    fix = "Report a test of the period, or leave it out.",
    since = "0.1",
    passes =
        WindowExample.BEFORE
            + "      window: {start: 2024-12-01, end: 2025-01-31}\n"
            + WindowExample.AFTER,
    fails =
        WindowExample.BEFORE
            + "      window: {start: 2024-09-01, end: 2024-10-31}\n"
            + WindowExample.AFTER)
final class WindowOutsidePeriod implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.end().isBefore(period.start())) {
      // A finding of its own.
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachTest(
        subject.statement(),
        (test, pointer) -> {
          LocalDate end = test.window().end();
          if (end.isBefore(period.start()) || end.isAfter(period.end())) {
            breaches.add(
                Breach.at(
                    pointer + "/window/end",
                    end,
                    "the window of \"%s\" ends on %s, outside the period from %s to %s"
                        .formatted(test.tool(), end, period.start(), period.end())));
          }
        });
    return breaches;
  }
}
