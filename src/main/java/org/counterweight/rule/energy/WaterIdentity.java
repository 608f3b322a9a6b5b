package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;

/** WUE is water consumed over IT electricity. */
@RuleCard(
    id = "energy.water-identity",
    severity = Severity.ERROR,
    title = "WUE is water consumed over IT electricity",
    why =
        "The denominator is the electricity of the IT equipment; over that of the "
            + "facility, or with water withdrawn, the same site looks better or worse than "
            + "others.",
    citation = "see ISO/IEC 30134-9",
    fix = "Divide litres consumed by kWh of IT electricity, or correct the reading that is wrong.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  waterConsumed: {value: 7200, unit: m3, quality: metered}
                  wue: {value: 0.72, unit: L/kWh, quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  waterConsumed: {value: 7200, unit: m3, quality: metered}
                  wue: {value: 0.60, unit: L/kWh, quality: metered}
            """)
final class WaterIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    List<Interval> water = place.one(site.waterConsumed(), Units.WATER);
    return place
        .against("wue", site.wue(), Units.WATER_PER_ENERGY)
        .equals(
            Candidates.combine(water, place.it(), Candidates::over),
            place.over(site.waterConsumed(), site.itEnergy()));
  }
}
