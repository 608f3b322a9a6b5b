package org.counterweight.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that people edit with and the records that rules see say the same. */
class SchemaAgreementTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SCHEMA = Path.of("schemas/statement-1.0.schema.json");

  private interface Change {
    void to(JsonNode schema);
  }

  private record Control(String name, Change change, String noticed) {}

  @Test
  void schemaAndRecordsAgree() {
    assertThat(SchemaAgreement.disagreements(JSON.readTree(SCHEMA))).isEmpty();
  }

  /** Each kind of disagreement, brought about in a copy, is noticed at its place. */
  @TestFactory
  Stream<DynamicTest> disagreementIsNoticed() {
    return Stream.of(
            control(
                "a property of no record",
                "HarmEvent properties",
                s ->
                    object(s, "harmEvent/properties")
                        .putObject("mood")
                        .put("description", "Mood.")),
            control(
                "a property missing",
                "HarmEvent properties",
                s -> object(s, "harmEvent/properties").remove("title")),
            control(
                "another order",
                "Span properties",
                s -> {
                  ObjectNode properties = object(s, "span/properties");
                  properties.set("start", properties.remove("start"));
                }),
            control(
                "required in the schema only",
                "HarmEvent required",
                s -> ((ArrayNode) at(s, "harmEvent/required")).add("link")),
            control(
                "required in the records only",
                "HarmEvent required",
                s -> ((ArrayNode) at(s, "harmEvent/required")).remove(0)),
            control(
                "another type",
                "Basis.asInAccounts type",
                s -> object(s, "basis/properties/asInAccounts").put("type", "string")),
            control(
                "a date without its format",
                "HarmEvent.detected format",
                s -> object(s, "harmEvent/properties/detected").remove("format")),
            control("a code missing", "enum", s -> ((ArrayNode) at(s, "harmType/enum")).remove(11)),
            control(
                "codes in another order",
                "enum",
                s -> {
                  ArrayNode codes = (ArrayNode) at(s, "eventNature/enum");
                  codes.add(codes.remove(0));
                }),
            control(
                "a code not described",
                "x-enum-descriptions",
                s -> object(s, "harmType/x-enum-descriptions").remove("near-miss")),
            control(
                "another pattern", "pattern", s -> object(s, "slug").put("pattern", "^[a-z0-9]+$")),
            control(
                "a pattern that is not anchored",
                "pattern",
                s -> object(s, "lei").put("pattern", "[A-Z0-9]{18}[0-9]{2}")),
            control("another length", "maxLength", s -> object(s, "line").put("maxLength", 301)),
            control(
                "text that may be empty", "minLength", s -> object(s, "text").remove("minLength")),
            control(
                "a longer list",
                "HarmSection.events maxItems",
                s -> object(s, "harmSection/properties/events").put("maxItems", 100_001)),
            control(
                "a list that may be empty",
                "NilStatement.types minItems",
                s -> object(s, "nilStatement/properties/types").remove("minItems")),
            control(
                "a list with repeats",
                "NilStatement.types uniqueItems",
                s -> object(s, "nilStatement/properties/types").remove("uniqueItems")),
            control(
                "another lower bound",
                "Backlash.optOut minimum",
                s -> object(s, "backlash/properties/optOut").put("minimum", -1)),
            control(
                "no upper bound",
                "Backlash.optOut maximum",
                s -> object(s, "backlash/properties/optOut").remove("maximum")),
            control(
                "whole numbers without bounds",
                "Basis.entities maximum",
                s -> object(s, "basis/properties/entities").remove("maximum")),
            control(
                "another version",
                "Statement.schemaVersion const",
                s -> ((ObjectNode) s.at("/properties/schemaVersion")).put("const", "1.1")),
            control(
                "unknown keys let in",
                "HarmEvent additionalProperties",
                s -> object(s, "harmEvent").remove("additionalProperties")),
            control(
                "unknown keys let in at the top",
                "Statement additionalProperties",
                s -> ((ObjectNode) s).put("additionalProperties", true)),
            control(
                "another kind of figure",
                "HarmSection.cost x-figure-kind",
                s -> object(s, "harmSection/properties/cost").put("x-figure-kind", "harm.fine")),
            control(
                "no kind of figure",
                "HarmSection.cost x-figure-kind",
                s -> object(s, "harmSection/properties/cost").remove("x-figure-kind")),
            control(
                "a kind where no figure is",
                "HarmEvent.title x-figure-kind",
                s -> object(s, "harmEvent/properties/title").put("x-figure-kind", "harm.cost")),
            control(
                "a property not described",
                "HarmEvent.link has no description",
                s -> object(s, "harmEvent/properties/link").remove("description")),
            control(
                "a definition not described",
                "span has no description",
                s -> object(s, "span").put("description", " ")),
            control(
                "another record",
                "HarmEvent.backlash $ref",
                s ->
                    object(s, "harmEvent/properties/backlash").put("$ref", "#/$defs/intervention")),
            control(
                "a reference to nothing",
                "which is not there",
                s -> object(s, "harmEvent/properties/title").put("$ref", "#/$defs/none")),
            control(
                "other keys of a map",
                "HarmCounts.byType keys $ref",
                s ->
                    object(s, "harmCounts/properties/byType/propertyNames")
                        .put("$ref", "#/$defs/harmSeverity")),
            control(
                "a definition of no record",
                "nothing that a record holds",
                s -> object(s, "").putObject("mood").put("description", "Mood.")),
            control(
                "a condition that records do not know",
                "HarmEvent has the keyword if",
                s -> object(s, "harmEvent").putObject("if")),
            control(
                "a keyword beside a reference",
                "HarmEvent.title minLength",
                s -> object(s, "harmEvent/properties/title").put("minLength", 5)))
        .map(control ->
            DynamicTest.dynamicTest(
                control.name,
                () -> {
                  JsonNode copy = JSON.readTree(SCHEMA);
                  control.change.to(copy);
                  assertThat(SchemaAgreement.disagreements(copy))
                      .anySatisfy(said -> assertThat(said).contains(control.noticed));
                }));
  }

  private static Control control(String name, String noticed, Change change) {
    return new Control(name, change, noticed);
  }

  private static JsonNode at(JsonNode schema, String path) {
    return schema.at(path.isEmpty() ? "/$defs" : "/$defs/" + path);
  }

  private static ObjectNode object(JsonNode schema, String path) {
    return (ObjectNode) at(schema, path);
  }
}
