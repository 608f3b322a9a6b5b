package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.ReportedFigure;

/** A slip by a thousand shows against the year before. */
@RuleCard(
    id = "entity.comparative-scale",
    severity = Severity.JUDGEMENT,
    title = "No figure is 500 times its comparative or more, or a 500th of it or less",
    why =
        "Kilowatt-hours taken for megawatt-hours, or thousands for units, are the commonest slips"
            + " in reports of this kind. Hardly anything grows or shrinks like that in a year.",
    citation = "see ISAE 3410, on analytical procedures: comparison with the period before",
    proposal = true,
    fix = "Check unit and scale of both values; leave it where the change is real.",
    since = "0.1",
    passes =
        """
        entity: {size: {turnover: {prior: 870000000}}}
        """,
    fails =
        """
        entity: {size: {turnover: {prior: 870000}}}
        """)
final class ComparativeScale implements Rule {
  /** Half of the slip that is meant, a thousand, so that growth beside it does not hide it. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(500);

  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(ComparativeScale::jumps)
        .map(figure ->
            Breach.at(
                figure.pointer() + "/value",
                figure.figure().value(),
                "%s is %s %s after %s in the period before; one of them looks like a slip of unit or scale"
                    .formatted(
                        figure.id(),
                        figure.figure().value().toPlainString(),
                        figure.figure().unit(),
                        figure.figure().prior().toPlainString())))
        .toList();
  }

  private static boolean jumps(ReportedFigure figure) {
    BigDecimal prior = figure.figure().prior();
    if (prior == null || prior.signum() == 0 || figure.figure().value().signum() == 0) {
      return false;
    }
    BigDecimal now = figure.figure().value().abs();
    BigDecimal then = prior.abs();
    return now.compareTo(then.multiply(TIMES)) >= 0 || then.compareTo(now.multiply(TIMES)) >= 0;
  }
}
