package org.counterweight.rule.purpose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Levy;
import org.counterweight.statement.Statement;
import org.counterweight.tally.CraftTally;
import org.counterweight.tally.LevyTerms;

/** The deduction is calculated. */
@RuleCard(
    id = "purpose.craft-deduction",
    severity = Severity.ERROR,
    title = "The human-craft deduction is what the policy's terms give for the roles listed",
    why =
        "It rewards work that stays with people: how much follows from heads and employees, "
            + "not from wishes.",
    citation = "Counterweight human-craft deduction",
    proposal = true,
    fix =
        "Correct the deduction, the roles, or the number of employees "
            + "(entity.size.employees).",
    since = "0.1",
    passes = LevyExample.WITH_CRAFT,
    fails =
        LevyExample.CRAFT
            + """
              levy:
                base: {value: 3950000, unit: EUR, decimals: -4}
                exempt: {value: 950000, unit: EUR, decimals: -4}
                rate: {value: 1, unit: "%", decimals: 4}
                deduction: {value: 9000, unit: EUR}
                due: {value: 21000, unit: EUR, decimals: -2}
            """)
final class CraftDeduction implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    LevyTerms terms = subject.policy().levy();
    if (statement.purpose() == null || statement.purpose().levy() == null || terms == null) {
      return List.of();
    }
    Levy levy = statement.purpose().levy();
    Long employees =
        statement.entity().size() == null ? null : statement.entity().size().employees();
    CraftTally craft = CraftTally.of(statement.purpose().craft(), employees, terms.craft());
    Optional<Interval> gross = Dues.before(levy, Side.CURRENT);
    if (gross.isEmpty()) {
      return List.of();
    }
    if (craft.heads() > 0 && !craft.known()) {
      return List.of(
          Breach.at(
                  "/purpose/craft",
                  craft.heads(),
                  "%d people work in roles of human craft, but of how many employees is not said: no deduction can be calculated"
                      .formatted(craft.heads()))
              .fix("Add entity.size.employees."));
    }
    Interval due = gross.get().times(share(craft, terms.craft()));
    Interval none = Interval.exact(BigDecimal.ZERO);
    Optional<Interval> stated =
        levy.deduction() == null
            ? Optional.of(none)
            : Side.CURRENT.in(levy.deduction(), levy.due().unit());
    if (stated.isEmpty() || stated.get().overlaps(due)) {
      return List.of();
    }
    boolean absent = levy.deduction() == null;
    Breach breach =
        Breach.at(
            absent ? "/purpose/levy" : "/purpose/levy/deduction/value",
            absent ? null : levy.deduction().value(),
            "the deduction is %s %s, but %d of %s employees in roles that count give %s %s (%s with the digits reported)"
                .formatted(
                    absent ? "missing: 0" : levy.deduction().value().toPlainString(),
                    levy.due().unit(),
                    craft.heads(),
                    employees == null ? "an unknown number of" : employees,
                    Numbers.recomputed(due),
                    levy.due().unit(),
                    Numbers.range(due)));
    // Nobody has to claim a deduction.
    return List.of(absent ? breach.as(Severity.WARNING) : breach);
  }

  /** The part of the levy that is deducted. */
  private static Interval share(CraftTally craft, LevyTerms.Craft terms) {
    if (terms == null || !craft.known() || craft.heads() == 0) {
      return Interval.exact(BigDecimal.ZERO);
    }
    BigDecimal weighted = terms.weight().multiply(BigDecimal.valueOf(craft.heads()));
    BigDecimal employees = BigDecimal.valueOf(craft.employees());
    BigDecimal most = terms.most().movePointLeft(2);
    return weighted.compareTo(most.multiply(employees)) > 0
        ? Interval.exact(most)
        : Interval.exact(weighted).dividedBy(Interval.exact(employees));
  }
}
