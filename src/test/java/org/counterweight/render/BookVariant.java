package org.counterweight.render;

import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;

/** Statements of every shape that a workbook must hold. */
enum BookVariant {
  BASE("{}"),
  /** Without usage, and with section E. */
  NO_USAGE(
      """
      usage: null
      purpose:
        lines:
          - {id: safety, purpose: safety, cost: {value: 900000, unit: EUR, decimals: -4, prior: 700000}, level: L3, evidence: [E-05]}
          - {id: work, purpose: internal-productivity, cost: {value: 3050000, unit: EUR, decimals: -4, prior: 3000000}}
        levy:
          base: {value: 3950000, unit: EUR, decimals: -4, prior: 3700000}
          exempt: {value: 900000, unit: EUR, decimals: -4, prior: 700000}
          rate: {value: 2, unit: "%", prior: 2}
          due: {value: 61000, unit: EUR, decimals: -3, prior: 60000}
        craft:
          - {id: stewards, title: Ship stewards, headcount: 42, centre: care, limit: No AI speaks to a passenger in distress., evidence: [E-05]}
      notDisclosed:
        - {what: energy.purchased-energy, reason: The provider does not meter single customers.}
      """),
  NO_COMPARATIVES("{comparatives: null}"),
  RESTATED(
      """
      comparatives:
        restatements:
          - {figure: energy.facility-energy, published: 13500, restated: 13607, reason: A meter was read twice.}
      """),
  /** Only totals, no sites, hardware or purchased services. */
  TOTALS_ONLY(
      """
      energy:
        sites: []
        purchased: []
        hardware: []
        costs: []
        intensities: []
        totals: {purchasedEmissions: null, embodiedEmissions: null, cost: null}
      """),
  /** No event at all, and nil statements for every type. */
  NOTHING_HAPPENED(
      """
      harm:
        events: []
        counts: {total: {value: 0, unit: event, prior: 0}, bySeverity: null, byType: null, open: {value: 0, unit: event}}
        cost: null
      """),
  MANY_EVENTS(events(200)),
  /** Words that no line can hold, and text longer than any row is high. */
  LONG_WORDS(
      """
      entity: {name: '%s'}
      energy: {summary: '%s'}
      value:
        sensitivity: '%s'
      harm:
        scope: '%s'
      notDisclosed:
        - {what: energy.wue, reason: '%s'}
      """
          .formatted(
              "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk".repeat(4),
              "x".repeat(900) + " " + "word ".repeat(500),
              "y".repeat(3000),
              "long words ".repeat(350),
              "reason ".repeat(500))),
  GERMAN("{language: de, entity: {country: DE, city: Bremen}}"),
  AMERICAN("{language: en-US, currency: USD, entity: {country: US, city: Boston}}");

  private final String yaml;

  BookVariant(String yaml) {
    this.yaml = yaml;
  }

  Statement statement() {
    return BaseStatement.with(yaml);
  }

  private static String events(int count) {
    StringBuilder yaml = new StringBuilder("harm:\n  events:\n");
    for (int i = 0; i < count; i++) {
      yaml.append("    - {id: e-").append(i).append(", title: Event number ").append(i);
      yaml.append(", type: reliability, severity: S").append(i % 4).append(", nature: incident");
      yaml.append(", system: Planner, detected: 2025-").append(1 + i % 9 < 10 ? "0" : "");
      yaml.append(1 + i % 9).append("-1").append(i % 10);
      yaml.append(", remediation: {state: resolved, action: Put right.}");
      yaml.append(", cost: {value: ").append(1000 + i).append(", unit: EUR}}\n");
    }
    return yaml.append("  counts:\n    total: {value: ")
        .append(count)
        .append(", unit: event}\n    byType: {privacy: null, near-miss: null}\n")
        .toString();
  }
}
