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
    passes =
        """
        purpose:
          lines:
            - {id: safety, purpose: safety, energy: {value: 2000, unit: MWh}, cost: {value: 950000, unit: EUR, decimals: -4}, level: L4, evidence: [E-03]}
            - {id: desk, purpose: internal-productivity, energy: {value: 8300, unit: MWh}, cost: {value: 2500000, unit: EUR, decimals: -4}}
            - {id: rest, purpose: unassigned, energy: {value: 2000, unit: MWh}, cost: {value: 500000, unit: EUR, decimals: -4}}

          levy:
            base: {value: 3950000, unit: EUR, decimals: -4}
            exempt: {value: 950000, unit: EUR, decimals: -4}
            rate: {value: 1, unit: "%", decimals: 4}
            due: {value: 30000, unit: EUR, decimals: -2}
        """,
    fails =
        """
        purpose:
          lines:
            - {id: safety, purpose: safety, energy: {value: 2000, unit: MWh}, cost: {value: 950000, unit: EUR, decimals: -4}, level: L4, evidence: [E-03]}
            - {id: desk, purpose: internal-productivity, energy: {value: 8300, unit: MWh}, cost: {value: 2500000, unit: EUR, decimals: -4}}
            - {id: rest, purpose: unassigned, energy: {value: 2000, unit: MWh}, cost: {value: 500000, unit: EUR, decimals: -4}}

          levy:
            base: {value: 3950000, unit: EUR, decimals: -4}
            exempt: {value: 950000, unit: EUR, decimals: -4}
            rate: {value: 1, unit: "%", decimals: 4}
            due: {value: 30000, unit: EUR, decimals: -2}

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
