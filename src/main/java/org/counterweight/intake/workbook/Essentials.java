package org.counterweight.intake.workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists and objects that have to be there even where a workbook has nothing to say in them: a table
 * without rows is an empty list, and an object that needs nothing is empty.
 */
final class Essentials {
  private final Fields fields;

  Essentials(Fields fields) {
    this.fields = fields;
  }

  void complete(ObjectNode root) {
    complete(root, fields.schema());
  }

  private void complete(JsonNode value, JsonNode type) {
    if (value instanceof ObjectNode object) {
      for (JsonNode required : type.path("required")) {
        String key = required.stringValue();
        JsonNode wanted = fields.resolve(type.path("properties").path(key));
        if (!object.has(key)) {
          if (wanted.path("type").asString("").equals("array")) {
            if (!FieldTypes.isCode(fields.resolve(wanted.path("items")))) {
              object.putArray(key);
            }
          } else if (wanted.path("type").asString("").equals("object")
              && wanted.path("required").isEmpty()) {
            object.putObject(key);
          }
        }
      }
      for (var property : type.path("properties").properties()) {
        complete(object.path(property.getKey()), fields.resolve(property.getValue()));
      }
    } else if (value.isArray()) {
      JsonNode item = fields.resolve(type.path("items"));
      value.forEach(v -> complete(v, item));
    }
  }
}
