package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** From a part of the schema to the kind of cell that holds it. */
final class FieldTypes {
  private FieldTypes() {}

  static FieldKind kind(JsonNode use, JsonNode type) {
    if (use.path("$ref").asString("").equals("#/$defs/unit")) {
      return FieldKind.UNIT;
    }
    if (type.has("enum") || type.has("const")) {
      return FieldKind.CHOICE;
    }
    JsonNode name = type.path("type");
    if (name.isArray()) {
      return FieldKind.NUMBER;
    }
    return switch (name.asString("string")) {
      case "boolean" -> FieldKind.YES_NO;
      case "integer" -> FieldKind.INTEGER;
      case "number" -> FieldKind.NUMBER;
      default ->
          switch (type.path("format").asString("")) {
            case "date" -> FieldKind.DATE;
            case "date-time" -> FieldKind.TIME;
            default -> isCode(type) ? FieldKind.CODE : FieldKind.TEXT;
          };
    };
  }

  /** Whether a text has a fixed form without blanks, commas and semicolons. */
  static boolean isCode(JsonNode type) {
    if (type.has("enum")) {
      return true;
    }
    String pattern = type.path("pattern").asString("");
    return !pattern.isEmpty() && pattern.startsWith("^[") && !pattern.startsWith("^(?");
  }

  /** The words of an enumeration with their meanings. */
  static List<Field.Choice> choices(JsonNode type) {
    List<Field.Choice> choices = new ArrayList<>();
    if (type.path("const").isString()) {
      choices.add(new Field.Choice(type.path("const").stringValue(), ""));
    }
    for (JsonNode word : type.path("enum")) {
      String meaning = type.path("x-enum-descriptions").path(word.stringValue()).asString("");
      choices.add(new Field.Choice(word.stringValue(), meaning));
    }
    return choices;
  }
}
