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

/** ERF is reused over facility energy. */
@RuleCard(
    id = "energy.erf-identity",
    severity = Severity.ERROR,
    title = "ERF is energy reused outside over facility energy",
    why =
        "The factor says which share of what came in does good elsewhere; heat that stays "
            + "in the building is no part of it.",
    citation = "ISO/IEC 30134-6",
    fix = "Divide the energy reused outside the facility by facility energy.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  reusedEnergy: {value: 600, unit: MWh, quality: metered}
                  erf: {value: 0.05, unit: "1", quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  reusedEnergy: {value: 600, unit: MWh, quality: metered}
                  erf: {value: 0.15, unit: "1", quality: metered}
            """)
final class ErfIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .filter(place -> ErfRange.look(place).isEmpty())
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    List<Interval> reused = place.one(site.reusedEnergy(), Units.ENERGY);
    return place
        .against("erf", site.erf(), Units.RATIO)
        .equals(
            Candidates.combine(reused, place.facility(), Candidates::over),
            place.over(site.reusedEnergy(), site.facilityEnergy()));
  }
}
