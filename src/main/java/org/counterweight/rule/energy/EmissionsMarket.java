package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;

/** Market-based emissions are those of the instruments and of the rest. */
@RuleCard(
    id = "energy.emissions-market",
    severity = Severity.ERROR,
    title =
        "Market-based emissions are each instrument's electricity times its factor, and "
            + "the rest times the residual mix",
    why =
        "Certificates lower this number and no other; the sum shows whether what they do "
            + "not cover was counted.",
    citation = "GHG Protocol Scope 2 Guidance (2015)",
    fix =
        "Recompute the emissions from instruments and residual factor, or correct the "
            + "instrument that is wrong.",
    since = "0.1",
    passes =
        Examples.SITE
            + Examples.IT
            + Examples.FACILITY
            + Examples.PUE
            + Examples.GRID
            + Examples.LOCATION
            + """
                  instruments:
                    - {id: wind, kind: ppa, energy: {value: 8000, unit: MWh, quality: metered}, factor: {value: 0, unit: gCO2e/kWh, quality: provider-reported}}
                  residualFactor: {value: 350, unit: gCO2e/kWh, quality: provider-reported}
                  marketEmissions: {value: 1400, unit: tCO2e, quality: activity-modelled}
            """,
    fails =
        Examples.SITE
            + Examples.IT
            + Examples.FACILITY
            + Examples.PUE
            + Examples.GRID
            + Examples.LOCATION
            + """
                  instruments:
                    - {id: wind, kind: ppa, energy: {value: 8000, unit: MWh, quality: metered}, factor: {value: 0, unit: gCO2e/kWh, quality: provider-reported}}
                  residualFactor: {value: 350, unit: gCO2e/kWh, quality: provider-reported}
                  marketEmissions: {value: 0, unit: tCO2e, quality: activity-modelled}
            """)
final class EmissionsMarket implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    List<Interval> expected = MarketMethod.emissions(place);
    return expected.isEmpty()
        ? Optional.empty()
        : place
            .against("marketEmissions", place.site().marketEmissions(), Units.EMISSIONS)
            .equals(expected, how(place.site(), place.side()));
  }

  private static String how(Site site, Side side) {
    String rest =
        Against.words(MarketMethod.restFactor(site), side)
            + (site.residualFactor() == null
                ? " (the grid factor: no residual factor is given)"
                : "");
    String total = Against.words(site.facilityEnergy(), side);
    if (site.instruments().isEmpty()) {
      return total + " x " + rest;
    }
    String covered =
        site.instruments().stream()
            .limit(3)
            .map(i -> Against.words(i.energy(), side) + " x " + Against.words(i.factor(), side))
            .collect(Collectors.joining(" + "));
    int more = site.instruments().size() - 3;
    return "%s%s + the rest of %s x %s"
        .formatted(covered, more > 0 ? " + " + more + " more" : "", total, rest);
  }
}
