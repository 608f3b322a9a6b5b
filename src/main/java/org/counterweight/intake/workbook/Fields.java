package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweight.statement.FigureKind;
import tools.jackson.databind.JsonNode;

/**
 * Every leaf of a statement, as the schema describes it, in the schema's order. What a workbook
 * looks like and how it is read both follow from this list; nothing about a single key is written
 * down anywhere else.
 */
final class Fields {
  private static final String FIGURE = "#/$defs/figure";

  private final JsonNode schema;
  private final Map<String, Field> byKey = new LinkedHashMap<>();
  private final Map<String, ListShape> lists = new LinkedHashMap<>();
  private final Set<String> sections = new LinkedHashSet<>();

  /**
   * A list of items.
   *
   * @param key as in {@code energy.sites[].instruments[]}
   * @param parent key of the list that its owner is an item of; empty for the statement
   * @param path steps from the owner to the list
   * @param identified whether the items have an id
   * @param description what the list holds
   * @param most largest number of items
   */
  record ListShape(
      String key,
      String parent,
      List<String> path,
      boolean identified,
      String description,
      int most) {
    /** Key of the column that says which item a row belongs to. */
    String owner() {
      return key + ".^id";
    }
  }

  /** Where the walk stands. */
  private record At(String list, List<String> path, String within, String label) {
    At down(String key, String optional) {
      List<String> longer = new ArrayList<>(path);
      longer.add(key);
      String name = Labels.of(key);
      return new At(
          list,
          longer,
          optional == null ? within : optional,
          label.isEmpty() ? name : label + ": " + lower(name));
    }

    private static String lower(String name) {
      return name.length() > 1 && Character.isLowerCase(name.charAt(1))
          ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
          : name;
    }

    String key() {
      String rel = String.join(".", path);
      return list.isEmpty() ? rel : rel.isEmpty() ? list : list + "." + rel;
    }

    String rel() {
      return String.join(".", path);
    }
  }

  private Fields(JsonNode schema) {
    this.schema = schema;
  }

  /** The leaves of this schema. */
  static Fields of(JsonNode schema) {
    Fields fields = new Fields(schema);
    fields.object(schema, new At("", List.of(), "", ""), null, Optional.empty());
    return fields;
  }

  /** All of them. */
  List<Field> all() {
    return List.copyOf(byKey.values());
  }

  /** By key. */
  Optional<Field> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Every list of objects or free texts, owners before what they own. */
  Map<String, ListShape> lists() {
    return Collections.unmodifiableMap(lists);
  }

  /** Keys of the optional parts of the statement that hold whole sections. */
  Set<String> sections() {
    return Collections.unmodifiableSet(sections);
  }

  /** The schema the leaves were taken from. */
  JsonNode schema() {
    return schema;
  }

  JsonNode resolve(JsonNode use) {
    String ref = use.path("$ref").asString("");
    return ref.startsWith("#/") ? schema.at(ref.substring(1)) : use;
  }

  private void object(JsonNode type, At at, String figure, Optional<FigureKind> kind) {
    for (Map.Entry<String, JsonNode> property : type.path("properties").properties()) {
      String key = property.getKey();
      if (!key.startsWith("$")) {
        property(key, property.getValue(), requires(type, key), at, figure, kind);
      }
    }
    JsonNode names = resolve(type.path("propertyNames")).path("enum");
    for (JsonNode name : names) {
      // A map with known keys: each key is an optional property.
      At below = at.down(name.stringValue(), at.rel() + "." + name.stringValue());
      figure(type.path("additionalProperties"), below, kindOf(type));
    }
  }

  private void property(
      String key,
      JsonNode use,
      boolean required,
      At at,
      String figure,
      Optional<FigureKind> inherited) {
    JsonNode type = resolve(use);
    String rel = at.rel().isEmpty() ? key : at.rel() + "." + key;
    boolean object = type.path("type").asString("").equals("object");
    At below = at.down(key, object && !required ? rel : null);
    if (isFigure(use)) {
      figure(use, below, kindOf(use));
    } else if (object) {
      if (at.path.isEmpty() && at.list.isEmpty() && !required && isSection(key)) {
        section(key, use);
      }
      JsonNode described = use.has("x-figure-kind") ? merged(type, use) : type;
      object(described, below, figure, inherited);
    } else if (type.path("type").asString("").equals("array")) {
      list(use, type, required, below, figure, inherited);
    } else {
      leaf(use, type, FieldTypes.kind(use, type), required, below, figure, inherited);
    }
  }

  private boolean isSection(String key) {
    for (JsonNode name : schema.at("/$defs/section/enum")) {
      if (name.stringValue().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private void section(String key, JsonNode use) {
    sections.add(key);
    add(
        new Field(
            key,
            "",
            List.of(key),
            FieldKind.REPORTED,
            false,
            "",
            null,
            "Reported?",
            "Yes where this section is part of the statement. "
                + use.path("description").asString(""),
            List.of(),
            Optional.empty()));
  }

  private void figure(JsonNode use, At at, Optional<FigureKind> kind) {
    object(resolve(use), at, at.rel(), kind);
  }

  private void list(
      JsonNode use,
      JsonNode type,
      boolean required,
      At at,
      String figure,
      Optional<FigureKind> kind) {
    JsonNode item = resolve(type.path("items"));
    if (FieldTypes.isCode(item)) {
      leaf(use, item, FieldKind.CODES, required, at, figure, kind);
      return;
    }
    String key = at.key() + "[]";
    lists.put(
        key,
        new ListShape(
            key,
            at.list,
            at.path,
            item.path("properties").has("id"),
            use.path("description").asString(""),
            type.path("maxItems").asInt(1000)));
    At inside = new At(key, List.of(), "", "");
    if (item.path("properties").isObject()) {
      object(item, inside, null, Optional.empty());
    } else {
      leaf(use, item, FieldKind.TEXT, true, inside, null, Optional.empty());
    }
  }

  private void leaf(
      JsonNode use,
      JsonNode type,
      FieldKind kind,
      boolean required,
      At at,
      String figure,
      Optional<FigureKind> figureKind) {
    add(
        new Field(
            at.key(),
            at.list,
            at.path,
            kind,
            required,
            at.within,
            figure,
            at.label.isEmpty() ? "Text" : at.label,
            use.path("description").asString(type.path("description").asString("")),
            FieldTypes.choices(type),
            figureKind));
  }

  private void add(Field field) {
    byKey.put(field.key(), field);
  }

  private static boolean requires(JsonNode type, String key) {
    for (JsonNode name : type.path("required")) {
      if (name.stringValue().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(JsonNode use) {
    return use.path("$ref").asString("").equals(FIGURE);
  }

  private static Optional<FigureKind> kindOf(JsonNode use) {
    return FigureKind.of(use.path("x-figure-kind").asString(""));
  }

  private static JsonNode merged(JsonNode type, JsonNode use) {
    tools.jackson.databind.node.ObjectNode both =
        ((tools.jackson.databind.node.ObjectNode) type).deepCopy();
    both.set("x-figure-kind", use.path("x-figure-kind"));
    return both;
  }
}
