package org.counterweight.rule.purpose;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.LevyScope;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevyReach;

/** A levy is shown to whom it would reach. */
@RuleCard(
    id = "purpose.levy-unreached",
    severity = Severity.WARNING,
    title = "A levy is stated only by entities above the size that the policy names",
    why =
        "An amount called due that would never be due misleads, and small companies are not "
            + "what the proposal is about.",
    citation = "Counterweight waste-AI levy: companies above a size threshold",
    proposal = true,
    fix = "Leave the levy out; compute by purpose may stay.",
    since = "0.1",
    passes = LevyExample.WITH_LEVY,
    fails =
        LevyExample.WITH_LEVY
            + """
            entity:
              size:
                employees: 180
                turnover: {value: 31000000, unit: EUR, decimals: -6}
                assets: {value: 20000000, unit: EUR, decimals: -6}
            """)
final class LevyUnreached implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.purpose() == null
        || statement.purpose().levy() == null
        || subject.policy().levy() == null
        || LevyScope.of(statement, subject.policy()) != LevyReach.BELOW) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/purpose/levy",
            statement.purpose().levy().due().value(),
            "a levy is stated, but the entity is above none of the sizes that the policy names: %s"
                .formatted(String.join(", ", subject.policy().levy().sizes()))));
  }
}
