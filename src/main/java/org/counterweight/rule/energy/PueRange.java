package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Statement;

/** A PUE is one that a real site can have. */
@RuleCard(
    id = "energy.pue-range",
    severity = Severity.ERROR,
    title = "PUE is at least one and not beyond what sites have",
    why =
        "A facility cannot use less than the equipment inside it. Very low and very high "
            + "values are mostly readings of different months or of half a building.",
    citation = "ISO/IEC 30134-2; the range is ours",
    proposal = true,
    fix =
        "Check that both readings cover the same building and the same days; where the "
            + "value is right, say so in the method of the figure.",
    since = "0.1",
    thresholds = {"error-below", "warning-below", "warning-above", "error-above"},
    passes = Examples.FULL_SITE,
    fails =
        Examples.SITE
            + Examples.IT
            + Examples.GRID
            + """
                  facilityEnergy: {value: 9500, unit: MWh, quality: metered}
                  pue: {value: 0.95, unit: "1", quality: metered}
                  locationEmissions: {value: 2850, unit: tCO2e, quality: activity-modelled}
                  residualFactor: {value: 350, unit: gCO2e/kWh, quality: provider-reported}
                  marketEmissions: {value: 3325, unit: tCO2e, quality: activity-modelled}
            """)
final class PueRange implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    Range range = Range.of(subject);
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      int before = breaches.size();
      for (SiteSide place : SiteSide.all(statement, side)) {
        range
            .look(place.pointer() + "/pue", place.site().pue(), side, Units.RATIO, "PUE")
            .ifPresent(breaches::add);
      }
      // The group's PUE follows the sites': it is looked at where none of theirs is to blame.
      if (breaches.size() == before) {
        Figure group = statement.energy().totals().pue();
        range
            .look("/energy/totals/pue", group, side, Units.RATIO, "group PUE")
            .ifPresent(breaches::add);
      }
    }
    return breaches;
  }
}
