package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.Effect;

/** From L3 up an effect comes with its uncertainty. */
@RuleCard(
    id = "value.interval-missing",
    severity = Severity.ERROR,
    title = "An effect of level L3 or higher has an interval with its confidence level",
    why =
        "Methods from an interrupted time series up give an interval; a point alone hides whether "
            + "the effect can be told from none.",
    citation = "Counterweight attribution ladder",
    proposal = true,
    fix = "Add low, high and confidence (in percent) to the effect.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.accessibility.booking
              name: Booking by voice
              unit: "%"
              direction: higher-is-better
              level: L5
              method: 180 customers drawn by lot.
              realisation: realised
              baseline: {value: 74}
              result: {value: 61}
              effect: {value: -13, low: -22, high: -4, confidence: 90}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.accessibility.booking
              name: Booking by voice
              unit: "%"
              direction: higher-is-better
              level: L5
              method: 180 customers drawn by lot.
              realisation: realised
              baseline: {value: 74}
              result: {value: 61}
              effect: {value: -13}
              inTotal: false
        """)
public final class IntervalMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          Effect effect = measure.effect();
          if (effect == null) {
            return;
          }
          boolean wanted = measure.level().compareTo(AttributionLevel.L3) >= 0;
          boolean begun = effect.low() != null || effect.high() != null;
          List<String> missing = missing(effect);
          if (missing.isEmpty() || !(wanted || begun)) {
            return;
          }
          Breach breach =
              Breach.at(
                  pointer + "/effect",
                  effect.value(),
                  wanted
                      ? "the effect of %s is of level %s and has no %s"
                          .formatted(
                              Readings.withUnit(effect.value(), measure),
                              measure.level().code(),
                              String.join(", no ", missing))
                      : "the interval of the effect of %s is incomplete: it has no %s"
                          .formatted(
                              Readings.withUnit(effect.value(), measure),
                              String.join(", no ", missing)));
          // Below L3 an interval is welcome, not owed; half of one can still mislead.
          breaches.add(wanted ? breach : breach.as(Severity.WARNING));
        });
    return breaches;
  }

  private static List<String> missing(Effect effect) {
    List<String> missing = new ArrayList<>();
    if (effect.low() == null) {
      missing.add("low");
    }
    if (effect.high() == null) {
      missing.add("high");
    }
    if (effect.confidence() == null) {
      missing.add("confidence");
    }
    return missing;
  }
}
