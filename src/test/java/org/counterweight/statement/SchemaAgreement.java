package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a JSON Schema and the records of a statement disagree. Both are read in full: what the
 * schema says and no record asks for is a disagreement too.
 */
final class SchemaAgreement {
  private final JsonNode schema;
  private final List<String> disagreements = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> used = new TreeSet<>();

  private SchemaAgreement(JsonNode schema) {
    this.schema = schema;
  }

  /** One sentence for each disagreement, none where the two agree. */
  static List<String> disagreements(JsonNode schema) {
    SchemaAgreement agreement = new SchemaAgreement(schema);
    agreement.object(Statement.class, schema, Set.of("$schema", "$id", "$defs"));
    for (Map.Entry<String, JsonNode> def : schema.path("$defs").properties()) {
      agreement.described(def.getValue(), def.getKey());
      if (!agreement.used.contains(def.getKey())) {
        agreement.say(def.getKey(), "is in $defs, but nothing that a record holds refers to it");
      }
    }
    return agreement.disagreements;
  }

  private void object(Class<?> type, JsonNode node, Set<String> more) {
    String at = type.getSimpleName();
    if (!seen.add(at)) {
      return;
    }
    Set<String> keywords = new TreeSet<>(more);
    keywords.addAll(
        Set.of("title", "description", "type", "additionalProperties", "required", "properties"));
    node.propertyNames().stream()
        .filter(keyword -> !keywords.contains(keyword))
        .forEach(keyword -> say(at, "has the keyword " + keyword + ", which no record can mirror"));
    described(node, at);
    same(at, "type", "object", node.path("type").asString(""));
    same(at, "additionalProperties", "false", node.path("additionalProperties").toString());
    List<String> names = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
      AnnotatedElement marks = field(type, component);
      if (marks.isAnnotationPresent(NotNull.class) || marks.isAnnotationPresent(NotBlank.class)) {
        required.add(component.getName());
      }
    }
    List<String> properties = new ArrayList<>(node.path("properties").propertyNames());
    if (type == Statement.class) {
      properties.remove("$schema");
    }
    same(at, "properties", names.toString(), properties.toString());
    List<String> requiredHere = new ArrayList<>();
    node.path("required").forEach(name -> requiredHere.add(name.asString()));
    same(at, "required", required.toString(), requiredHere.toString());
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode property = node.path("properties").path(component.getName());
      if (property.isObject()) {
        property(type, component, (ObjectNode) property);
      }
    }
  }

  private void property(Class<?> owner, RecordComponent component, ObjectNode property) {
    String at = owner.getSimpleName() + "." + component.getName();
    described(property, at);
    Kind kind = component.getAnnotation(Kind.class);
    same(
        at,
        "x-figure-kind",
        kind == null ? "none" : kind.value().id(),
        property.path("x-figure-kind").asString("none"));
    value(at, component.getAnnotatedType(), field(owner, component), property);
  }

  private void value(String at, AnnotatedType type, AnnotatedElement marks, JsonNode node) {
    Class<?> raw = raw(type);
    if (raw == List.class) {
      AnnotatedType item = arguments(type)[0];
      keywords(at, SchemaShape.list(marks, raw(item), item), node, Set.of("items"));
      cascades(at, raw(item), item);
      value(at + "[]", item, item, node.path("items"));
    } else if (raw == Map.class) {
      AnnotatedType[] arguments = arguments(type);
      keywords(at, SchemaShape.map(), node, Set.of("propertyNames", "additionalProperties"));
      value(at + " keys", arguments[0], arguments[0], node.path("propertyNames"));
      cascades(at, raw(arguments[1]), arguments[1]);
      value(at + " values", arguments[1], arguments[1], node.path("additionalProperties"));
    } else if (raw.isRecord()) {
      cascades(at, raw, marks);
      JsonNode def = definition(at, raw, node);
      object(raw, def, Set.of());
    } else if (raw.isEnum()) {
      JsonNode def = definition(at, raw, node);
      keywords(at, SchemaShape.choice(raw), def, Set.of("x-enum-descriptions"));
      same(at, "title", raw.getSimpleName(), def.path("title").asString(""));
      List<String> described = new ArrayList<>();
      def.path("x-enum-descriptions")
          .properties()
          .forEach(entry -> {
            if (!entry.getValue().asString("").isBlank()) {
              described.add(entry.getKey());
            }
          });
      same(at, "x-enum-descriptions", SchemaShape.codes(raw).toString(), described.toString());
    } else {
      keywords(at, SchemaShape.scalar(raw, marks), flattened(at, node), Set.of());
    }
  }

  /** Constraints of a record count only where its owner says that they do. */
  private void cascades(String at, Class<?> type, AnnotatedElement marks) {
    if (type.isRecord() && !marks.isAnnotationPresent(Valid.class)) {
      say(at, "holds a record and is not marked @Valid");
    }
  }

  private void keywords(String at, ObjectNode wanted, JsonNode node, Set<String> handled) {
    Set<String> keywords = new TreeSet<>(wanted.propertyNames());
    keywords.addAll(node.propertyNames());
    keywords.removeAll(handled);
    keywords.removeAll(Set.of("title", "description", "x-figure-kind", "$ref"));
    for (String keyword : keywords) {
      same(at, keyword, wanted.path(keyword).toString(), node.path(keyword).toString());
    }
  }

  private JsonNode definition(String at, Class<?> type, JsonNode node) {
    String name = type.getSimpleName();
    String wanted = "#/$defs/" + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    same(at, "$ref", wanted, node.path("$ref").asString(""));
    keywords(at, SchemaShape.none(), node, Set.of());
    return target(at, node);
  }

  /** The node with what it refers to; its own keywords win. */
  private JsonNode flattened(String at, JsonNode node) {
    if (!node.has("$ref")) {
      return node;
    }
    ObjectNode whole = (ObjectNode) target(at, node).deepCopy();
    node.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
    return whole;
  }

  private JsonNode target(String at, JsonNode node) {
    String ref = node.path("$ref").asString("");
    JsonNode target = ref.startsWith("#/") ? schema.at(ref.substring(1)) : schema.path("");
    if (!target.isObject()) {
      say(at, "refers to " + ref + ", which is not there");
      return SchemaShape.none();
    }
    used.add(ref.substring(ref.lastIndexOf('/') + 1));
    return target;
  }

  private void described(JsonNode node, String at) {
    if (node.path("description").asString("").isBlank()) {
      say(at, "has no description");
    }
  }

  private void same(String at, String keyword, String records, String schemaSays) {
    if (!records.equals(schemaSays)) {
      say(at, keyword + ": the records say " + records + ", the schema " + schemaSays);
    }
  }

  private void say(String at, String what) {
    disagreements.add(at + " " + what);
  }

  private static AnnotatedElement field(Class<?> type, RecordComponent component) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getName().equals(component.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static AnnotatedType[] arguments(AnnotatedType type) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
  }

  private static Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof Class<?> plain
        ? plain
        : (Class<?>) ((java.lang.reflect.ParameterizedType) type.getType()).getRawType();
  }
}
