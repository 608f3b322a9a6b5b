package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.OversightArea;
import org.counterweight.statement.OversightSection;

/** Areas add up to the whole. */
@RuleCard(
    id = "oversight.area-sum",
    severity = Severity.ERROR,
    title = "Decisions by area add up to all decisions that AI took part in",
    why = "An area left out, or counted twice, changes the rate of every other one.",
    citation = "Counterweight override ledger: rate by area",
    proposal = true,
    fix = "Correct the number that is wrong, or add the area that is missing.",
    since = "0.1",
    passes =
        """
        oversight:
          areas:
            - {id: customs, name: Customs, decisions: {value: 30200, unit: decision, decimals: -2}}
            - {id: routes, name: Routes, decisions: {value: 18000, unit: decision, decimals: -2}}
        """,
    fails =
        """
        oversight:
          areas:
            - {id: customs, name: Customs, decisions: {value: 30200, unit: decision, decimals: -2}}
            - {id: routes, name: Routes, decisions: {value: 8000, unit: decision, decimals: -2}}
        """)
final class AreaSum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    OversightSection section = subject.statement().oversight();
    if (section == null || section.areas().isEmpty() || section.decisions() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    List<Figure> parts = section.areas().stream().map(OversightArea::decisions).toList();
    for (Side side : Side.values()) {
      Optional<Interval> sum = Sum.of(parts, side, section.decisions().unit());
      Optional<Interval> total = side.in(section.decisions(), section.decisions().unit());
      if (sum.isPresent() && total.isPresent() && !sum.get().overlaps(total.get())) {
        breaches.add(
            Breach.at(
                "/oversight/decisions" + side.pointer(),
                side.number(section.decisions()),
                "AI took part in %s decisions%s, but those of the areas add up to %s (%s with the digits reported)"
                    .formatted(
                        side.number(section.decisions()).toPlainString(),
                        side.words(),
                        Numbers.recomputed(sum.get()),
                        Numbers.range(sum.get()))));
      }
    }
    return breaches;
  }
}
