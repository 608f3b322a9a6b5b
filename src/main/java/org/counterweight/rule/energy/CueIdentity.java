package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Site;

/** CUE is emissions over IT electricity. */
@RuleCard(
    id = "energy.cue-identity",
    severity = Severity.ERROR,
    title = "CUE is location-based emissions over IT electricity",
    why =
        "CUE compares sites by the carbon behind each kWh of computing; with another "
            + "numerator or denominator it compares nothing.",
    citation = "see ISO/IEC 30134-8",
    fix = "Divide kg CO2e, location-based, by kWh of IT electricity.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  cue: {value: 0.360, unit: kgCO2e/kWh, quality: activity-modelled}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  cue: {value: 0.300, unit: kgCO2e/kWh, quality: activity-modelled}
            """)
final class CueIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    return place
        .against("cue", site.cue(), Units.FACTOR)
        .equals(
            Candidates.combine(place.location(), place.it(), Candidates::over),
            place.over(site.locationEmissions(), site.itEnergy()));
  }
}
