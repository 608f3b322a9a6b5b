package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Statement;
import org.counterweight.tally.Rewards;

/** Usage that was rewarded is shown with a caution. */
@RuleCard(
    id = "usage.caution-missing",
    severity = Severity.ERROR,
    title = "Where usage was asked for or rewarded, section U carries a caution",
    why =
        "A measure that is rewarded stops measuring (Goodhart's law). Who shows it says so "
            + "beside it, in the same size, and signs it.",
    citation = "Counterweight metric-integrity disclosure: where linked, U carries a caution",
    proposal = true,
    fix =
        "Add usage.caution: what was asked for or rewarded, and what the figures therefore do"
            + " not show; or withhold section U.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            leaderboards: {inPlace: true, headcount: 120, start: 2025-02-01, end: 2025-06-30, description: Weekly list of the ten heaviest users.}
        usage:
          caution: Engineers were ranked by tokens until June; the figures say what was asked for.
        """,
    fails =
        """
        oversight:
          incentives:
            leaderboards: {inPlace: true, headcount: 120, start: 2025-02-01, end: 2025-06-30, description: Weekly list of the ten heaviest users.}
        """)
final class CautionMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {

    Statement statement = subject.statement();
    List<Rewards.Reward> rewards = Rewards.inPlace(statement);
    if (statement.usage() == null || rewards.isEmpty() || statement.usage().caution() != null) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/usage",
            null,
            "%s, and %s were in place, but no caution stands beside it"
                .formatted(UsageWords.shown(statement.usage()), Rewards.named(rewards))));
  }
}
