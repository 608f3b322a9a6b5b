package org.counterweight.rule.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Finding;
import org.counterweight.rule.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where exactly the identities and ranges of a site begin to fail, and what is said then. */
class SiteFiguresTest {

  @Test
  void siteThatAgreesHasNoFinding() {
    assertThat(Checked.places(site(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // The digits of 10000 and 1.20 allow 9999.5 x 1.195 to 10000.5 x 1.205.
    "11949.4024, 1",
    "11949.4025, 0",
    "12050.6025, 0",
    "12050.6026, 1"
  })
  void pueIsContradictedJustOutsideTheDigits(String facility, int findings) {
    String yaml = site(Map.of("facilityEnergy", number(facility, "MWh")));
    assertThat(Checked.by("energy.pue-identity", yaml)).hasSize(findings);
  }

  @Test
  void messageHasTheNumbersAndPointsAtTheFigure() {
    String yaml = site(Map.of("facilityEnergy", number("14000", "MWh")));
    assertThat(Checked.all(yaml)).hasSize(1);
    Finding finding = Checked.all(yaml).getFirst();
    assertThat(finding.message())
        .isEqualTo(
            "reported 14000 MWh, but IT electricity 10000 MWh x PUE 1.20 gives 12000 MWh"
                + " (11949 to 12051 with the digits reported)");
    assertThat(finding.value()).isEqualTo("14000");
    assertThat(finding.location().pointer()).isEqualTo("/energy/sites/0/facilityEnergy/value");
  }

  @Test
  void emissionsTellWhetherPueOrElectricityIsWrong() {
    assertThat(Checked.places(site(Map.of("pue", number("1.40", "1")))))
        .containsExactly("energy.pue-identity /energy/sites/0/pue/value");
  }

  @Test
  void unitsConvertAndUnknownUnitsAreLeftToTheirOwnRule() {
    Map<String, String> mixed = new LinkedHashMap<>();
    mixed.put("itEnergy", number("10.000", "GWh"));
    mixed.put("facilityEnergy", number("12000000", "kWh"));
    mixed.put("pue", number("120", "%"));
    mixed.put("gridFactor", number("0.300", "tCO2e/MWh"));
    mixed.put("locationEmissions", number("3.60", "ktCO2e"));
    assertThat(Checked.places(site(mixed))).isEmpty();
    assertThat(Checked.places(site(Map.of("facilityEnergy", number("99", "megawatts")))))
        .containsExactly("schema.unit /energy/sites/0/facilityEnergy/unit");
  }

  @Test
  void wrongItElectricityIsFoundByTheWorkloadsAndReportedOnce() {
    Map<String, String> site = new LinkedHashMap<>();
    site.put("itEnergy", number("1000", "MWh"));
    site.put(
        "workloads",
        """
        {training: %s, fineTuning: %s, experiments: %s, inference: %s, idle: %s}\
        """
            .formatted(
                number("2000", "MWh"),
                number("500", "MWh"),
                number("1500", "MWh"),
                number("5600", "MWh"),
                number("400", "MWh")));
    site.put("cue", number("0.360", "kgCO2e/kWh"));
    site.put("waterConsumed", number("7200", "m3"));
    site.put("wue", number("0.72", "L/kWh"));
    String yaml = site(site).replace("itEnergy: null", "itEnergy: " + number("10000", "MWh"));
    assertThat(Checked.places(yaml))
        .containsExactly("energy.pue-identity /energy/sites/0/itEnergy/value");
  }

  @Test
  void comparativeSideIsCheckedByItself() {
    Map<String, String> prior = new LinkedHashMap<>();
    prior.put("itEnergy", "{value: 10000, unit: MWh, prior: 9000, quality: metered}");
    prior.put("facilityEnergy", "{value: 12000, unit: MWh, prior: 9900, quality: metered}");
    prior.put("pue", "{value: 1.20, unit: '1', prior: 1.20, quality: metered}");
    List<Finding> findings = Checked.all(site(prior));
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().location().pointer())
        .isEqualTo("/energy/sites/0/facilityEnergy/prior");
    assertThat(findings.getFirst().message()).contains("9900 MWh in the comparative period");
    // A side with a hole proves nothing.
    prior.put("pue", number("1.20", "1"));
    assertThat(Checked.places(site(prior))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.99, error",
    "1.00, warning",
    "1.04, warning",
    "1.05, ",
    "2.00, ",
    "2.01, warning",
    "3.00, warning",
    "3.01, error"
  })
  void pueZones(String pue, String severity) {
    assertThat(Checked.by("energy.pue-range", site(Map.of("pue", number(pue, "1")))))
        .extracting(finding -> finding.severity().code())
        .isEqualTo(severity == null ? List.of() : List.of(severity));
  }

  @ParameterizedTest
  @CsvSource({"-1, error", "0, ", "1000, ", "1001, warning", "1500, warning", "1501, error"})
  void factorZones(String factor, String severity) {
    String grid = site(Map.of("gridFactor", number(factor, "gCO2e/kWh")));
    assertThat(Checked.by("energy.factor-range", grid))
        .extracting(finding -> finding.severity().code())
        .isEqualTo(severity == null ? List.of() : List.of(severity));
  }

  @ParameterizedTest
  @CsvSource({"3.00, 0", "3.01, 1"})
  void wueZones(String wue, int findings) {
    assertThat(Checked.by("energy.wue-range", site(Map.of("wue", number(wue, "L/kWh")))))
        .hasSize(findings);
  }

  @Test
  void restWithoutResidualFactorIsTakenAtTheGridFactor() {
    Map<String, String> site = new LinkedHashMap<>();
    site.put("residualFactor", "");
    site.put("marketEmissions", number("3600", "tCO2e"));
    assertThat(Checked.places(site(site))).isEmpty();
    site.put("marketEmissions", number("0", "tCO2e"));
    assertThat(Checked.all(site(site)).getFirst().message())
        .contains("12000 MWh x 300 gCO2e/kWh (the grid factor: no residual factor is given)");
  }

  @Test
  void severalInstrumentsAndTheRest() {
    Map<String, String> site = new LinkedHashMap<>();
    site.put(
        "instruments", "[%s, %s]".formatted(instrument("a", 4000, 0), instrument("b", 5000, 20)));
    // 4000 x 0 + 5000 x 20 + 3000 x 350
    site.put("marketEmissions", number("1150", "tCO2e"));
    assertThat(Checked.places(site(site))).isEmpty();
    site.put("marketEmissions", number("1050", "tCO2e"));
    assertThat(Checked.places(site(site)))
        .containsExactly("energy.emissions-market /energy/sites/0/marketEmissions/value");
  }

  @Test
  void partialWorkloadsMayBeLessButNotMore() {
    assertThat(
            Checked.places(site(Map.of("workloads", "{training: " + number("9000", "MWh") + "}"))))
        .isEmpty();
    assertThat(
            Checked.places(site(Map.of("workloads", "{training: " + number("11000", "MWh") + "}"))))
        .containsExactly("energy.workload-sum /energy/sites/0/workloads");
  }

  @ParameterizedTest
  @CsvSource({
    "wue, 0.715, L/kWh, 0",
    "wue, 0.70, L/kWh, 1",
    "ref, 0.5, 1, 0",
    "ref, 0.49, 1, 1",
    "ref, 50, %, 0",
    "erf, 0.04, 1, 1",
    "erf, 0.05, 1, 0",
    "cue, 0.36, kgCO2e/kWh, 0",
    "cue, 0.35, kgCO2e/kWh, 1"
  })
  void ratiosFollowFromWhatTheyAreMadeOf(String name, String value, String unit, int findings) {
    Map<String, String> site = new LinkedHashMap<>();
    site.put("waterConsumed", "{value: 7200, unit: m3, decimals: -2, quality: metered}");
    site.put("renewableEnergy", number("6000", "MWh"));
    site.put("reusedEnergy", number("600", "MWh"));
    site.put(name, number(value, unit));
    assertThat(Checked.places(site(site))).hasSize(findings);
  }

  @Test
  void siteThatWasIdleHasNoRatios() {
    Map<String, String> site = new LinkedHashMap<>();
    site.put("itEnergy", number("0", "MWh"));
    site.put("facilityEnergy", number("0", "MWh"));
    site.put("locationEmissions", number("0", "tCO2e"));
    site.put("marketEmissions", number("0", "tCO2e"));
    site.put("waterConsumed", number("0", "m3"));
    site.put("wue", number("0.00", "L/kWh"));
    site.put("cue", number("0.00", "kgCO2e/kWh"));
    assertThat(Checked.places(site(site) + "  hardware: null\n")).isEmpty();
  }

  private static String instrument(String id, int energy, int factor) {
    return "{id: %s, kind: ppa, energy: %s, factor: %s}"
        .formatted(id, number("" + energy, "MWh"), number("" + factor, "gCO2e/kWh"));
  }

  private static String number(String value, String unit) {
    return "{value: %s, unit: '%s', quality: metered}".formatted(value, unit);
  }

  /** A site that agrees with itself, with some of its figures replaced, added or left out. */
  private static String site(Map<String, String> changes) {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("itEnergy", number("10000", "MWh"));
    figures.put("facilityEnergy", number("12000", "MWh"));
    figures.put("pue", number("1.20", "1"));
    figures.put("gridFactor", number("300", "gCO2e/kWh"));
    figures.put("locationEmissions", number("3600", "tCO2e"));
    figures.put("residualFactor", number("350", "gCO2e/kWh"));
    figures.put("marketEmissions", number("4200", "tCO2e"));
    figures.putAll(changes);
    StringBuilder yaml = new StringBuilder(Examples.SITE);
    figures.forEach((name, value) -> {
      if (!value.isEmpty()) {
        yaml.append("      ").append(name).append(": ").append(value).append('\n');
      }
    });
    return yaml.toString();
  }
}
