package org.counterweight.rule.purpose;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.CraftRole;
import org.counterweight.statement.Statement;

/** Roles do not hold more people than there are. */
@RuleCard(
    id = "purpose.craft-headcount",
    severity = Severity.ERROR,
    title = "People in roles of human craft are no more than all employees",
    why = "Who has two roles is one person; counted twice, the deduction is too large.",
    citation = "Counterweight human-craft deduction",
    proposal = true,
    fix =
        "Count each person once, in the role that takes most of their time; or correct the "
            + "number of employees.",
    since = "0.1",
    passes = LevyExample.WITH_CRAFT,
    fails =
        LevyExample.LINES
            + """
              craft:
                - {id: clerk, title: Customs clerk, headcount: 4181, centre: judgement, limit: Only a clerk may release goods., evidence: [E-03]}
            """)
final class CraftHeadcount implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.purpose() == null
        || statement.entity().size() == null
        || statement.entity().size().employees() == null) {
      return List.of();
    }
    BigDecimal heads = BigDecimal.ZERO;
    for (CraftRole role : statement.purpose().craft()) {
      heads = heads.add(BigDecimal.valueOf(role.headcount()));
    }
    long employees = statement.entity().size().employees();
    return heads.compareTo(BigDecimal.valueOf(employees)) <= 0
        ? List.of()
        : List.of(
            Breach.at(
                "/purpose/craft",
                heads,
                "the roles hold %s people, but the entity has %d employees"
                    .formatted(heads.toPlainString(), employees)));
  }
}
