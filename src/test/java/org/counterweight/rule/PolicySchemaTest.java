package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.ClockRegime;
import org.counterweight.statement.Coded;
import org.counterweight.statement.ComputePurpose;
import org.counterweight.statement.CraftCentre;
import org.counterweight.tally.LevyBase;
import org.counterweight.tally.LevyTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Shipped policies follow the policy schema, and the schema says what the records say. */
class PolicySchemaTest {
  private static final Path FILE = Path.of("schemas/policy-1.0.schema.json");
  private static final JsonNode TREE = new JsonMapper().readTree(FILE);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
          .getSchema(TREE);

  static List<Path> policies() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("schemas/policies"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<String> errors(JsonNode policy) {
    return SCHEMA.validate(policy.toString(), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void shippedPolicyFollowsTheSchema(Path policy) {
    assertThat(errors(YAML.readTree(policy))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{effective: null} | required",
        "{effective: 2026-02-30} | format",
        "{version: January} | pattern",
        "{rules: {Energy.pue: {enabled: false}}} | propertyNames",
        "{rules: {energy.pue-range: {severity: fatal}}} | enum",
        "{rules: {energy.pue-range: {threshold: {}}}} | additionalProperties",
        "{rules: {energy.pue-range: {thresholds: {error-above: high}}}} | type",
        "{rules: {energy.pue-range: {thresholds: {errorAbove: 3}}}} | propertyNames",
        "{rules: {value.net-identity: {}}} | minProperties",
        "{clocks: {hipaa: {amount: 60, unit: days, citation: A}}} | propertyNames",
        "{clocks: {gdpr-33: {amount: 0}}} | minimum",
        "{clocks: {gdpr-33: {unit: weeks}}} | enum",
        "{clocks: {gdpr-33: {citation: null}}} | required",
        "{sizes: [{id: a, title: A, from: 2026-01-01, criteriaNeeded: 0, citation: A}]} | minimum",
        "{sizes: [{id: a, title: A, criteriaNeeded: 1, citation: A}]} | required",
        "{levy: {rate: null}} | required",
        "{levy: {rate: -1}} | minimum",
        "{levy: {base: tokens}} | enum",
        "{levy: {exempt: {purposes: [marketing]}}} | enum",
        "{levy: {exempt: {fromLevel: L6}}} | enum",
        "{levy: {craft: {most: 101}}} | maximum",
        "{levy: {craft: {centres: [sales]}}} | enum",
        "{levy: {cap: 1}} | additionalProperties",
        "{extra: 1} | additionalProperties",
      })
  void brokenPolicyIsRefused(String change, String keyword) throws IOException {
    JsonNode policy =
        BaseStatement.merge(YAML.readTree(policies().getFirst()), YAML.readTree(change));
    assertThat(errors(policy)).isNotEmpty().anyMatch(error -> error.endsWith(" " + keyword));
  }

  @Test
  void everyRecordHasItsKeysInTheSchema() {
    assertThat(keys("")).isEqualTo(components(Policy.class));
    assertThat(keys("/$defs/ruleSetting")).isEqualTo(components(RuleSetting.class));
    assertThat(keys("/$defs/deadline")).isEqualTo(components(Deadline.class));
    assertThat(keys("/$defs/sizeThreshold")).isEqualTo(components(SizeThreshold.class));
    assertThat(keys("/$defs/levyTerms")).isEqualTo(components(LevyTerms.class));
    assertThat(keys("/$defs/levyExemption")).isEqualTo(components(LevyTerms.Exemption.class));
    assertThat(keys("/$defs/levyCraft")).isEqualTo(components(LevyTerms.Craft.class));
  }

  private static List<String> keys(String pointer) {
    List<String> keys = new ArrayList<>(TREE.at(pointer + "/properties").propertyNames());
    keys.remove("$schema");
    return keys;
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
  }

  @Test
  void everyCodeIsInTheSchemaAndDescribed() {
    assertThat(codes("severity"))
        .isEqualTo(Arrays.stream(Severity.values()).map(Severity::code).toList());
    assertThat(codes("clockRegime")).isEqualTo(coded(ClockRegime.values()));
    assertThat(codes("deadlineUnit")).isEqualTo(coded(DeadlineUnit.values()));
    assertThat(codes("levyBase")).isEqualTo(coded(LevyBase.values()));
    assertThat(codes("computePurpose")).isEqualTo(coded(ComputePurpose.values()));
    assertThat(codes("attributionLevel")).isEqualTo(coded(AttributionLevel.values()));
    assertThat(codes("craftCentre")).isEqualTo(coded(CraftCentre.values()));
  }

  private static List<String> coded(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).toList();
  }

  private static List<String> codes(String def) {
    JsonNode node = TREE.at("/$defs/" + def);
    List<String> codes = new ArrayList<>();
    node.path("enum").forEach(code -> codes.add(code.asString()));
    assertThat(List.copyOf(node.path("x-enum-descriptions").propertyNames())).isEqualTo(codes);
    return codes;
  }

  @Test
  void ruleIdsHaveTheFormOfRuleIds() {
    String pattern = TREE.at("/properties/rules/propertyNames/pattern").asString();
    for (String id : List.of("energy.pue-range", "a.b", "energy", "Energy.pue", "a.b.c", "a.-b")) {
      boolean accepted = id.matches(pattern);
      boolean isId;
      try {
        isId = new RuleId(id).value().equals(id);
      } catch (IllegalArgumentException e) {
        isId = false;
      }
      assertThat(accepted).as(id).isEqualTo(isId);
    }
  }

  @Test
  void everyPartIsDescribedAndClosed() {
    described(TREE, "");
  }

  private static void described(JsonNode node, String at) {
    if (node.has("properties")) {
      assertThat(node.path("additionalProperties").toString()).as(at).isEqualTo("false");
      node.path("properties")
          .properties()
          .forEach(entry ->
              assertThat(entry.getValue().path("description").asString(""))
                  .as(at + "/" + entry.getKey())
                  .isNotBlank());
    }
    node.path("$defs")
        .properties()
        .forEach(entry -> {
          assertThat(entry.getValue().path("description").asString(""))
              .as(entry.getKey())
              .isNotBlank();
          described(entry.getValue(), entry.getKey());
        });
  }
}
