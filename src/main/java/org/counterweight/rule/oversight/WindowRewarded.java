package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.tally.Rewards;

/** A test without dashboards is a test without rewards. */
@RuleCard(
    id = "oversight.window-rewarded",
    severity = Severity.ERROR,
    title = "No usage incentive was in place in the window of a dashboards-off test",
    why =
        "Who is ranked, paid or reviewed by use does not use a tool of their own accord, "
            + "whatever the dashboards show.",
    citation = "Counterweight dashboards-off test: usage metrics and quotas are gone",
    proposal = true,
    fix =
        "Correct the dates of the window or of the incentive; or leave the test out, which "
            + "shows nothing then.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            leaderboards: {inPlace: true, headcount: 239, start: 2025-01-06, end: 2025-08-31, description: Weekly list of the heaviest users.}
        usage: null
        """,
    fails =
        """
        oversight:
          incentives:
            leaderboards: {inPlace: true, headcount: 239, start: 2025-01-06, description: Weekly list of the heaviest users.}
        usage: null
        """)
final class WindowRewarded implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachTest(
        subject.statement(),
        (test, pointer) -> {
          List<Rewards.Reward> rewards =
              Rewards.inPlace(subject.statement()).stream()
                  .filter(reward -> reward.touches(test.window()))
                  .toList();
          if (!rewards.isEmpty()) {
            breaches.add(
                Breach.at(
                    pointer + "/window",
                    test.window().start(),
                    "%s were in place between %s and %s, while \"%s\" was to be used of one's own accord"
                        .formatted(
                            Rewards.named(rewards),
                            test.window().start(),
                            test.window().end(),
                            test.tool())));
          }
        });
    return breaches;
  }
}
