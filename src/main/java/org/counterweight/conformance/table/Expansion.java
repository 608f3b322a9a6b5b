package org.counterweight.conformance.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.conformance.CatalogueRule;
import org.counterweight.conformance.Outcome;
import org.counterweight.conformance.Stage;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a table of cases out: each row a case of its own, nothing left to be looked up. */
final class Expansion {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String name;
  private final JsonNode table;
  private final CatalogueRule rule;
  private final Map<String, JsonNode> layouts;

  /**
   * The expansion of a table.
   *
   * @param name its file, for messages
   * @param rule the rule it is about
   * @param layouts layouts to begin with, by name
   */
  Expansion(String name, JsonNode table, CatalogueRule rule, Map<String, JsonNode> layouts) {
    this.name = name;
    this.table = table;
    this.rule = rule;
    this.layouts = layouts;
  }

  /** The file of cases. */
  ObjectNode file() throws SuiteFailure {
    ObjectNode file = JSON.objectNode();
    file.put("rule", rule.id());
    file.put("severity", rule.severity().code());
    file.put("title", rule.title());
    file.put("clause", rule.clause());
    ArrayNode cases = file.putArray("cases");
    for (JsonNode template : table.path("cases")) {
      for (JsonNode one : rows(template)) {
        cases.add(oneCase(one));
      }
    }
    if (table.has("absent")) {
      file.set("absent", table.get("absent"));
    }
    return file;
  }

  /** A template with its rows filled in; one without rows stands for itself. */
  private static List<JsonNode> rows(JsonNode template) {
    if (!template.has("each")) {
      return List.of(template);
    }
    List<JsonNode> filled = new ArrayList<>();
    for (JsonNode row : template.get("each")) {
      ObjectNode merged = (ObjectNode) new Placeholders(row).fill(template);
      merged.remove("each");
      for (String own : List.of("finds", "kind", "title", "id", "threshold", "policy")) {
        if (row.has(own)) {
          merged.set(own, row.get(own));
        }
      }
      filled.add(merged);
    }
    return filled;
  }

  private ObjectNode oneCase(JsonNode entry) throws SuiteFailure {
    String id = rule.id() + "/" + entry.path("id").asString();
    ObjectNode one = JSON.objectNode();
    one.put("id", id);
    one.set("kind", entry.path("kind"));
    if (entry.has("threshold")) {
      one.set("threshold", entry.get("threshold"));
    }
    one.set("title", entry.path("title"));
    Stage stage = stage(entry);
    one.put("stage", stage.code());
    ObjectNode input = one.putObject("input");
    try {
      if (stage == Stage.LAYOUT) {
        input.set("layout", layout(entry));
        if (entry.has("statement")) {
          input.set("statement", statement(entry.get("statement")));
        }
      } else if (stage == Stage.SUBMISSION) {
        input.set("submission", changed(entry, "submission"));
      } else if (stage == Stage.ARTEFACT) {
        input.set("artefact", entry.path("artefact"));
      } else if (stage == Stage.TEXT || entry.has("file")) {
        for (String key : List.of("format", "text", "base64", "file")) {
          if (entry.has(key)) {
            input.set(key, entry.get(key));
          }
        }
      } else {
        input.set("statement", statement(entry));
      }
    } catch (IllegalArgumentException e) {
      throw new SuiteFailure(name + ": in " + id + ", " + e.getMessage(), e);
    }
    for (String key : List.of("usage", "policy")) {
      if (entry.has(key)) {
        one.set(key, entry.get(key));
      }
    }
    one.set("expected", expected(id, entry.path("finds")));
    return one;
  }

  private Stage stage(JsonNode entry) {
    String own = entry.path("stage").asString(table.path("stage").asString(""));
    if (!own.isEmpty()) {
      return Stage.of(own);
    }
    if (entry.has("text") || entry.has("base64")) {
      return Stage.TEXT;
    }
    return entry.has("layout") || table.has("layout") ? Stage.LAYOUT : Stage.DATA;
  }

  private ObjectNode statement(JsonNode entry) {
    return changed(entry, "base");
  }

  private ObjectNode changed(JsonNode entry, String usual) {
    ObjectNode statement = JSON.objectNode();
    String base = entry.path("base").asString(table.path("base").asString(usual));
    statement.put("base", base + ".json");
    ArrayNode changes = JSON.arrayNode();
    boolean started = entry.path("start").asBoolean(true) && !entry.path("start").isObject();
    if (started) {
      Changes.of(table.path("start"), changes);
    }
    Changes.of(entry, changes);
    if (!changes.isEmpty()) {
      statement.set("changes", changes);
    }
    return statement;
  }

  private JsonNode layout(JsonNode entry) {
    JsonNode start = entry.has("layout") ? entry.get("layout") : table.path("layout");
    if (start.isString()) {
      JsonNode named = layouts.get(start.stringValue());
      if (named == null) {
        throw new IllegalArgumentException(
            "there is no layout " + start.stringValue() + "; there are " + layouts.keySet());
      }
      start = named;
    }
    return new LayoutChanges((ArrayNode) start.deepCopy()).with(entry);
  }

  private ObjectNode expected(String id, JsonNode finds) throws SuiteFailure {
    ObjectNode expected = JSON.objectNode();
    List<Severity> severities = new ArrayList<>();
    ArrayNode findings = JSON.arrayNode();
    for (JsonNode find : finds) {
      String[] words = find.asString().split(" ", 3);
      if (words.length < 2) {
        throw new SuiteFailure(
            name
                + ": in "
                + id
                + ", finds says \""
                + find.asString()
                + "\"; write severity, rule and place, as in error energy.pue-range /energy/sites/0/pue");
      }
      severities.add(severity(id, words[0]));
      ObjectNode finding = findings.addObject();
      finding.put("rule", words[1]);
      finding.put("severity", words[0]);
      if (words.length > 2) {
        finding.put("at", words[2]);
      }
    }
    expected.put("outcome", Outcome.of(severities).code());
    expected.set("findings", findings);
    return expected;
  }

  private Severity severity(String id, String code) throws SuiteFailure {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        return severity;
      }
    }
    throw new SuiteFailure(
        name
            + ": in "
            + id
            + ", "
            + code
            + " is no severity; write error, warning, judgement or info");
  }
}
