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
  /**
   * Usage that was rewarded, areas and counts with their comparatives, and a ledger without area.
   */
  REWARDED(
      """
      oversight:
        areas:
          - {id: customs, name: Customs, decisions: {value: 30200, unit: decision, decimals: -2, prior: 20100}, overrides: {value: 1, unit: decision, prior: 3}}
          - {id: routes, name: "<Routes> & *", decisions: {value: 18000, unit: decision, decimals: -2, prior: 11400}}
        overrideCounts:
          total: {value: 3, unit: decision, prior: 3}
          byReason: {safety: {value: 1, unit: decision, prior: 2}, craft: {value: 2, unit: decision, prior: 1}}
        overrides:
          - {id: o-1, date: 2025-05-06, area: Customs, decision: Inspection kept, reason: safety}
          - {id: o-2, date: 2025-05-07, area: "<Routes> & *", decision: Road kept, reason: craft}
          - {id: o-3, date: 2025-05-08, decision: "=1+1", reason: craft}
        incentives:
          quotas: {inPlace: true, headcount: 900, start: 2025-01-06, end: 2025-06-30, description: Twenty prompts a week.}
      usage:
        caution: Sales was told to send twenty prompts a week until June.
        figures:
          - {id: usage.adoption.support, name: Support agents who use it, amount: {value: 95, unit: "%", prior: 61}}
          - {id: usage.adoption.code, name: Engineers who use it, amount: {value: 88, unit: "%"}}
      """),
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
    String each = "{value: " + count / 4 + ", unit: event}";
    return yaml.append("  counts:\n    total: {value: ")
        .append(count)
        .append(", unit: event, prior: null}\n    bySeverity: {")
        .append("S0: %1$s, S1: %1$s, S2: %1$s, S3: %1$s}".formatted(each))
        .append("\n    byType: {privacy: null, near-miss: null, reliability: {value: ")
        .append(count)
        .append("}}\n  cost: {value: 219900, decimals: 0}\n")
        .toString();
  }
}
