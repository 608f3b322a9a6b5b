package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.counterweight.rule.Side;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.EnergyTotals;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Statement;

/**
 * A total of section A and its parts on one side.
 *
 * @param total the total
 * @param one what a part is, in words
 * @param many the same in the plural
 * @param parts candidates of each part, in the unit of the total; an empty list for a part that has
 *     no number
 */
record TotalLine(Against total, String one, String many, List<List<Interval>> parts) {

  /** The word for so many parts. */
  String what(int count) {
    return count == 1 ? one : many;
  }

  /** The totals that are reported and have parts. */
  static List<TotalLine> all(Statement statement, Side side) {
    EnergySection energy = statement.energy();
    EnergyTotals totals = energy.totals();
    List<SiteSide> sites = SiteSide.all(statement, side);
    Lines lines = new Lines(side, new ArrayList<>());
    lines.sites("itEnergy", totals.itEnergy(), Units.ENERGY, sites, SiteSide::it);
    lines.sites("facilityEnergy", totals.facilityEnergy(), Units.ENERGY, sites, SiteSide::facility);
    for (WorkloadPart part : WorkloadPart.values()) {
      lines.sites(
          "workloads/" + part.field(),
          part.of(totals.workloads()),
          Units.ENERGY,
          sites,
          site -> site.workload(part));
    }
    lines.sites(
        "locationEmissions",
        totals.locationEmissions(),
        Units.EMISSIONS,
        sites,
        SiteSide::location);
    lines.sites(
        "marketEmissions", totals.marketEmissions(), Units.EMISSIONS, sites, SiteSide::market);
    lines.sites(
        "waterWithdrawn",
        totals.waterWithdrawn(),
        Units.WATER,
        sites,
        site -> site.one(site.site().waterWithdrawn(), Units.WATER));
    lines.sites(
        "waterConsumed", totals.waterConsumed(), Units.WATER, sites, SiteSide::waterConsumed);
    lines.sites(
        "renewableEnergy", totals.renewableEnergy(), Units.ENERGY, sites, SiteSide::renewable);
    lines.add(
        new Against(
            "/energy/totals/purchasedEmissions",
            totals.purchasedEmissions(),
            side,
            Units.EMISSIONS),
        "service",
        "services",
        energy.purchased().stream()
            .map(service -> lines.one(service.emissions(), Units.EMISSIONS))
            .toList());
    lines.add(
        new Against(
            "/energy/totals/embodiedEmissions", totals.embodiedEmissions(), side, Units.EMISSIONS),
        "item of hardware",
        "items of hardware",
        energy.hardware().stream().map(h -> EmbodiedIdentity.attributed(h, side)).toList());
    lines.add(
        new Against("/energy/totals/eWaste", totals.eWaste(), side, Units.MASS),
        "item of hardware",
        "items of hardware",
        energy.hardware().stream().map(h -> lines.one(h.eWaste(), Units.MASS)).toList());
    if (totals.cost() != null) {
      // No two currencies convert: the costs are added in the currency of the total.
      String currency = totals.cost().unit();
      lines.add(
          new Against("/energy/totals/cost", totals.cost(), side, currency),
          "cost",
          "costs",
          energy.costs().stream().map(cost -> lines.one(cost.amount(), currency)).toList());
    }
    return List.copyOf(lines.lines());
  }

  private record Lines(Side side, List<TotalLine> lines) {
    void sites(
        String field,
        Figure total,
        String unit,
        List<SiteSide> sites,
        Function<SiteSide, List<Interval>> part) {
      add(
          new Against("/energy/totals/" + field, total, side, unit),
          "site",
          "sites",
          sites.stream().map(part).toList());
    }

    void add(Against total, String one, String many, List<List<Interval>> parts) {
      if (total.figure() != null && parts.stream().anyMatch(part -> !part.isEmpty())) {
        lines.add(new TotalLine(total, one, many, parts));
      }
    }

    List<Interval> one(Figure figure, String unit) {
      return side.in(figure, unit).stream().toList();
    }
  }
}
