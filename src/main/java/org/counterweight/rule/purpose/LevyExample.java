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

  /** The lines with a role of human craft. */
  static final String CRAFT =
      LINES
          + """
            craft:
              - {id: clerk, title: Customs clerk, headcount: 209, centre: judgement, limit: AI may propose a tariff code; only a clerk may release goods., evidence: [E-03]}
          """;

  /** The same with the deduction and the levy that follow. */
  static final String WITH_CRAFT =
      CRAFT
          + """
            levy:
              base: {value: 3950000, unit: EUR, decimals: -4}
              exempt: {value: 950000, unit: EUR, decimals: -4}
              rate: {value: 1, unit: "%", decimals: 4}
              deduction: {value: 1500, unit: EUR}
              due: {value: 28500, unit: EUR, decimals: -2}
          """;

  private LevyExample() {}
}
