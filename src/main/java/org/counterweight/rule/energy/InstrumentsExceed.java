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

/** Instruments cover no more than was used. */
@RuleCard(
    id = "energy.instruments-exceed",
    severity = Severity.ERROR,
    title = "Instruments cover no more electricity than the site used",
    why =
        "Certificates beyond a site's own use would lower the emissions of electricity "
            + "that somebody else used.",
    citation = "GHG Protocol Scope 2 Guidance (2015)",
    fix = "Attribute to the site only what it used; move the rest to the site that used it.",
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
                    - {id: wind, kind: ppa, energy: {value: 12000, unit: MWh, quality: metered}, factor: {value: 0, unit: gCO2e/kWh, quality: provider-reported}}
                  marketEmissions: {value: 0, unit: tCO2e, quality: activity-modelled}
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
                    - {id: wind, kind: ppa, energy: {value: 15000, unit: MWh, quality: metered}, factor: {value: 0, unit: gCO2e/kWh, quality: provider-reported}}
                  marketEmissions: {value: 0, unit: tCO2e, quality: activity-modelled}
            """)
final class InstrumentsExceed implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Optional<Interval> covered = MarketMethod.covered(place);
    List<Interval> used = place.facility();
    if (covered.isEmpty()
        || used.isEmpty()
        || used.stream().anyMatch(u -> covered.get().low().compareTo(u.high()) <= 0)) {
      return Optional.empty();
    }
    Site site = place.site();
    Side side = place.side();
    boolean single = site.instruments().size() == 1;
    return Optional.of(
        Breach.at(
            place.pointer() + "/instruments" + (single ? "/0/energy" + side.pointer() : ""),
            single ? side.number(site.instruments().getFirst().energy()) : null,
            "instruments cover %s%s, but the site used %s"
                .formatted(
                    Shown.in(covered.get(), Units.ENERGY, site.facilityEnergy().unit()),
                    side.words(),
                    Against.words(site.facilityEnergy(), side))));
  }
}
