package org.counterweight.rule.oversight;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.OversightSection;

/** Overrides are counted against something. */
@RuleCard(
    id = "oversight.decisions-missing",
    severity = Severity.ERROR,
    title = "Where overrides are listed, the number of decisions that AI took part in is stated",
    why =
        "Forty overrides of a hundred decisions and forty of a hundred thousand tell "
            + "different stories. Without the second number there is no rate.",
    citation =
        "Counterweight override ledger: totals and rate against the decisions AI took part in",
    proposal = true,
    fix =
        "Add oversight.decisions: how many decisions AI took part in, to the precision to "
            + "which it is known.",
    since = "0.1",
    passes =
        """
        oversight:
          decisions: {value: 50000, unit: decision, decimals: -4}
        """,
    fails =
        """
        oversight:
          decisions: null
        """)
final class DecisionsMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    OversightSection section = subject.statement().oversight();
    if (section == null || section.overrides().isEmpty()) {
      return List.of();
    }
    int count = section.overrides().size();
    String listed = count == 1 ? "one override is" : count + " overrides are";
    if (section.decisions() == null) {
      return List.of(
          Breach.at(
              "/oversight",
              count,
              listed + " listed, and nothing says of how many decisions that AI took part in"));
    }
    BigDecimal decisions = section.decisions().value();
    if (decisions.signum() <= 0) {
      return List.of(
          Breach.at(
                  "/oversight/decisions/value",
                  decisions,
                  "%s listed, but AI took part in %s decisions"
                      .formatted(listed, decisions.toPlainString()))
              .fix("Correct the number of decisions."));
    }
    return List.of();
  }
}
