package org.counterweight.conformance.mutation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a schema says of a place in a statement. */
final class SchemaPlace {
  private final JsonNode schema;

  SchemaPlace(JsonNode schema) {
    this.schema = schema;
  }

  /** The value of a keyword for the value at a pointer; missing where the schema does not say. */
  JsonNode keyword(String pointer, String keyword) {
    JsonNode part = schema;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      part = target(part);
      JsonNode next = part.path("properties").path(step);
      part =
          next.isMissingNode()
              ? part.has("items") ? part.path("items") : part.path("additionalProperties")
              : next;
    }
    JsonNode own = part.path(keyword);
    return own.isMissingNode() ? target(part).path(keyword) : own;
  }

  private JsonNode target(JsonNode part) {
    JsonNode at = part;
    while (at.path("$ref").isString()) {
      at = schema.at(at.path("$ref").stringValue().substring(1));
    }
    return at.isMissingNode() ? MissingNode.getInstance() : at;
  }
}
