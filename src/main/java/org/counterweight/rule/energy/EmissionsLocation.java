package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;

/** Location-based emissions are electricity times grid factor. */
@RuleCard(
    id = "energy.emissions-location",
    severity = Severity.ERROR,
    title = "Location-based emissions are facility electricity times the grid factor",
    why =
        "The location-based method has no other input; where the product differs, "
            + "electricity, factor or result was not the one that was used.",
    citation = "GHG Protocol Scope 2 Guidance (2015)",
    fix =
        "Recompute the emissions from the electricity and the factor reported, or correct "
            + "the factor.",
    since = "0.1",
    passes =
        Examples.SITE
            + Examples.IT
            + Examples.FACILITY
            + Examples.PUE
            + Examples.MARKET
            + """
                  gridFactor: {value: 300, unit: gCO2e/kWh, quality: provider-reported}
                  locationEmissions: {value: 3600, unit: tCO2e, quality: activity-modelled}
            """,
    fails =
        Examples.SITE
            + Examples.IT
            + Examples.FACILITY
            + Examples.PUE
            + Examples.MARKET
            + """
                  gridFactor: {value: 300, unit: gCO2e/kWh, quality: provider-reported}
                  locationEmissions: {value: 3000, unit: tCO2e, quality: activity-modelled}
            """)
final class EmissionsLocation implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    Side side = place.side();
    List<Interval> expected = place.locationFromFactor();
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    String how =
        Against.words(site.facilityEnergy(), side) + " x " + Against.words(site.gridFactor(), side);
    return place
        .against("locationEmissions", site.locationEmissions(), Units.EMISSIONS)
        .equals(expected, how);
  }
}
