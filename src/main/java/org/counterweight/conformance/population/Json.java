package org.counterweight.conformance.population;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Short words for putting a statement together. */
final class Json {
  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode list(JsonNode... items) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (JsonNode item : items) {
      list.add(item);
    }
    return list;
  }

  static ArrayNode words(String... words) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String word : words) {
      list.add(word);
    }
    return list;
  }

  /** A figure. */
  static ObjectNode figure(BigDecimal value, String unit) {
    return object().put("value", value).put("unit", unit);
  }

  static ObjectNode figure(long value, String unit) {
    return figure(BigDecimal.valueOf(value), unit);
  }

  /** A figure of resources, with the quality of its data. */
  static ObjectNode resource(BigDecimal value, String unit, String quality) {
    return figure(value, unit).put("quality", quality);
  }

  static ObjectNode resource(long value, String unit, String quality) {
    return resource(BigDecimal.valueOf(value), unit, quality);
  }

  /** Lower-case words joined by hyphens. */
  static String slug(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
