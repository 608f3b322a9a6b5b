package org.counterweight.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a schema says to people: which keys an object may have, and what they mean. */
final class SchemaView {
  private final JsonNode schema;

  SchemaView(JsonNode schema) {
    this.schema = schema;
  }

  /** The part of the schema at a JSON Pointer; missing where there is none. */
  JsonNode at(String pointer) {
    return schema.at(pointer);
  }

  /** The keys that an object of this part may have, in the schema's order. */
  Set<String> keys(JsonNode part) {
    Set<String> keys = new LinkedHashSet<>();
    collect(part, keys, Collections.newSetFromMap(new IdentityHashMap<>()));
    return keys;
  }

  private void collect(JsonNode part, Set<String> keys, Set<JsonNode> seen) {
    if (!part.isObject() || !seen.add(part)) {
      return;
    }
    for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
      keys.add(property.getKey());
    }
    collect(target(part), keys, seen);
    for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
      for (JsonNode branch : part.path(keyword)) {
        collect(branch, keys, seen);
      }
    }
    for (String keyword : new String[] {"if", "then", "else"}) {
      collect(part.path(keyword), keys, seen);
    }
    for (JsonNode branch : part.path("dependentSchemas")) {
      collect(branch, keys, seen);
    }
  }

  /**
   * What a key means: the schema's description of it, or its title. Looks in the part at the
   * pointer and then in the parts around it, since a condition may require what is described
   * outside of it.
   */
  Optional<String> meaning(String pointer, String key) {
    String at = pointer;
    while (true) {
      JsonNode property = schema.at(at).path("properties").path(key);
      if (property.isObject()) {
        Optional<String> text = text(property);
        if (text.isPresent()) {
          return text;
        }
      }
      if (at.isEmpty()) {
        return Optional.empty();
      }
      at = Pointers.parent(at);
    }
  }

  /**
   * What the value at a place of a document means: the description of its key in the schema. Empty
   * for items of lists and for places that the schema reaches only through alternatives.
   */
  Optional<String> meaningAt(String instance) {
    JsonNode part = schema;
    JsonNode use = MissingNode.getInstance();
    for (String step : instance.substring(Math.min(1, instance.length())).split("/", -1)) {
      JsonNode property = part.path("properties").path(Pointers.unescape(step));
      use = property.isObject() ? property : part.path("items");
      part = use.path("$ref").isString() ? target(use) : use;
    }
    return use.path("description").isString()
        ? Optional.of(use.path("description").stringValue())
        : Optional.empty();
  }

  private Optional<String> text(JsonNode part) {
    JsonNode at = part;
    for (int steps = 0; at.isObject() && steps < 10; steps++) {
      for (String keyword : new String[] {"description", "title"}) {
        if (at.path(keyword).isString()) {
          return Optional.of(at.path(keyword).stringValue());
        }
      }
      at = target(at);
    }
    return Optional.empty();
  }

  private JsonNode target(JsonNode part) {
    JsonNode ref = part.path("$ref");
    return ref.isString() && ref.stringValue().startsWith("#/")
        ? schema.at(ref.stringValue().substring(1))
        : MissingNode.getInstance();
  }
}
