package org.counterweight.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.counterweight.statement.FigureKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An empty statement made from the schema: each key with its description, required ones blank,
 * optional ones commented out, lists with one item. Validating it names what is still to be filled
 * in, line by line.
 */
public final class StatementForm {
  private static final int WIDTH = 100;

  private final JsonNode schema;
  private final StringBuilder text = new StringBuilder();

  /** Objects that are being written, so that a type that holds itself would not go on forever. */
  private final Deque<JsonNode> open = new ArrayDeque<>();

  /** Whether the next key is the first of a list's item. */
  private boolean dash;

  private StatementForm(JsonNode schema) {
    this.schema = schema;
  }

  /** The form for this schema. */
  public static String yaml(Bundled bundled) {
    JsonNode schema = JsonMapper.shared().readTree(bundled.source().bytes());
    StatementForm form = new StatementForm(schema);
    form.text
        .append("# yaml-language-server: $schema=")
        .append(bundled.source().name())
        .append('\n')
        .append("# Fill in what stands blank; take the # away where you have more to say.\n")
        .append("# A number keeps the digits you give it: 11.7 is read as 11.65 to 11.75.\n\n");
    form.object(schema, "", false);
    return form.text.toString();
  }

  private void object(JsonNode type, String indent, boolean optional) {
    open.push(type);
    for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
      if (!property.getKey().startsWith("$")) {
        boolean required = requires(type, property.getKey());
        property(property.getKey(), property.getValue(), indent, optional || !required, required);
      }
    }
    open.pop();
  }

  private static boolean requires(JsonNode type, String key) {
    for (JsonNode name : type.path("required")) {
      if (name.stringValue().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private void property(
      String key, JsonNode use, String indent, boolean optional, boolean required) {
    JsonNode type = resolve(use);
    if (open.contains(type)) {
      return;
    }
    String mark = optional ? "# " : "";
    comment(describe(use, type, required), indent);
    if (isFigure(use)) {
      line(mark, indent, key + ": {value: , unit: " + unitHint(use) + "}");
    } else if (type.path("properties").isObject()) {
      line(mark, indent, key + ":");
      object(type, indent + "  ", optional);
    } else if (type.path("type").asString("").equals("array")) {
      list(key, type, indent, optional, mark);
    } else if (type.has("const")) {
      line(mark, indent, key + ": \"" + type.path("const").stringValue() + "\"");
    } else {
      line(mark, indent, key + ":");
    }
  }

  private void list(String key, JsonNode type, String indent, boolean optional, String mark) {
    JsonNode item = resolve(type.path("items"));
    if (!item.path("properties").isObject()) {
      line(mark, indent, key + ": []");
      return;
    }
    line(mark, indent, key + ":");
    dash = true;
    object(item, indent + "    ", optional);
    dash = false;
  }

  private String describe(JsonNode use, JsonNode type, boolean required) {
    StringBuilder words = new StringBuilder(use.path("description").asString(""));
    JsonNode allowed = type.path("enum");
    if (allowed.isArray()) {
      words.append(" One of:");
      String comma = " ";
      for (JsonNode value : allowed) {
        words.append(comma).append(value.stringValue());
        comma = ", ";
      }
      words.append('.');
    }
    if (required) {
      words.append(" (required)");
    }
    return words.toString();
  }

  private void comment(String words, String indent) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() + indent.length() + 4 > WIDTH) {
        text.append(indent).append("# ").append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    text.append(indent).append("# ").append(line).append('\n');
  }

  private void line(String mark, String indent, String content) {
    String start = dash ? indent.substring(2) + "- " : indent;
    dash = false;
    text.append(mark).append(start).append(content).append('\n');
  }

  private boolean isFigure(JsonNode use) {
    return use.path("$ref").asString("").equals("#/$defs/figure");
  }

  private static String unitHint(JsonNode use) {
    String kind = use.path("x-figure-kind").asString("");
    return FigureKind.of(kind)
        .map(FigureKind::unit)
        .filter(unit -> !unit.equals("XXX") && !unit.equals("any"))
        .map(unit -> unit.equals("1") || unit.equals("%") ? "\"" + unit + "\"" : unit)
        .orElse("");
  }

  private JsonNode resolve(JsonNode use) {
    String ref = use.path("$ref").asString("");
    return ref.startsWith("#") ? schema.at(ref.substring(1)) : use;
  }
}
