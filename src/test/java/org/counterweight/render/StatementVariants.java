package org.counterweight.render;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.intake.RecordBinder;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.LevyScope;
import org.counterweight.rule.Policy;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevyProposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Statements that strain a layout, each a change to the base statement. */
public final class StatementVariants {
  private static final String UNBROKEN =
      "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikation";

  private StatementVariants() {}

  /** Every variant by name. */
  public static Map<String, Statement> all() {
    Map<String, Statement> all = new TreeMap<>();
    all.put("base", BaseStatement.with("{}"));
    all.put("no-usage", BaseStatement.with("usage: null"));
    all.put("no-comparatives", noComparatives());
    all.put("one-site", sites(1));
    all.put("many-sites", sites(40));
    all.put("events-200", events(200));
    all.put("many-measures", measures(20));
    all.put("long-words", longWords());
    all.put("nil-harm", nilHarm());
    all.put("totals-only", totalsOnly());
    all.put("compiled", compiled());
    all.put("purpose", purpose());
    all.put("rewarded", rewarded());
    all.put("register-300", register(300));
    all.put("german", german());
    all.put("loss", loss());
    all.put("exact-amounts", exactAmounts());
    return all;
  }

  /** How a variant is rendered: on the paper and in the language that it asks for. */
  public static ViewInput input(Statement statement) {
    return ViewInput.of(
            statement, "Equal prominence", "2026-01", "9c41e07b55d2aa10".repeat(4), false, false)
        .proposing(levy(statement));
  }

  /** The levy of the default policy. */
  static LevyProposal levy(Statement statement) {
    Policy policy = BaseStatement.policy();
    return new LevyProposal(policy.levy(), LevyScope.of(statement, policy));
  }

  /** The same on letter paper in American English. */
  public static ViewInput letter(Statement statement) {
    return new ViewInput(
        statement,
        "Equal prominence",
        "2026-01",
        "9c41e07b55d2aa10".repeat(4),
        true,
        true,
        PageSize.LETTER,
        Locale.US,
        levy(statement));
  }

  private static ObjectNode base() {
    return (ObjectNode) BaseStatement.tree();
  }

  private static Statement noComparatives() {
    ObjectNode tree = base();
    tree.remove("comparatives");
    removeEverywhere(tree, "prior");
    return RecordBinder.statement(tree);
  }

  private static void removeEverywhere(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      object.remove(name);
    }
    node.forEach(child -> removeEverywhere(child, name));
  }

  private static Statement sites(int count) {
    ObjectNode tree = base();
    ArrayNode sites = (ArrayNode) tree.at("/energy/sites");
    JsonNode first = sites.get(0);
    sites.removeAll();
    for (int i = 1; i <= count; i++) {
      ObjectNode site = (ObjectNode) first.deepCopy();
      site.put("id", "dublin" + i).put("name", "Dublin hall " + i);
      ((ObjectNode) site.get("facilityEnergy")).put("value", 9720 + i);
      sites.add(site);
    }
    tree.withObject("/energy/hardware/0").remove("site");
    return RecordBinder.statement(tree);
  }

  private static Statement events(int count) {
    ObjectNode tree = base();
    ArrayNode events = (ArrayNode) tree.at("/harm/events");
    JsonNode first = events.get(0);
    events.removeAll();
    for (int i = 1; i <= count; i++) {
      ObjectNode event = (ObjectNode) first.deepCopy();
      event.put("id", "event-" + i).put("title", "Event number " + i);
      event.put("severity", "S" + i % 5);
      String day = String.format(Locale.ROOT, "2025-%02d-%02d", i % 12 + 1, i % 28 + 1);
      event.put("occurred", day).put("detected", day).put("contained", day);
      if (i % 3 == 0) {
        event.remove("resolved");
      } else {
        event.put("resolved", "2025-12-30");
      }
      events.add(event);
    }
    return RecordBinder.statement(tree);
  }

  private static Statement measures(int count) {
    ObjectNode tree = base();
    ArrayNode measures = (ArrayNode) tree.at("/value/measures");
    JsonNode first = measures.get(0);
    for (int i = 1; i <= count; i++) {
      ObjectNode measure = (ObjectNode) first.deepCopy();
      measure.put("id", "value.task-time.use-" + i).put("name", "Use number " + i);
      if (i > 15) {
        measure.put("realisation", "forecast").put("inTotal", false);
      }
      measures.add(measure);
    }
    return RecordBinder.statement(tree);
  }

  private static Statement longWords() {
    ObjectNode tree = base();
    tree.put("title", "AI impact statement of " + UNBROKEN);
    tree.withObject("/entity").put("name", UNBROKEN + " Holding plc").put("city", UNBROKEN);
    tree.withObject("/energy/sites/0").put("name", UNBROKEN);
    tree.withObject("/value/measures/0").put("name", UNBROKEN).put("unitLabel", UNBROKEN);
    tree.withObject("/harm/events/0").put("title", UNBROKEN).put("system", UNBROKEN);
    tree.withObject("/oversight/overrides/0").put("decision", UNBROKEN).put("aiOption", UNBROKEN);
    tree.withObject("/usage/figures/0").put("name", UNBROKEN);
    tree.withObject("/evidence/0").put("path", UNBROKEN + "/" + UNBROKEN);
    return RecordBinder.statement(tree);
  }

  private static Statement nilHarm() {
    return BaseStatement.with(
        """
        harm:
          summary: null
          events: []
          cost: null
          nilStatements:
            - types: [security, privacy, safety, rights, reliability, financial, intellectual-property, regulatory, ux-backlash, labour, environmental, near-miss]
              scope: The sources named above, searched monthly by internal audit.
              threshold: Severity S0 and above.
              signatory: Head of internal audit
              signedOn: 2026-02-12
          counts:
            total: {value: 0, unit: event, prior: 0}
            bySeverity: {S0: null, S1: null, S3: null}
            byType: {privacy: null, reliability: null, near-miss: null}
            open: {value: 0, unit: event, prior: 0}
        """);
  }

  private static Statement totalsOnly() {
    return BaseStatement.with(
        """
        energy:
          sites: null
          purchased: null
          hardware: null
          costs: null
          intensities: null
          summary: null
          sensitivity: null
          totals: {workloads: null, itEnergy: null, pue: null, waterConsumed: null, cost: null}
        oversight: null
        """);
  }

  private static Statement compiled() {
    return BaseStatement.with(
        """
        status: compiled-from-public-sources
        usage: null
        oversight: null
        assurance: {level: none, standard: null, provider: null, sections: null, conclusion: null, date: null}
        signOff: {body: the authors of the open register, name: null, role: null}
        evidence:
          - {id: P-1, title: Environmental report, kind: public-source, source: "https://example.org/reports/2025/environment.pdf, page 41", date: 2026-01-15}
        notDisclosed:
          - {what: energy.market-emissions, reason: No market-based figure is published for AI work alone.}
          - {what: oversight, reason: Nothing is published.}
        """);
  }

  /** Usage that was asked for and rewarded, adoption with a test and without one. */
  private static Statement rewarded() {
    return BaseStatement.with(
        """
        oversight:
          areas:
            - {id: customs, name: Customs, decisions: {value: 30200, unit: decision, decimals: -2, prior: 20100}, overrides: {value: 1, unit: decision, prior: 3}}
            - {id: routes, name: Routes, decisions: {value: 18000, unit: decision, decimals: -2, prior: 11400}}
          overrideCounts:
            total: {value: 1, unit: decision, prior: 3}
            byReason: {safety: {value: 1, unit: decision, prior: 2}, craft: {value: 0, unit: decision, prior: 1}}
          incentives:
            quotas: {inPlace: true, headcount: 900, start: 2025-01-06, end: 2025-06-30, description: Twenty prompts a week in sales.}
            awards: {inPlace: true, headcount: 1, start: 2025-01-06, end: 2025-08-31, description: A prize.}
        usage:
          caution: Sales was told to send twenty prompts a week until June.
          figures:
            - id: usage.adoption.support
              name: Support agents who use the assistant
              amount: {value: 95, unit: "%", prior: 61}
              definition: Agents with at least one request in December.
            - id: usage.adoption.code
              name: Engineers who use the code assistant
              amount: {value: 88, unit: "%"}
              definition: Engineers with at least one request in December.
        """);
  }

  private static Statement register(int count) {
    ObjectNode tree = base();
    ArrayNode entries = (ArrayNode) tree.at("/oversight/overrides");
    JsonNode first = entries.get(0);
    entries.removeAll();
    String[] reasons = {"safety", "quality", "rights", "craft"};
    for (int i = 1; i <= count; i++) {
      ObjectNode entry = (ObjectNode) first.deepCopy();
      entry.put("id", "o-" + i).put("reason", reasons[i * i % 4]);
      entry.put("date", String.format(Locale.ROOT, "2025-%02d-%02d", i % 12 + 1, i % 28 + 1));
      if (i % 5 == 0) {
        entry.remove("area");
      } else {
        entry.put("area", "Area " + i % 7);
      }
      entries.add(entry);
    }
    return RecordBinder.statement(tree);
  }

  private static Statement purpose() {
    return BaseStatement.with(
        """
        comparatives:
          restatements:
            - {figure: energy.facility-energy, published: 13580, restated: 13607, reason: A meter in hall 3 had been read twice.}
        purpose:
          summary: A third of computing served safety and access.
          lines:
            - {id: safety, purpose: safety, energy: {value: 3100, unit: MWh, prior: 2900}, cost: {value: 1020000, unit: EUR, decimals: -4, prior: 980000}, level: L4, evidence: [E-03]}
            - {id: product, purpose: product, energy: {value: 9200, unit: MWh, prior: 8700}, cost: {value: 2930000, unit: EUR, decimals: -4, prior: 2720000}, note: Customs and support.}
          levy:
            base: {value: 3950000, unit: EUR, decimals: -4, prior: 3700000}
            exempt: {value: 1020000, unit: EUR, decimals: -4, prior: 980000}
            rate: {value: 0.5, unit: "%"}
            due: {value: 14650, unit: EUR, prior: 13600}
          craft:
            - {id: clerk, title: Senior customs clerk, headcount: 41, centre: judgement, limit: Seizures are decided by a person., evidence: [E-03]}
        """);
  }

  private static Statement german() {
    return BaseStatement.with(
        """
        language: de
        entity: {name: Aldersee Logistik AG, country: DE, city: Hamburg}
        """);
  }

  private static Statement loss() {
    return BaseStatement.with(
        """
        value:
          totals:
            gross: {value: -2000000, unit: EUR, decimals: -5, prior: 900000}
            cost: {value: 2800000, unit: EUR, decimals: -5, prior: 1900000}
            net: {value: -4800000, unit: EUR, decimals: -5, prior: -1000000}
        """);
  }

  private static Statement exactAmounts() {
    return BaseStatement.with(
        """
        value:
          totals:
            gross: {value: 11402345678.91, unit: EUR, decimals: 2, prior: 6700000000.00}
            cost: {value: 2800000000.12, unit: EUR, decimals: 2, prior: 1900000000.00}
            net: {value: 8602345678.79, unit: EUR, decimals: 2, prior: 4800000000.00}
        usage: {figures: [{id: usage.tokens.all, name: Tokens processed, amount: {value: 920123456789012, unit: token, prior: 610000000000001}}]}
        """);
  }
}
