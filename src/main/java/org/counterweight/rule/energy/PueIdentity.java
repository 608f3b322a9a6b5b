package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergyTotals;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;
import org.counterweight.statement.Statement;

/** Facility electricity is IT electricity times PUE; a group's PUE is a ratio of sums. */
@RuleCard(
    id = "energy.pue-identity",
    severity = Severity.ERROR,
    title =
        "Facility electricity is IT electricity times PUE, and the group's PUE is the "
            + "ratio of the sums",
    why =
        "PUE is defined as the ratio of the two. A mean of the sites' PUEs gives a small "
            + "efficient site the weight of a large wasteful one.",
    citation = "ISO/IEC 30134-2",
    fix = "Recompute PUE from the meter readings, or correct the reading that is wrong.",
    since = "0.1",
    passes =
        Examples.SITE
            + Examples.GRID
            + Examples.LOCATION
            + Examples.MARKET
            + """
                  itEnergy: {value: 10000, unit: MWh, quality: metered}
                  facilityEnergy: {value: 12000, unit: MWh, quality: metered}
                  pue: {value: 1.20, unit: "1", quality: metered}
            """,
    fails =
        Examples.SITE
            + Examples.GRID
            + Examples.LOCATION
            + Examples.MARKET
            + """
                  itEnergy: {value: 10000, unit: MWh, quality: metered}
                  facilityEnergy: {value: 12000, unit: MWh, quality: metered}
                  pue: {value: 1.12, unit: "1", quality: metered}
            """)
final class PueIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      List<SiteSide> sites = SiteSide.all(statement, side);
      sites.forEach(site -> look(site).ifPresent(breaches::add));
      group(statement.energy().totals(), sites, side).ifPresent(breaches::add);
    }
    return breaches;
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    Side side = place.side();
    // Below one a PUE is impossible whatever the readings are: energy.pue-range says so.
    if (side.in(site.pue(), Units.RATIO).filter(PueIdentity::impossible).isPresent()) {
      return Optional.empty();
    }
    Optional<Breach> breach =
        new Against(place.pointer() + "/facilityEnergy", site.facilityEnergy(), side, Units.ENERGY)
            .equals(
                place.facilityFromPue(),
                "IT electricity %s x PUE %s"
                    .formatted(words(site.itEnergy(), side), words(site.pue(), side)));
    if (breach.isEmpty()) {
      return breach;
    }
    return itIsWrong(place) ? it(place) : pueIsWrong(place) ? pue(place) : breach;
  }

  private static boolean impossible(Interval pue) {
    return pue.high().compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether the workloads bear facility and PUE out against the IT electricity. */
  private static boolean itIsWrong(SiteSide place) {
    Optional<Interval> sum = WorkloadPart.sum(place.site().workloads(), place.side());
    List<Interval> it = place.it();
    return sum.isPresent() && !it.getFirst().overlaps(sum.get()) && Candidates.agree(it, sum.get());
  }

  /** Whether the emissions bear the facility electricity out. */
  private static boolean pueIsWrong(SiteSide place) {
    List<Interval> facility = place.one(place.site().facilityEnergy(), Units.ENERGY);
    List<Interval> factor = place.one(place.site().gridFactor(), Units.FACTOR);
    return place
        .side()
        .in(place.site().locationEmissions(), Units.EMISSIONS)
        .filter(l -> Candidates.agree(Candidates.combine(facility, factor, Candidates::times), l))
        .isPresent();
  }

  private static Optional<Breach> pue(SiteSide place) {
    Site site = place.site();
    List<Interval> facility = place.one(site.facilityEnergy(), Units.ENERGY);
    List<Interval> it = place.one(site.itEnergy(), Units.ENERGY);
    return place
        .against("pue", site.pue(), Units.RATIO)
        .equals(
            Candidates.combine(facility, it, Candidates::over),
            place.over(site.facilityEnergy(), site.itEnergy()));
  }

  private static Optional<Breach> it(SiteSide place) {
    Site site = place.site();
    Side side = place.side();
    List<Interval> others = place.it().subList(1, place.it().size());
    return new Against(place.pointer() + "/itEnergy", site.itEnergy(), side, Units.ENERGY)
        .equals(
            others,
            "facility electricity %s / PUE %s, borne out by the workloads,"
                .formatted(words(site.facilityEnergy(), side), words(site.pue(), side)));
  }

  private static Optional<Breach> group(EnergyTotals totals, List<SiteSide> sites, Side side) {
    List<Interval> facility = Candidates.sum(sites.stream().map(SiteSide::facility).toList());
    List<Interval> it = Candidates.sum(sites.stream().map(SiteSide::it).toList());
    String how = "facility electricity of all sites / their IT electricity";
    if (facility.isEmpty() || it.isEmpty()) {
      facility = side.in(totals.facilityEnergy(), Units.ENERGY).map(List::of).orElse(List.of());
      it = side.in(totals.itEnergy(), Units.ENERGY).map(List::of).orElse(List.of());
      how = "total facility electricity / total IT electricity";
    }
    return new Against("/energy/totals/pue", totals.pue(), side, Units.RATIO)
        .equals(Candidates.combine(facility, it, Candidates::over), how)
        .map(breach ->
            breach.fix(
                "Divide the sum of facility electricity by the sum of IT electricity; "
                    + "never average PUEs."));
  }

  private static String words(Figure figure, Side side) {
    return side.number(figure) == null ? "none" : Against.words(figure, side);
  }
}
