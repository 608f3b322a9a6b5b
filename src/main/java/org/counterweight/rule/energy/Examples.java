package org.counterweight.rule.energy;

/** Lines that the examples of several rules begin with: one site whose figures agree. */
final class Examples {
  /** One site without figures, and no total that would have to follow it. */
  static final String SITE =
      """
      energy:
        totals: {itEnergy: null, facilityEnergy: null, pue: null, workloads: null, locationEmissions: null, marketEmissions: null, waterConsumed: null}
        sites:
          - id: dublin
            name: Dublin halls
            country: IE
            operator: own
      """;

  static final String IT =
      """
            itEnergy: {value: 10000, unit: MWh, quality: metered}
      """;
  static final String FACILITY =
      """
            facilityEnergy: {value: 12000, unit: MWh, quality: metered}
      """;
  static final String PUE =
      """
            pue: {value: 1.20, unit: "1", quality: metered}
      """;
  static final String GRID =
      """
            gridFactor: {value: 300, unit: gCO2e/kWh, quality: provider-reported}
      """;
  static final String LOCATION =
      """
            locationEmissions: {value: 3600, unit: tCO2e, quality: activity-modelled}
      """;
  static final String MARKET =
      """
            residualFactor: {value: 350, unit: gCO2e/kWh, quality: provider-reported}
            marketEmissions: {value: 4200, unit: tCO2e, quality: activity-modelled}
      """;

  /** The site with every figure that a site must have. */
  static final String FULL_SITE = SITE + IT + FACILITY + PUE + GRID + LOCATION + MARKET;

  /** Hardware at a site of the base statement, without figures. */
  static final String HARDWARE =
      """
      energy:
        totals: {embodiedEmissions: null, eWaste: null}
        hardware:
          - id: accelerators
            kind: gpu
            model: 80 GB accelerator
            site: dublin
      """;

  private Examples() {}
}
