package org.counterweight.rule.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.counterweight.rule.Checked;

/**
 * Whoever rounds true values honestly, to whatever digits, is never told that they do not add up.
 */
class RoundedFiguresPropertyTest {

  @Property(tries = 150)
  void honestRoundingIsNeverContradicted(
      @ForAll @BigRange(min = "600", max = "90000") @Scale(6) BigDecimal it,
      @ForAll @BigRange(min = "1.06", max = "1.90") @Scale(6) BigDecimal pue,
      @ForAll @BigRange(min = "5", max = "900") @Scale(4) BigDecimal grid,
      @ForAll @BigRange(min = "0", max = "0.99") @Scale(4) BigDecimal coveredShare,
      @ForAll @BigRange(min = "0.02", max = "2.5") @Scale(5) BigDecimal wue,
      @ForAll @IntRange(min = -2, max = 3) int energyDigits,
      @ForAll @IntRange(min = -1, max = 2) int emissionDigits) {
    BigDecimal facility = it.multiply(pue);
    BigDecimal covered = facility.multiply(coveredShare);
    BigDecimal location = facility.multiply(grid).movePointLeft(3);
    BigDecimal market = facility.subtract(covered).multiply(grid).movePointLeft(3);
    String yaml =
        Examples.SITE
            + line("itEnergy", it, energyDigits, "MWh")
            + line("facilityEnergy", facility, energyDigits, "MWh")
            + line("pue", pue, 2, "'1'")
            + line("gridFactor", grid, 0, "gCO2e/kWh")
            + line("locationEmissions", location, emissionDigits, "tCO2e")
            + "      instruments:\n        - id: wind\n          kind: ppa\n"
            + "          energy: "
            + figure(covered, energyDigits, "MWh")
            + "\n"
            + "          factor: "
            + figure(BigDecimal.ZERO, 0, "gCO2e/kWh")
            + "\n"
            + line("marketEmissions", market, emissionDigits, "tCO2e")
            + line("cue", location.divide(it, MathContext.DECIMAL64), 3, "kgCO2e/kWh")
            + line("waterConsumed", it.multiply(wue), 0, "m3")
            + line("wue", wue, 2, "L/kWh")
            + line("renewableEnergy", covered, energyDigits, "MWh")
            + line("ref", coveredShare, 2, "'1'")
            + "  hardware: null\n";
    assertThat(Checked.places(yaml)).isEmpty();
  }

  @Property(tries = 60)
  void wrongFacilityElectricityIsFoundOnceWhateverElseIsComputedFromIt(
      @ForAll @BigRange(min = "1.2", max = "1.6") @Scale(3) BigDecimal wrongBy) {
    BigDecimal it = new BigDecimal("10000");
    BigDecimal pue = new BigDecimal("1.20");
    String yaml =
        Examples.SITE
            + line("itEnergy", it, 0, "MWh")
            + line("facilityEnergy", it.multiply(pue).multiply(wrongBy), 0, "MWh")
            + line("pue", pue, 2, "'1'")
            + line("gridFactor", new BigDecimal("300"), 0, "gCO2e/kWh")
            + line("locationEmissions", new BigDecimal("3600"), 0, "tCO2e")
            + line("marketEmissions", new BigDecimal("3600"), 0, "tCO2e")
            + line("cue", new BigDecimal("0.360"), 3, "kgCO2e/kWh")
            + line("renewableEnergy", new BigDecimal("6000"), 0, "MWh")
            + line("ref", new BigDecimal("0.50"), 2, "'1'")
            + line("reusedEnergy", new BigDecimal("600"), 0, "MWh")
            + line("erf", new BigDecimal("0.05"), 2, "'1'");
    assertThat(Checked.places(yaml))
        .containsExactly("energy.pue-identity /energy/sites/0/facilityEnergy/value");
  }

  private static String line(String name, BigDecimal value, int digits, String unit) {
    return "      " + name + ": " + figure(value, digits, unit) + "\n";
  }

  private static String figure(BigDecimal value, int digits, String unit) {
    return "{value: %s, unit: %s, decimals: %d, quality: metered}"
        .formatted(value.setScale(digits, RoundingMode.HALF_EVEN).toPlainString(), unit, digits);
  }
}
