package org.counterweight.rule.purpose;

/** The lines that examples on the cards of several rules about the levy begin with. */
final class LevyExample {
  /** Three lines of section E; the first has earned its exemption. */
  static final String LINES =
      """
      purpose:
        lines:
          - {id: safety, purpose: safety, energy: {value: 2000, unit: MWh}, cost: {value: 950000, unit: EUR, decimals: -4}, level: L4, evidence: [E-03]}
          - {id: desk, purpose: internal-productivity, energy: {value: 8300, unit: MWh}, cost: {value: 2500000, unit: EUR, decimals: -4}}
          - {id: rest, purpose: unassigned, energy: {value: 2000, unit: MWh}, cost: {value: 500000, unit: EUR, decimals: -4}}
      """;

  /** The same with the levy that follows from them. */
  static final String WITH_LEVY =
      LINES
          + """
            levy:
              base: {value: 3950000, unit: EUR, decimals: -4}
              exempt: {value: 950000, unit: EUR, decimals: -4}
              rate: {value: 1, unit: "%", decimals: 4}
              due: {value: 30000, unit: EUR, decimals: -2}
          """;

  private LevyExample() {}
}
