package org.counterweight.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Every constraint that a JSON Schema makes, by its JSON Pointer. */
public final class SchemaKeywords {
  /** Keywords of JSON Schema 2020-12 that can refuse a value by themselves. */
  private static final Set<String> CONSTRAINTS =
      Set.of(
          "type",
          "enum",
          "const",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "required",
          "dependentRequired",
          "oneOf",
          "anyOf",
          "not",
          "contains",
          "unevaluatedProperties",
          "unevaluatedItems");

  /** Keywords whose members are schemas by name, so that no member is a keyword. */
  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

  private SchemaKeywords() {}

  /** The constraints, each key of {@code required} by itself. */
  public static Set<String> of(JsonNode schema) {
    Set<String> found = new TreeSet<>();
    walk(schema, "", false, found);
    return found;
  }

  private static void walk(JsonNode at, String pointer, boolean named, Set<String> found) {
    if (at.isArray()) {
      for (int i = 0; i < at.size(); i++) {
        walk(at.get(i), pointer + "/" + i, false, found);
      }
      return;
    }
    for (Map.Entry<String, JsonNode> entry : at.properties()) {
      String key = entry.getKey();
      String here = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      JsonNode value = entry.getValue();
      if (named) {
        walk(value, here, false, found);
      } else if (key.equals("required")) {
        value.forEach(name -> found.add(here + "/" + name.asString()));
      } else if (CONSTRAINTS.contains(key) && !(value.isBoolean() && !value.booleanValue())) {
        found.add(here);
        walk(value, here, false, found);
      } else if (key.equals("propertyNames")) {
        found.add(here);
      } else if (key.equals("additionalProperties") && value.isBoolean()) {
        if (!value.booleanValue()) {
          found.add(here);
        }
      } else if (!key.startsWith("x-")) {
        walk(value, here, NAMED.contains(key), found);
      }
    }
  }
}
