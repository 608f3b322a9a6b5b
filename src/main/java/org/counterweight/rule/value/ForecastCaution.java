package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Forecasts come with a caution. */
@RuleCard(
    id = "value.forecast-caution",
    severity = Severity.ERROR,
    title = "A section with forecasts says what could make them fail",
    why = "Forward-looking items need cautionary text: a reader must know what they rest on.",
    citation = "Counterweight section B: forward-looking items need cautionary text",
    proposal = true,
    fix = "Add value.caution: what the forecasts assume, and what would make them fail.",
    since = "0.1",
    passes =
        """
        value:
          caution: The forecast assumes that both pilot routes stay open all year.
          totals: null
          measures:
            - id: value.revenue.new-routes
              name: New routes
              unit: EUR
              direction: higher-is-better
              level: L1
              method: Model.
              realisation: forecast
              effect: {value: 800000}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.revenue.new-routes
              name: New routes
              unit: EUR
              direction: higher-is-better
              level: L1
              method: Model.
              realisation: forecast
              effect: {value: 800000}
              inTotal: false
        """)
public final class ForecastCaution implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<String> forecasts = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (!Readings.realised(measure)) {
            forecasts.add('"' + measure.name() + '"');
          }
        });
    if (forecasts.isEmpty() || subject.statement().value().caution() != null) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/value",
            null,
            (forecasts.size() == 1 ? "%s is a forecast" : "%s are forecasts")
                    .formatted(String.join(", ", forecasts))
                + ", and the section has no caution"));
  }
}
