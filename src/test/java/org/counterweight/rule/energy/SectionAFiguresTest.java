package org.counterweight.rule.energy;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals against their parts, hardware, intensities, and what figures say of themselves. */
class SectionAFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "itEnergy, 12400, MWh",
    "facilityEnergy, 15340, MWh",
    "locationEmissions, 3118, tCO2e",
    "marketEmissions, 2348, tCO2e",
    "purchasedEmissions, 500, tCO2e",
    "embodiedEmissions, 400, tCO2e",
    "waterConsumed, 7252, m3",
    "cost, 4100000, EUR"
  })
  void eachWrongTotalIsOneFinding(String name, String value, String unit) {
    assertThat(Checked.places(total(name, value, unit)))
        .containsExactly("energy.total-sum /energy/totals/" + name + "/value");
  }

  @ParameterizedTest
  @CsvSource({"training, 2600", "fineTuning, 700", "inference, 7000", "idle, 400"})
  void eachWrongWorkloadTotalIsOneFinding(String name, String value) {
    String yaml =
        "energy: {totals: {workloads: {%s: {value: %s, unit: MWh, quality: metered}}}}"
            .formatted(name, value);
    assertThat(Checked.places(yaml))
        .containsExactly("energy.total-sum /energy/totals/workloads/" + name + "/value");
  }

  @ParameterizedTest
  @CsvSource({"12302, 1", "12301.6, 1", "12301, 0", "12299, 0", "12298, 1"})
  void totalMayDifferByTheDigitsOfItsParts(String value, int findings) {
    // Two parts and the total, half a MWh each; with a decimal the total allows 0.05 only.
    assertThat(Checked.by("energy.total-sum", total("itEnergy", value, "MWh"))).hasSize(findings);
  }

  @Test
  void totalOfPartsOfWhichOneIsMissingIsOnlyBoundedFromBelow() {
    // Only Dublin reports water withdrawn: 7900 m3.
    assertThat(Checked.places(total("waterWithdrawn", "9000", "m3"))).isEmpty();
    Finding finding = Checked.all(total("waterWithdrawn", "7000", "m3")).getFirst();
    assertThat(finding.message())
        .startsWith(
            "reported 7000 m3, less than the sum over the 1 of 2 sites that report it: 7900");
  }

  @Test
  void groupPueIsARatioOfSumsAndNoAverage() {
    // The mean of 1.20 and 1.10 is 1.15; the sums give 14340 / 12300 = 1.166.
    Finding finding = Checked.all(total("pue", "1.15", "'1'")).getFirst();
    assertThat(finding.rule().value()).isEqualTo("energy.pue-identity");
    assertThat(finding.message()).contains("reported 1.15").contains("1.166");
    assertThat(finding.fix()).contains("never average");
  }

  @Test
  void totalsWithoutSitesAreHeldAgainstEachOther() {
    String yaml = "energy: {sites: null, hardware: null, totals: {pue: {value: 1.30}}}";
    assertThat(Checked.places(yaml))
        .containsExactly("energy.pue-identity /energy/totals/pue/value");
    assertThat(
            Checked.places(
                "energy: {sites: null, hardware: null, totals: {workloads: {training: {value: 9000}}}}"))
        .containsExactly("energy.workload-sum /energy/totals/workloads");
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0", "0.09, 1", "1.5, 0", "1.51, 1"})
  void acceleratorPowerZones(String kilowatts, int findings) {
    String yaml =
        Examples.HARDWARE
            + "      meanPower: {value: %s, unit: kW, quality: metered}\n".formatted(kilowatts);
    assertThat(Checked.places(yaml)).hasSize(findings);
    // A server is no accelerator.
    assertThat(Checked.places(yaml.replace("kind: gpu", "kind: cpu"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Dublin has 8100 MWh of IT electricity: 11571428 h at 0.7 kW, and 0.65 to 0.75 with one digit.
    "11570000, 0.700, 0",
    "11590000, 0.700, 1",
    "12400000, 0.7, 0",
    "12500000, 0.7, 1"
  })
  void hardwareMayUseAllItElectricityAndNoMore(String hours, String power, int findings) {
    String yaml =
        Examples.HARDWARE
            + "      hours: {value: %s, unit: h, decimals: -4, quality: metered}\n".formatted(hours)
            + "      meanPower: {value: %s, unit: kW, quality: metered}\n".formatted(power);
    assertThat(Checked.by("energy.hardware-energy", yaml)).hasSize(findings);
  }

  @Test
  void hardwareWithoutHoursIsNotHeldAgainstANegativeReading() {
    assertThat(
            Checked.by(
                "energy.hardware-energy",
                """
                energy:
                  totals: {itEnergy: {value: -48.2}}
                  sites: null
                  hardware:
                    - {id: cards, kind: gpu, model: Accelerator, count: {value: 8, unit: device}}
                """))
        .isEmpty();
  }

  @Test
  void hardwareWithoutASiteIsHeldAgainstTheWhole() {
    String yaml =
        Examples.HARDWARE.replace("      site: dublin\n", "")
            + "      hours: {value: 20000000, unit: h, decimals: -4, quality: metered}\n"
            + "      meanPower: {value: 0.70, unit: kW, quality: metered}\n";
    assertThat(Checked.places(yaml))
        .containsExactly("energy.hardware-energy /energy/hardware/0/hours/value");
  }

  @Test
  void undeclaredQualityOfASiteIsOneFindingThatNamesTheFigures() {
    String yaml = Examples.FULL_SITE.replace(", quality: metered", "");
    assertThat(Checked.all(yaml)).hasSize(1);
    Finding finding = Checked.all(yaml).getFirst();
    assertThat(finding.message())
        .isEqualTo("3 figures have no quality: itEnergy, facilityEnergy, pue");
    assertThat(finding.location().pointer()).isEqualTo("/energy/sites/0");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void uncertaintyIsAskedOfEstimatesAndNotOfWhatFollowsFromThem() {
    String site = Examples.FULL_SITE.replace("MWh, quality: metered", "MWh, quality: spend-based");
    assertThat(Checked.by("energy.uncertainty-missing", site))
        .extracting(Finding::message)
        .containsExactly(
            "2 figures have no uncertainty, but estimated values: itEnergy, facilityEnergy");
  }

  @Test
  void sectionWithoutEmissionsNeedsNoWarmingPotentials() {
    String yaml =
        """
        energy:
          gwpSet: null
          sites: null
          purchased: null
          hardware: null
          intensities: null
          totals: {locationEmissions: null, marketEmissions: null, purchasedEmissions: null, embodiedEmissions: null}
        """;
    assertThat(Checked.places(yaml)).isEmpty();
  }

  @Test
  void statementWithoutSectionAHasNoFindingOfThisGroup() {
    assertThat(Checked.all("energy: null"))
        .noneMatch(finding -> finding.rule().group().equals("energy"));
  }

  private static String total(String name, String value, String unit) {
    return "energy: {totals: {%s: {value: %s, unit: %s, quality: metered}}}"
        .formatted(name, value, unit);
  }
}
