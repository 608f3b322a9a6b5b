package org.counterweight.rule.purpose;

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
import org.counterweight.statement.Interval;
import org.counterweight.statement.Levy;
import org.counterweight.statement.PurposeSection;

/** What is due follows from the schedule. */
@RuleCard(
    id = "purpose.levy-identity",
    severity = Severity.ERROR,
    title = "Levy due = rate x (base less exempt), less the deduction",
    why = "A schedule whose last line does not follow from the others hides a step.",
    citation = "Counterweight waste-AI levy schedule",
    proposal = true,
    fix = "Correct the number that is wrong.",
    since = "0.1",
    passes = LevyExample.WITH_LEVY,
    fails =
        LevyExample.LINES
            + """
              levy:
                base: {value: 3950000, unit: EUR, decimals: -4}
                exempt: {value: 950000, unit: EUR, decimals: -4}
                rate: {value: 1, unit: "%", decimals: 4}
                due: {value: 20000, unit: EUR, decimals: -2}
            """)
final class LevyIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    PurposeSection section = subject.statement().purpose();
    if (section == null || section.levy() == null) {
      return List.of();
    }
    Levy levy = section.levy();
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      Optional<Interval> computed =
          Dues.before(levy, side).flatMap(gross -> less(gross, levy, side));
      Optional<Interval> stated = side.in(levy.due(), levy.due().unit());
      if (computed.isPresent() && stated.isPresent() && !computed.get().overlaps(stated.get())) {
        breaches.add(
            Breach.at(
                "/purpose/levy/due" + side.pointer(),
                side.number(levy.due()),
                "reported %s %s as due%s, but %s %s of (%s - %s)%s gives %s %s (%s with the digits reported)"
                    .formatted(
                        side.number(levy.due()).toPlainString(),
                        levy.due().unit(),
                        side.words(),
                        side.number(levy.rate()).toPlainString(),
                        levy.rate().unit(),
                        side.number(levy.base()).toPlainString(),
                        side.number(levy.exempt()).toPlainString(),
                        levy.deduction() == null
                            ? ""
                            : " less " + side.number(levy.deduction()).toPlainString(),
                        Numbers.recomputed(computed.get()),
                        levy.due().unit(),
                        Numbers.range(computed.get()))));
      }
    }
    return breaches;
  }

  private static Optional<Interval> less(Interval gross, Levy levy, Side side) {
    return levy.deduction() == null
        ? Optional.of(gross)
        : side.in(levy.deduction(), levy.due().unit()).map(gross::minus);
  }
}
