package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Measure;

/** The effect follows from the readings. */
@RuleCard(
    id = "value.effect-identity",
    severity = Severity.ERROR,
    title = "An effect is the result less the baseline, less the change of the comparison group",
    why =
        "A reader cannot check a claim whose parts do not give the whole. What would have changed "
            + "without AI is no effect of AI.",
    citation = "Counterweight attribution ladder",
    proposal = true,
    fix =
        "Recompute the effect as (result - baseline) - (comparator result - comparator baseline), "
            + "or correct the reading that is wrong; keep as many digits as were measured.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.invoices
              name: Invoices
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after in one office.
              realisation: realised
              baseline: {value: 10.2}
              result: {value: 12.5}
              effect: {value: 2.3}
              reviewTime: 0.4
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.invoices
              name: Invoices
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after in one office.
              realisation: realised
              baseline: {value: 10.2}
              result: {value: 12.5}
              effect: {value: 0.4}
              reviewTime: 0.4
              inTotal: false
        """)
public final class EffectIdentity implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (measure.effect() == null) {
            return;
          }
          Interval reported = Readings.digits(measure.effect().value());
          Readings.recomputedEffect(measure)
              .filter(recomputed -> !recomputed.overlaps(reported))
              .ifPresent(recomputed -> breaches.add(breach(measure, recomputed, pointer)));
        });
    return breaches;
  }

  private static Breach breach(Measure measure, Interval recomputed, String pointer) {
    Breach breach =
        Breach.at(
            pointer + "/effect/value",
            measure.effect().value(),
            "reported an effect of %s, but %s gives %s %s (%s with the digits reported)"
                .formatted(
                    Readings.withUnit(measure.effect().value(), measure),
                    calculation(measure),
                    Numbers.recomputed(recomputed),
                    measure.unit(),
                    Numbers.range(recomputed)));
    if (recomputed.overlaps(Readings.digits(measure.effect().value().negate()))) {
      return breach.fix(
          "Turn the sign: an effect is the result less the baseline, so it is negative where the "
              + "result is lower.");
    }
    return breach;
  }

  private static String calculation(Measure measure) {
    String change =
        "result "
            + measure.result().value().toPlainString()
            + " less baseline "
            + measure.baseline().value().toPlainString();
    if (measure.comparator() == null) {
      return change;
    }
    return "(%s) less (comparator result %s less comparator baseline %s)"
        .formatted(
            change,
            measure.comparator().result().toPlainString(),
            measure.comparator().baseline().toPlainString());
  }
}
