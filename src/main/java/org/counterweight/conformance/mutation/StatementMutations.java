package org.counterweight.conformance.mutation;

import static org.counterweight.conformance.mutation.Mutant.Subject.STATEMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.counterweight.conformance.Patches;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Faults that people and programs make in a statement, at every place where they can be made. */
final class StatementMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode statement;
  private final String origin;
  private final SchemaPlace schema;
  private final SplittableRandom random;
  private final List<String> figures = new ArrayList<>();
  private final List<Mutant> mutants = new ArrayList<>();

  private StatementMutations(JsonNode statement, String origin, JsonNode schema, long seed) {
    this.statement = statement;
    this.origin = origin;
    this.schema = new SchemaPlace(schema);
    this.random = new SplittableRandom(seed);
  }

  /**
   * The mutants of one statement, in the order of their places.
   *
   * @param within pointer of the part that faults are put into; empty for all of it
   * @param seed settles where figures are moved to
   */
  static List<Mutant> of(
      JsonNode statement, String origin, String within, JsonNode schema, long seed) {
    StatementMutations mutations = new StatementMutations(statement, origin, schema, seed);
    mutations.collect(statement, "");
    mutations.walk(statement, "");
    mutations.move();
    mutations.mutants.removeIf(mutant -> !mutant.at().startsWith(within));
    return mutations.mutants;
  }

  private void collect(JsonNode at, String pointer) {
    if (isFigure(at)) {
      figures.add(pointer);
    }
    children(at, pointer).forEach((child, node) -> collect(node, child));
  }

  private static boolean isFigure(JsonNode node) {
    return node.isObject() && node.path("value").isNumber() && node.path("unit").isString();
  }

  private static Map<String, JsonNode> children(JsonNode at, String pointer) {
    Map<String, JsonNode> children = new java.util.LinkedHashMap<>();
    at.properties().forEach(e -> children.put(pointer + "/" + e.getKey(), e.getValue()));
    for (int i = 0; at.isArray() && i < at.size(); i++) {
      children.put(pointer + "/" + i, at.get(i));
    }
    return children;
  }

  private void walk(JsonNode at, String pointer) {
    if (!pointer.isEmpty()) {
      add("drop", pointer, "dropped", operation("remove", pointer, null));
      replace("null", pointer, "null", JSON.nullNode());
      replace(
          "type",
          pointer,
          "another type",
          at.isString() || at.isContainer() ? JSON.numberNode(7) : JSON.stringNode("a text"));
    }
    if (at.isNumber()) {
      number(pointer, at.decimalValue());
    }
    if (pointer.endsWith("/unit") && at.isString()) {
      units(pointer, at.stringValue());
    }
    if (at instanceof ArrayNode list && !list.isEmpty()) {
      add("duplicate", pointer, "first item twice", operation("add", pointer + "/-", list.get(0)));
      if (list.size() > 1) {
        ArrayNode turned = list.deepCopy();
        turned.add(turned.remove(0));
        replace("reorder", pointer, "first item last", turned);
      }
    }
    children(at, pointer).forEach((child, node) -> walk(node, child));
  }

  private void number(String pointer, BigDecimal value) {
    if (value.signum() != 0) {
      replace("sign", pointer, value + " became " + value.negate(), value.negate());
      BigDecimal scaled = value.movePointRight(3);
      replace("scale", pointer, value + " became " + scaled.toPlainString(), scaled);
    }
    JsonNode least = schema.keyword(pointer, "minimum");
    if (least.isNumber()) {
      replace(
          "bound", pointer, "just below its bound", least.decimalValue().subtract(BigDecimal.ONE));
    }
    JsonNode most = schema.keyword(pointer, "maximum");
    if (most.isNumber()) {
      replace("bound", pointer, "just above its bound", most.decimalValue().add(BigDecimal.ONE));
    }
  }

  private void units(String pointer, String code) {
    Unit unit = Unit.of(code).orElse(null);
    if (unit == null) {
      return;
    }
    Unit.codes(unit.dimension()).stream()
        .filter(other -> !other.equals(code))
        .findFirst()
        .ifPresent(
            other -> replace("unit", pointer, code + " became " + other, JSON.stringNode(other)));
    String foreign = unit.dimension() == Dimension.ENERGY ? "m3" : "MWh";
    replace("unit", pointer, code + " became " + foreign, JSON.stringNode(foreign));
  }

  /** Each figure put in the place of one of another section, chosen by the seed. */
  private void move() {
    for (String from : figures) {
      List<String> others =
          figures.stream().filter(to -> !section(to).equals(section(from))).toList();
      if (!others.isEmpty()) {
        String to = others.get(random.nextInt(others.size()));
        replace("move", to, "the figure of " + from, statement.at(from));
      }
    }
  }

  private static String section(String pointer) {
    return pointer.split("/", 3)[1];
  }

  private void replace(String operator, String pointer, String what, BigDecimal value) {
    replace(operator, pointer, what, JSON.numberNode(value));
  }

  private void replace(String operator, String pointer, String what, JsonNode value) {
    add(operator, pointer, what, operation("replace", pointer, value));
  }

  private static ObjectNode operation(String op, String pointer, JsonNode value) {
    ObjectNode operation = JSON.objectNode().put("op", op).put("path", pointer);
    if (value != null) {
      operation.set("value", value);
    }
    return operation;
  }

  private void add(String operator, String pointer, String what, ObjectNode operation) {
    JsonNode tree = Patches.apply(statement, JSON.arrayNode().add(operation));
    mutants.add(new Mutant(STATEMENT, origin, operator, pointer, what, tree));
  }
}
