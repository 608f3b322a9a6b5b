package org.counterweight.conformance.population;

import static org.counterweight.conformance.population.Json.list;
import static org.counterweight.conformance.population.Json.object;
import static org.counterweight.conformance.population.Json.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section A: sites whose figures follow from one another, and their totals. */
final class EnergyPart {
  private static final String[] PLACES = {"North", "Harbour", "Valley", "Old town"};
  private static final String[] COUNTRIES = {"IE", "SE", "DE", "FR"};
  private static final int[] GRID = {291, 41, 381, 56};
  private static final String METERED = "metered";
  private static final String MODELLED = "activity-modelled";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private EnergyPart() {}

  static ObjectNode of(Company company, SplittableRandom random) {
    ArrayNode sites = list();
    long it = 0;
    long facility = 0;
    long location = 0;
    long market = 0;
    long cost = 0;
    int count = 1 + random.nextInt(company.size() == CompanySize.MEDIUM ? 2 : 4);
    for (int i = 0; i < count; i++) {
      long itMwh = (400L + random.nextInt(4000)) * company.size().scale();
      BigDecimal pue = BigDecimal.valueOf(108L + random.nextInt(50), 2);
      long facilityMwh = round(pue.multiply(BigDecimal.valueOf(itMwh)));
      long covered = facilityMwh * random.nextInt(90) / 100;
      int residual = GRID[i] + 40;
      ObjectNode site = object().put("id", Json.slug(PLACES[i])).put("name", PLACES[i] + " halls");
      site.put("country", COUNTRIES[i]).put("operator", "colocation");
      site.set("itEnergy", resource(itMwh, "MWh", METERED));
      site.set("facilityEnergy", resource(facilityMwh, "MWh", METERED));
      site.set("pue", resource(pue, "1", METERED));
      site.set("gridFactor", resource(GRID[i], "gCO2e/kWh", "provider-reported"));
      site.put("gridFactorSource", "Ember, life cycle, 2023");
      long byLocation = tonnes(facilityMwh, GRID[i]);
      long byMarket = tonnes(facilityMwh - covered, residual);
      site.set("locationEmissions", resource(byLocation, "tCO2e", MODELLED));
      ObjectNode instrument = object().put("id", "wind").put("kind", "ppa");
      instrument.set("energy", resource(covered, "MWh", METERED));
      instrument.set("factor", resource(0, "gCO2e/kWh", "provider-reported"));
      site.set("instruments", list(instrument));
      site.set("residualFactor", resource(residual, "gCO2e/kWh", "provider-reported"));
      site.set("marketEmissions", resource(byMarket, "tCO2e", MODELLED));
      sites.add(site);
      it += itMwh;
      facility += facilityMwh;
      location += byLocation;
      market += byMarket;
      cost += facilityMwh * 140 / 1000 * 1000;
    }
    ObjectNode energy = object();
    energy.put("summary", "AI work ran at " + count + " site" + (count == 1 ? "" : "s") + ".");
    energy.put("matching", "annual").put("gwpSet", "IPCC AR6, 100 years");
    energy.set("sites", sites);
    ObjectNode bill = object().put("id", "electricity").put("kind", "electricity");
    bill.set("amount", resource(cost, "EUR", METERED));
    energy.set("costs", list(bill));
    ObjectNode totals = object();
    totals.set("itEnergy", resource(it, "MWh", METERED));
    totals.set("facilityEnergy", resource(facility, "MWh", METERED));
    totals.set(
        "pue",
        resource(
            BigDecimal.valueOf(facility).divide(BigDecimal.valueOf(it), 2, RoundingMode.HALF_EVEN),
            "1",
            METERED));
    totals.set("locationEmissions", resource(location, "tCO2e", MODELLED));
    totals.set("marketEmissions", resource(market, "tCO2e", MODELLED));
    totals.set("cost", resource(cost, "EUR", METERED));
    energy.set("totals", totals);
    return energy;
  }

  private static long tonnes(long megawattHours, int gramsPerKilowattHour) {
    return round(
        BigDecimal.valueOf(megawattHours)
            .multiply(BigDecimal.valueOf(gramsPerKilowattHour))
            .divide(THOUSAND, 6, RoundingMode.HALF_EVEN));
  }

  private static long round(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
  }
}
