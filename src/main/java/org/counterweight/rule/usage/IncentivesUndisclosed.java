package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Statement;

/** Whether usage was asked for is said beside it. */
@RuleCard(
    id = "usage.incentives-undisclosed",
    severity = Severity.ERROR,
    title = "Where raw usage is shown, usage incentives are disclosed",
    why =
        "A measure that is rewarded stops measuring (Goodhart's law): with quotas, leaderboards, "
            + "awards or pay behind it, usage says what people were told to do.",
    citation = "Counterweight metric-integrity disclosure (Goodhart's law)",
    proposal = true,
    fix =
        "Add oversight.incentives: for quotas, leaderboards, awards and payOrReview whether they were "
            + "in place in the period; inPlace: false is an answer.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            leaderboards: {inPlace: true, headcount: 120, start: 2025-02-01, end: 2025-06-30, description: Weekly list of the ten heaviest users in engineering.}
        usage:
          caution: Engineers were ranked by tokens until June.
        """,
    fails =
        """
        oversight:
          incentives: null
        """)
public final class IncentivesUndisclosed implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null
        || (statement.oversight() != null && statement.oversight().incentives() != null)) {
      return List.of();
    }
    return List.of(
        Breach.at(
            statement.oversight() == null ? "/usage" : "/oversight",
            null,
            UsageWords.shown(statement.usage())
                + ", but nothing says whether usage was asked for or rewarded"));
  }
}
