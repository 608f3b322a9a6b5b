package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** What is expected is not summed with what happened. */
@RuleCard(
    id = "value.forecast-in-total",
    severity = Severity.ERROR,
    title = "Forecast effects are not part of a total",
    why = "The total of section B says what happened in the period; a forecast did not happen.",
    citation = "Counterweight section B: forecasts are never summed with realised effects",
    proposal = true,
    fix =
        "Set inTotal to false with a reasonNotCounted, and take the amount out of the totals; once "
            + "it has happened, report it as realised.",
    since = "0.1",
    passes =
        """
        value:
          caution: What is forecast may not come true.
          totals: null
          measures:
            - id: value.revenue.new-routes
              name: New routes
              unit: EUR
              direction: higher-is-better
              level: L2
              method: Bookings on two pilot routes.
              realisation: forecast
              effect: {value: 800000}
              inTotal: false
        """,
    fails =
        """
        value:
          caution: What is forecast may not come true.
          totals: null
          measures:
            - id: value.revenue.new-routes
              name: New routes
              unit: EUR
              direction: higher-is-better
              level: L2
              method: Bookings on two pilot routes.
              realisation: forecast
              effect: {value: 800000}
              money:
                gross: {value: 800000, unit: EUR}
                net: {value: 800000, unit: EUR}
              inTotal: true
        """)
public final class ForecastInTotal implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (Readings.inTotal(measure) && !Readings.realised(measure)) {
            breaches.add(
                Breach.at(
                    pointer + "/inTotal",
                    measure.inTotal(),
                    "\"%s\" is a forecast and counts to the total of what happened"
                        .formatted(measure.name())));
          }
        });
    return breaches;
  }
}
