package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** WUE is one that a real site can have. */
@RuleCard(
    id = "energy.wue-range",
    severity = Severity.WARNING,
    title = "WUE is not beyond what sites have",
    why =
        "Very high values are mostly cubic metres read as litres, or the water of a whole "
            + "campus over the electricity of one hall.",
    citation = "see ISO/IEC 30134-9; the range is ours",
    proposal = true,
    fix =
        "Check unit and perimeter of the water reading; where the value is right, say so "
            + "in the method of the figure.",
    since = "0.1",
    thresholds = {"warning-above"},
    passes =
        Examples.FULL_SITE
            + """
                  wue: {value: 1.80, unit: L/kWh, quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  wue: {value: 7.20, unit: L/kWh, quality: metered}
            """)
final class WueRange implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Range range = Range.of(subject);
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place ->
            range
                .look(
                    place.pointer() + "/wue",
                    place.site().wue(),
                    place.side(),
                    Units.WATER_PER_ENERGY,
                    "WUE")
                .stream())
        .toList();
  }
}
