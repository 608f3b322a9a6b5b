package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Statement;
import org.counterweight.statement.StatementStatus;

/** A statement that the company itself issues carries its LEI. */
@RuleCard(
    id = "entity.lei-missing",
    severity = Severity.WARNING,
    title = "An issued statement names the LEI of the entity",
    why =
        "Names change and repeat; without an identifier a statement cannot be joined to "
            + "filings or to last year's statement.",
    citation = "ISO 17442",
    proposal = true,
    fix = "Add the LEI under entity, or get one issued.",
    since = "0.1",
    passes =
        """
        entity:
          lei: 5493001KJTIIGC8Y1R12
        """,
    fails =
        """
        entity:
          lei: null
        """)
final class LeiMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.status() != StatementStatus.ISSUED || statement.entity().lei() != null) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/entity",
            null,
            "the statement is issued by %s, but the entity has no LEI"
                .formatted(statement.entity().name())));
  }
}
