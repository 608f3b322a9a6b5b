package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Effect;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Measure;

/** The interval is one around the effect. */
@RuleCard(
    id = "value.interval-brackets-effect",
    severity = Severity.ERROR,
    title = "The confidence interval of an effect holds the effect",
    why =
        "An estimate outside its own interval is a slip of the pen or of the sign, and the reader "
            + "cannot tell which of the three numbers to believe.",
    citation = "Counterweight attribution ladder",
    proposal = true,
    fix =
        "State the lower end as low and the upper end as high, signs included, around the effect.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.defects.picking
              name: Picking
              unit: defect
              unitLabel: defects per 1,000 lines picked
              direction: lower-is-better
              level: L3
              method: Interrupted time series over 26 weeks.
              realisation: realised
              baseline: {value: 2.6}
              result: {value: 3.1}
              effect: {value: 0.5, low: 0.2, high: 0.8, confidence: 95}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.defects.picking
              name: Picking
              unit: defect
              unitLabel: defects per 1,000 lines picked
              direction: lower-is-better
              level: L3
              method: Interrupted time series over 26 weeks.
              realisation: realised
              baseline: {value: 2.6}
              result: {value: 3.1}
              effect: {value: 0.5, low: -0.8, high: -0.2, confidence: 95}
              inTotal: false
        """)
public final class IntervalBracketsEffect implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(subject.statement(), (measure, pointer) -> check(measure, pointer, breaches));
    return breaches;
  }

  private static void check(Measure measure, String pointer, List<Breach> breaches) {
    Effect effect = measure.effect();
    if (effect == null) {
      return;
    }
    if (effect.low() != null
        && effect.high() != null
        && effect.low().compareTo(effect.high()) > 0) {
      breaches.add(
          Breach.at(
                  pointer + "/effect/low",
                  effect.low(),
                  "the interval begins at %s and ends below it, at %s"
                      .formatted(
                          Readings.withUnit(effect.low(), measure),
                          Readings.withUnit(effect.high(), measure)))
              .fix(
                  "Exchange low and high; of two negative numbers the one further from zero is low."));
      return;
    }
    Interval reported = Readings.digits(effect.value());
    if (effect.low() != null
        && reported.high().compareTo(Readings.digits(effect.low()).low()) < 0) {
      breaches.add(
          Breach.at(
              pointer + "/effect/low",
              effect.low(),
              "the effect of %s lies below the lower end of its interval, %s"
                  .formatted(
                      Readings.withUnit(effect.value(), measure),
                      Readings.withUnit(effect.low(), measure))));
    }
    if (effect.high() != null
        && reported.low().compareTo(Readings.digits(effect.high()).high()) > 0) {
      breaches.add(
          Breach.at(
              pointer + "/effect/high",
              effect.high(),
              "the effect of %s lies above the upper end of its interval, %s"
                  .formatted(
                      Readings.withUnit(effect.value(), measure),
                      Readings.withUnit(effect.high(), measure))));
    }
  }
}
