package org.counterweight.rule.oversight;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** A test without dashboards lasts long enough to forget them. */
@RuleCard(
    id = "oversight.window-short",
    severity = Severity.ERROR,
    title = "A dashboards-off test lasts at least as many days as the policy asks",
    why =
        "In the first weeks after quotas and rankings end, people still work as they were "
            + "told to. Use of one's own accord shows only later.",
    citation = "Counterweight dashboards-off test: at least 30 days",
    proposal = true,
    fix =
        "Test for longer, with the first and the last day in the window; or leave the test "
            + "out.",
    since = "0.1",
    thresholds = {"days"},
    passes =
        WindowExample.BEFORE
            + "      window: {start: 2025-09-01, end: 2025-09-30}\n"
            + WindowExample.AFTER,
    fails =
        WindowExample.BEFORE
            + "      window: {start: 2025-09-01, end: 2025-09-29}\n"
            + WindowExample.AFTER)
final class WindowShort implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    BigDecimal least = subject.threshold("days");
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachTest(
        subject.statement(),
        (test, pointer) -> {
          // Both days belong to the window.
          long days = ChronoUnit.DAYS.between(test.window().start(), test.window().end()) + 1;
          if (days < 1) {
            breaches.add(
                Breach.at(
                        pointer + "/window/end",
                        test.window().end(),
                        "the window of \"%s\" ends on %s, before it starts on %s"
                            .formatted(test.tool(), test.window().end(), test.window().start()))
                    .fix("Correct one of the two days."));
          } else if (BigDecimal.valueOf(days).compareTo(least) < 0) {
            breaches.add(
                Breach.at(
                    pointer + "/window",
                    test.window().end(),
                    "the window of \"%s\" from %s to %s has %d days; the policy asks for %s"
                        .formatted(
                            test.tool(),
                            test.window().start(),
                            test.window().end(),
                            days,
                            least.toPlainString())));
          }
        });
    return breaches;
  }
}
