package org.counterweight.intake;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterweight.finding.Nearest;
import tools.jackson.databind.JsonNode;

/** Turns what the schema library reports into sentences for the person who wrote the input. */
final class SchemaWords {
  private final SchemaView view;
  private final Document document;

  SchemaWords(SchemaView view, Document document) {
    this.view = view;
    this.document = document;
  }

  Cause cause(Alternatives.Settled settled) {
    Error error = settled.error();
    String pointer = error.getInstanceLocation().toString();
    String keywordAt = error.getSchemaLocation().getFragment().toString();
    String partAt = Pointers.parent(keywordAt);
    JsonNode wanted = error.getSchemaNode();
    String written = written(pointer);
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties", "false" ->
          unknown(pointer, error.getProperty(), view.keys(view.at(partAt)));
      case "propertyNames" -> unknownName(pointer, error.getProperty(), wanted);
      case "required" -> missing(pointer, error.getProperty(), partAt);
      case "dependentRequired" -> missing(pointer, String.valueOf(error.getArguments()[0]), partAt);
      case "type" -> type(pointer, settled.kinds().isEmpty() ? kinds(wanted) : settled.kinds());
      case "enum" -> ValueWords.choice(pointer, texts(wanted), written);
      case "const" -> ValueWords.choice(pointer, List.of(ValueWords.text(wanted)), written);
      case "format" -> ValueWords.format(pointer, wanted.asString(), written);
      case "pattern" ->
          ValueWords.value(
              SchemaRules.PATTERN,
              pointer,
              Shown.of(written) + " does not have the form asked for here" + meaning(partAt) + ".",
              written,
              "Write it so that it matches " + wanted.asString() + ".");
      case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf" ->
          ValueWords.range(pointer, error.getKeyword(), ValueWords.text(wanted), written);
      case "minLength", "maxLength" -> length(pointer, error.getKeyword(), wanted, written);
      case "uniqueItems" -> duplicate(pointer);
      case "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "contains",
          "minContains",
          "maxContains" ->
          count(pointer, error.getKeyword(), wanted);
      default ->
          ValueWords.value(
              SchemaRules.FORM,
              pointer,
              "The value fits none, or more than one, of the forms allowed here"
                  + meaning(partAt)
                  + ".",
              written,
              "Follow exactly one of the forms in the schema's description.");
    };
  }

  private Cause unknown(String object, String key, Set<String> known) {
    // A schema that is `false` for a key speaks of the value itself, not of its object.
    String pointer = key == null ? object : Pointers.append(object, key);
    String name = key == null ? Pointers.last(object) : key;
    JsonNode there = document.root().at(Pointers.parent(pointer));
    List<String> free = known.stream().filter(k -> !there.has(k)).toList();
    if (name.indexOf(' ') >= 0 && there.path(name).isNull()) {
      // No key has a blank in it: this is the rest of a text that a comma within braces cut off.
      return new Cause(
          SchemaRules.UNKNOWN_KEY,
          pointer,
          name,
          null,
          Shown.of(name)
              + " was read as a key: within braces a comma ends a text that is not in quotes.",
          name,
          "Put the whole text in quotes, as in {action: \"Stopped, then repaired.\"}.");
    }
    Optional<String> meant = Nearest.to(name, free);
    return new Cause(
        SchemaRules.UNKNOWN_KEY,
        pointer,
        name,
        meant.orElse(null),
        Shown.of(name)
            + " is not a known key here"
            + meant.map(m -> "; did you mean " + Shown.of(m) + "?").orElse("."),
        name,
        meant
            .map(m -> "Rename it to " + Shown.of(m) + ".")
            .orElse(
                free.isEmpty()
                    ? "Delete it."
                    : "Delete it, or use one of these: " + ValueWords.listed(free) + "."));
  }

  private Cause unknownName(String object, String key, JsonNode names) {
    JsonNode allowed = names;
    for (int i = 0; i < 10 && allowed.path("$ref").isString(); i++) {
      allowed = view.at(allowed.path("$ref").stringValue().substring(1));
    }
    return unknown(object, key, new LinkedHashSet<>(texts(allowed.path("enum"))));
  }

  private Cause missing(String object, String key, String partAt) {
    Optional<String> meaning = view.meaning(partAt, key).map(SchemaWords::sentence);
    return new Cause(
        SchemaRules.MISSING_KEY,
        object,
        key,
        null,
        "The key "
            + Shown.of(key)
            + " is missing"
            + (object.isEmpty() ? "" : " from " + named(object))
            + meaning.map(m -> ": " + m).orElse("."),
        null,
        "Add " + Shown.of(key + ": …") + " here.");
  }

  /** An object in words: by its key, or by its place in a list. */
  private String named(String pointer) {
    String last = Pointers.last(pointer);
    String parent = Pointers.parent(pointer);
    if (document.map().key(pointer).isPresent() || parent.isEmpty()) {
      return Shown.of(last);
    }
    return "item " + (Integer.parseInt(last) + 1) + " of " + Shown.of(Pointers.last(parent));
  }

  private Cause type(String pointer, List<String> kinds) {
    JsonNode found = document.root().at(pointer);
    String written = found.isContainer() ? null : written(pointer);
    String plain = String.join(" or ", kinds.stream().map(ValueWords::kind).toList());
    String wanted = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    return ValueWords.value(
        SchemaRules.WRONG_TYPE,
        pointer,
        found.isContainer()
            ? wanted
                + " is expected here, not "
                + ValueWords.kind(found.isArray() ? "array" : "object")
                + "."
            : written == null || written.isEmpty()
                ? "The value is empty; "
                    + plain
                    + " is expected here"
                    + view.meaningAt(pointer).map(m -> ": " + sentence(m)).orElse(".")
                : wanted + " is expected here, not " + Shown.of(written) + ".",
        written,
        ValueWords.typeFix(kinds, written == null ? "" : written));
  }

  private Cause length(String pointer, String keyword, JsonNode limit, String written) {
    String text = document.root().at(pointer).asString("");
    int length = text.codePointCount(0, text.length());
    String bound = keyword.equals("minLength") ? "at least " : "at most ";
    return ValueWords.value(
        SchemaRules.LENGTH,
        pointer,
        length == 0
            ? "The text is empty."
            : "The text has "
                + length
                + " characters; "
                + bound
                + ValueWords.text(limit)
                + (keyword.equals("minLength") ? " are needed." : " are allowed."),
        Shown.cut(written),
        length == 0
            ? "Write the text, or leave the key out."
            : "Write " + bound + ValueWords.text(limit) + " characters.");
  }

  private Cause duplicate(String pointer) {
    JsonNode list = document.root().at(pointer);
    for (int i = 1; i < list.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (list.get(i).equals(list.get(j))) {
          String item = pointer + "/" + i;
          String written = written(item);
          return ValueWords.value(
              SchemaRules.DUPLICATE_ITEM,
              item,
              "Item " + (i + 1) + " of the list is the same as item " + (j + 1) + ".",
              written == null ? null : Shown.cut(written),
              "Delete one of the two.");
        }
      }
    }
    return ValueWords.value(
        SchemaRules.DUPLICATE_ITEM,
        pointer,
        "Two items of the list are the same.",
        null,
        "Delete one of the two.");
  }

  private Cause count(String pointer, String keyword, JsonNode limit) {
    int size = document.root().at(pointer).size();
    boolean least = keyword.startsWith("min") || keyword.equals("contains");
    String bound =
        (least ? "at least " : "at most ") + (limit.isNumber() ? ValueWords.text(limit) : "1");
    boolean some = keyword.toLowerCase(java.util.Locale.ROOT).contains("contains");
    return ValueWords.value(
        SchemaRules.COUNT,
        pointer,
        "There "
            + (size == 1 ? "is 1 entry" : "are " + size + " entries")
            + " here; "
            + (some ? "of the kind asked for " : "")
            + bound
            + " "
            + (limit.isNumber() && !ValueWords.text(limit).equals("1") ? "are" : "is")
            + (least ? " needed." : " allowed."),
        Integer.toString(size),
        least ? "Add what is missing, or leave the key out." : "Take entries out.");
  }

  private String meaning(String partAt) {
    for (String keyword : new String[] {"description", "title"}) {
      JsonNode text = view.at(partAt).path(keyword);
      if (text.isString()) {
        String sentence = text.stringValue().strip();
        return " ("
            + (sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)
            + ")";
      }
    }
    return "";
  }

  private String written(String pointer) {
    return document.map().written(pointer).map(String::strip).orElse(null);
  }

  static List<String> kinds(JsonNode type) {
    return type.isArray() ? texts(type) : List.of(type.asString());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list) {
      texts.add(ValueWords.text(item));
    }
    return texts;
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped : stripped + ".";
  }
}
