package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Money does not come from a thing that got worse. */
@RuleCard(
    id = "value.money-against-effect",
    severity = Severity.ERROR,
    title =
        "Gross value has the sign of the effect: no gain from a result for the worse, or from none",
    why =
        "The money is the effect in money. A gain beside an effect for the worse, or beside none, comes "
            + "from elsewhere, or one of the signs is wrong.",
    citation = "Counterweight section B: sign against direction",
    proposal = true,
    fix =
        "Correct the sign of the effect, the direction or the gross value; report money that comes "
            + "from something else as a measure of its own.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.rework.quotes
              name: Quotes
              unit: "%"
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 4}
              result: {value: 7}
              effect: {value: 3}
              money:
                gross: {value: -60000, unit: EUR}
                net: {value: -60000, unit: EUR}
              inTotal: false
              reasonNotCounted: One site only.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.rework.quotes
              name: Quotes
              unit: "%"
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 4}
              result: {value: 7}
              effect: {value: 3}
              money:
                gross: {value: 60000, unit: EUR}
                net: {value: 60000, unit: EUR}
              inTotal: false
              reasonNotCounted: One site only.
        """)
public final class MoneyAgainstEffect implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          // A loss beside a better result is odd but flatters nobody.
          if (measure.money() == null
              || measure.effect() == null
              || Readings.favour(measure) > 0
              || measure.money().gross().value().signum() <= 0) {
            return;
          }
          breaches.add(
              Breach.at(
                  pointer + "/money/gross/value",
                  measure.money().gross().value(),
                  "\"%s\" got %s (effect %s, %s) and states a gain of %s %s"
                      .formatted(
                          measure.name(),
                          Readings.favour(measure) < 0 ? "worse" : "no better",
                          Readings.withUnit(measure.effect().value(), measure),
                          measure.direction().code(),
                          measure.money().gross().value().toPlainString(),
                          measure.money().gross().unit())));
        });
    return breaches;
  }
}
