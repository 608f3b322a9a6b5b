package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a regulator sees who edits the policy or the schema: the cases that turn. */
class EditedRulesTest {
  private static Suite suite;

  @BeforeAll
  static void readTheSuite() throws Exception {
    suite = Benches.suite();
  }

  private static List<String> failed(Bench bench) throws Exception {
    return SuiteRun.of(suite, Benches.rules(), bench).failed().stream()
        .map(result -> result.one().id())
        .toList();
  }

  @Test
  void aLowerThresholdTurnsTheCaseJustBelowTheOldOne() throws Exception {
    Bench bench =
        Benches.withPolicy("rules: {prominence.area: {thresholds: {warning-below: 0.80}}}");
    assertThat(failed(bench))
        .contains("prominence.area/warning-below-broken")
        .allMatch(id -> id.startsWith("prominence."));
  }

  @Test
  void aRuleSwitchedOffTurnsItsFailingCases() throws Exception {
    Bench bench = Benches.withPolicy("rules: {value.net-identity: {enabled: false}}");
    assertThat(failed(bench)).containsExactly("value.net-identity/breaks");
  }

  @Test
  void anotherSeverityTurnsTheOutcome() throws Exception {
    Bench bench = Benches.withPolicy("rules: {value.net-identity: {severity: warning}}");
    assertThat(failed(bench)).containsExactly("value.net-identity/breaks");
  }

  @Test
  void aConstraintTakenOutOfTheSchemaTurnsItsCase() throws Exception {
    Bench shipped = Benches.shipped();
    JsonNode schema = shipped.schema().tree().deepCopy();
    ((ObjectNode) schema.at("/$defs/basis/properties/entities")).remove("minimum");
    assertThat(failed(shipped.withSchema(schema)))
        .containsExactly("schema.range/basis-entities-below");
  }

  @Test
  void aKeyThatTheProgramHasNoPlaceForIsSaidAndNotThrown() throws Exception {
    Bench shipped = Benches.shipped();
    JsonNode schema = shipped.schema().tree().deepCopy();
    ((ObjectNode) schema.at("/properties")).putObject("mood").put("type", "string");
    JsonNode tree = ((CaseInput.Data) dataCase().input()).tree().deepCopy();
    ((ObjectNode) tree).put("mood", "good");
    CaseResult result =
        shipped
            .withSchema(schema)
            .judge(
                new ConformanceCase(
                    "x/y",
                    "x",
                    CaseKind.PASS,
                    null,
                    "",
                    Stage.DATA,
                    new CaseInput.Data(tree),
                    false,
                    null,
                    Outcome.VALID,
                    List.of()));
    assertThat(result.passed()).isFalse();
    assertThat(result.differences().getFirst()).contains("mood").contains("no place");
  }

  private static ConformanceCase dataCase() {
    return suite.cases().stream()
        .filter(one -> one.stage() == Stage.DATA && one.kind() == CaseKind.PASS)
        .filter(one -> one.input() instanceof CaseInput.Data)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPolicyThatMakesNoSenseIsRefusedWithThePlace() {
    assertThatThrownBy(() -> Benches.withPolicy("rules: {energy.peu-range: {enabled: false}}"))
        .isInstanceOf(SuiteFailure.class)
        .hasMessageContaining("/rules/energy.peu-range")
        .hasMessageContaining("energy.pue-range");
  }

  @Test
  void anUnexpectedFindingFailsACase() {
    ConformanceCase one = dataCase();
    Said extra = new Said("energy.pue-range", org.counterweight.finding.Severity.WARNING, "/x");
    assertThat(new CaseResult(one, Outcome.VALID, List.of(), List.of(), null).passed()).isTrue();
    CaseResult result = new CaseResult(one, Outcome.WARNING, List.of(extra), List.of(), null);
    assertThat(result.passed()).isFalse();
    assertThat(result.differences())
        .anyMatch(d -> d.startsWith("not expected: warning energy.pue-range /x"));
  }
}
