package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweight.rule.Side;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;
import org.counterweight.statement.Statement;

/**
 * One side of a site's figures, in the units of {@link Units}, with what can be recomputed of each.
 *
 * @param pointer JSON Pointer of the site
 * @param site the site
 * @param side which side
 */
record SiteSide(String pointer, Site site, Side side) {

  /** The sites on one side, in the order of the statement. */
  static List<SiteSide> all(Statement statement, Side side) {
    if (statement.energy() == null) {
      return List.of();
    }
    List<Site> sites = statement.energy().sites();
    return IntStream.range(0, sites.size())
        .mapToObj(i -> new SiteSide("/energy/sites/" + i, sites.get(i), side))
        .toList();
  }

  /** The sites on both sides. */
  static List<SiteSide> all(Statement statement) {
    return Stream.of(Side.values()).flatMap(side -> all(statement, side).stream()).toList();
  }

  /** One side of a figure as a list of one; empty where it is absent or does not convert. */
  List<Interval> one(Figure figure, String unit) {
    return side.in(figure, unit).map(List::of).orElse(List.of());
  }

  /** A figure of the site, to be held against what others give for it. */
  Against against(String field, Figure figure, String unit) {
    return new Against(pointer + "/" + field, figure, side, unit);
  }

  /** Two figures and a stroke, as in {@code 5832 m3 / 8100 MWh}; empty where one is absent. */
  String over(Figure above, Figure below) {
    return side.number(above) == null || side.number(below) == null
        ? ""
        : Against.words(above, side) + " / " + Against.words(below, side);
  }

  /** Facility electricity as IT electricity times PUE. */
  List<Interval> facilityFromPue() {
    return Candidates.combine(
        one(site.itEnergy(), Units.ENERGY), one(site.pue(), Units.RATIO), Candidates::times);
  }

  private boolean pueContradicted() {
    Optional<Interval> facility = side.in(site.facilityEnergy(), Units.ENERGY);
    List<Interval> recomputed = facilityFromPue();
    return facility.isPresent()
        && !recomputed.isEmpty()
        && !Candidates.agree(recomputed, facility.get());
  }

  /** IT electricity; also facility electricity over PUE where these contradict it. */
  List<Interval> it() {
    List<Interval> reported = one(site.itEnergy(), Units.ENERGY);
    return pueContradicted()
        ? Stream.concat(
                reported.stream(),
                Candidates.combine(
                    one(site.facilityEnergy(), Units.ENERGY),
                    one(site.pue(), Units.RATIO),
                    Candidates::over)
                    .stream())
            .toList()
        : reported;
  }

  /** Facility electricity; also IT electricity times PUE where these contradict it. */
  List<Interval> facility() {
    return Candidates.of(side.in(site.facilityEnergy(), Units.ENERGY), facilityFromPue());
  }

  /** Location-based emissions as facility electricity times grid factor. */
  List<Interval> locationFromFactor() {
    return Candidates.combine(facility(), one(site.gridFactor(), Units.FACTOR), Candidates::times);
  }

  /** Location-based emissions, reported and, where contradicted, recomputed. */
  List<Interval> location() {
    return Candidates.of(side.in(site.locationEmissions(), Units.EMISSIONS), locationFromFactor());
  }

  /** Market-based emissions, reported and, where contradicted, recomputed. */
  List<Interval> market() {
    return Candidates.of(
        side.in(site.marketEmissions(), Units.EMISSIONS), MarketMethod.emissions(this));
  }

  /** Water consumed, reported and, where contradicted, recomputed from WUE. */
  List<Interval> waterConsumed() {
    return Candidates.of(
        side.in(site.waterConsumed(), Units.WATER),
        Candidates.combine(it(), one(site.wue(), Units.WATER_PER_ENERGY), Candidates::times));
  }

  /** Renewable electricity, reported and, where contradicted, recomputed from REF. */
  List<Interval> renewable() {
    return Candidates.of(
        side.in(site.renewableEnergy(), Units.ENERGY),
        Candidates.combine(facility(), one(site.ref(), Units.RATIO), Candidates::times));
  }

  /**
   * One workload; also what the others leave of the IT electricity where the sum contradicts it.
   */
  List<Interval> workload(WorkloadPart part) {
    Optional<Interval> reported = side.in(part.of(site.workloads()), Units.ENERGY);
    List<List<Interval>> others =
        Stream.of(WorkloadPart.values())
            .filter(other -> other != part)
            .map(other -> one(other.of(site.workloads()), Units.ENERGY))
            .toList();
    return Candidates.of(
        reported, Candidates.combine(it(), Candidates.sum(others), Candidates::minus));
  }
}
