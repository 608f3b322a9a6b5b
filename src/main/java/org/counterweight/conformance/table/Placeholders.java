package org.counterweight.conformance.table;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the values of a row into a template. A text that is nothing but {@code {name}} becomes the
 * value itself, number or object; elsewhere in a text or key it becomes the value's text.
 */
final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

  private final JsonNode row;

  Placeholders(JsonNode row) {
    this.row = row;
  }

  JsonNode fill(JsonNode template) {
    return switch (template) {
      case ObjectNode object -> {
        ObjectNode filled = object.objectNode();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
          filled.set(text(entry.getKey()), fill(entry.getValue()));
        }
        yield filled;
      }
      case ArrayNode array -> {
        ArrayNode filled = array.arrayNode();
        array.forEach(item -> filled.add(fill(item)));
        yield filled;
      }
      default -> template.isString() ? value(template.stringValue()) : template;
    };
  }

  private JsonNode value(String text) {
    Matcher whole = NAME.matcher(text);
    if (whole.matches() && row.has(whole.group(1))) {
      return row.get(whole.group(1)).deepCopy();
    }
    return JsonNodeFactory.instance.stringNode(text(text));
  }

  private String text(String text) {
    return NAME.matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                row.has(match.group(1)) ? row.get(match.group(1)).asString() : match.group()));
  }
}
