package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.intake.RecordBinder;
import org.counterweight.statement.ClockRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A policy speaks of rules that exist and does not contradict itself. */
class PolicyCheckTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Stands for the rules on energy, so that this test needs no rule of another group. */
  @RuleCard(
      id = "energy.pue-range",
      severity = Severity.ERROR,
      title = "t",
      why = "w",
      citation = "c",
      fix = "f",
      since = "0.1",
      thresholds = {"error-below", "warning-below", "warning-above", "error-above"},
      passes = "{}",
      fails = "{}")
  private static final class PueRange {}

  @RuleCard(
      id = "energy.factor-range",
      severity = Severity.ERROR,
      title = "t",
      why = "w",
      citation = "c",
      fix = "f",
      since = "0.1",
      thresholds = {"error-below", "warning-above", "error-above"},
      passes = "{}",
      fails = "{}")
  private static final class FactorRange {}

  private static final PolicyCheck CHECK =
      PolicyCheck.against(
          List.of(
              PueRange.class.getAnnotation(RuleCard.class),
              FactorRange.class.getAnnotation(RuleCard.class)),
          List.of("schema.syntax", "value.net-identity"));

  private static final String POLICY =
      """
      id: test
      version: 2026-01
      effective: 2026-01-01
      title: Test
      rules:
        energy.pue-range:
          thresholds: {error-below: 1.0, warning-below: 1.05, warning-above: 2.0, error-above: 3.0}
        energy.factor-range:
          thresholds: {error-below: 0, warning-above: 1000, error-above: 1500}
      sizes:
        - {id: a, title: A, from: 2024-01-01, criteriaNeeded: 1, employeesAbove: 250, citation: C}
      clocks:
        sec-8k-1.05: {amount: 4, unit: business-days, citation: C}
        gdpr-33: {amount: 72, unit: hours, citation: C}
        nis2-early-warning: {amount: 24, unit: hours, citation: C}
        nis2-notification: {amount: 72, unit: hours, citation: C}
        nis2-final-report: {amount: 1, unit: months, citation: C}
        ai-act-73: {amount: 15, unit: days, citation: C}
        ai-act-73-widespread: {amount: 2, unit: days, citation: C}
        ai-act-73-death: {amount: 10, unit: days, citation: C}
      """;

  private static List<PolicyProblem> problems(String change) {
    return CHECK.check(
        RecordBinder.policy(BaseStatement.merge(YAML.readTree(POLICY), YAML.readTree(change))));
  }

  @Test
  void shippedPolicyIsWithoutProblem() {
    Policy policy =
        RecordBinder.policy(
            YAML.readTree(Path.of("schemas/policies/equal-prominence-2026-01.yaml")));
    List<RuleCard> cards = RuleBook.cards();
    assertThat(PolicyCheck.against(cards, List.of()).check(policy)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | ",
        "{rules: {energy.pue-rnage: {enabled: false}}} | /rules/energy.pue-rnage",
        "{rules: {schema.syntax: {severity: warning}}} | /rules/schema.syntax",
        "{rules: {energy.pue-range: {thresholds: {slack: 1}}}} | /rules/energy.pue-range/thresholds/slack",
        "{rules: {energy.pue-range: {thresholds: {error-above: null}}}} | /rules/energy.pue-range",
        "{rules: {energy.pue-range: {thresholds: {error-above: null, error-abve: 3}}}} | /rules/energy.pue-range/thresholds/error-abve",
        "{rules: {energy.pue-range: null}} | /rules",
        "{rules: {energy.pue-range: {enabled: false, thresholds: null}}} | ",
        "{rules: {energy.pue-range: {thresholds: {warning-above: 3.1}}}} | /rules/energy.pue-range/thresholds/error-above",
        "{rules: {energy.pue-range: {thresholds: {warning-above: 3.0}}}} | ",
        "{rules: {energy.pue-range: {thresholds: {warning-below: 0.9}}}} | /rules/energy.pue-range/thresholds/warning-below",
        "{rules: {energy.factor-range: {thresholds: {error-below: 1200}}}} | /rules/energy.factor-range/thresholds/warning-above",
        "{effective: null} | ''",
        "{effective: 2025-12-31} | /effective",
        "{clocks: {gdpr-33: {amount: 0}}} | /clocks/gdpr-33/amount",
        "{sizes: [{id: a, from: 2024-01-01, until: 2023-12-31, criteriaNeeded: 1, employeesAbove: 1}]} | /sizes/0/until",
        "{sizes: [{id: a, criteriaNeeded: 2, employeesAbove: 1}]} | /sizes/0/criteriaNeeded",
        "{sizes: [{id: a, criteriaNeeded: 0, employeesAbove: 1}]} | /sizes/0/criteriaNeeded",
        "{sizes: [{id: a, criteriaNeeded: 1, turnoverAbove: 1}]} | /sizes/0",
        "{sizes: [{id: a, criteriaNeeded: 1, turnoverAbove: 1, currency: EURO}]} | /sizes/0/currency",
        "{levy: {sizes: [a], base: cost, rate: 1, exempt: {purposes: [safety], fromLevel: L2}, whatIf: [2]}} | ",
        "{levy: {sizes: [b], base: cost, rate: 1, exempt: {fromLevel: L2}}} | /levy/sizes/0",
        "{levy: {base: cost, rate: 150, exempt: {fromLevel: L2}}} | /levy/rate",
        "{levy: {base: cost, rate: 1, exempt: {fromLevel: L2}, whatIf: [2, 2.0]}} | /levy/whatIf/1",
        "{levy: {base: cost, rate: 1, currency: EUR, exempt: {fromLevel: L2}}} | /levy/currency",
        "{levy: {base: energy, rate: 150, exempt: {fromLevel: L2}}} | /levy",
        "{levy: {base: energy, rate: 150, currency: EURO, exempt: {fromLevel: L2}}} | /levy/currency",
        "{levy: {base: cost, rate: 1, exempt: {purposes: [safety, safety], fromLevel: L2}}} | /levy/exempt/purposes/1",
        "{sizes: [{id: a, criteriaNeeded: 1, employeesAbove: 1}, {id: a, criteriaNeeded: 1, employeesAbove: 2}]} | /sizes/1/id",
      })
  void problemIsFoundOnceAtItsPlace(String change, String pointer) {
    assertThat(problems(change))
        .extracting(PolicyProblem::pointer)
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @ParameterizedTest
  @EnumSource(ClockRegime.class)
  void everyDutyNeedsItsDeadline(ClockRegime regime) {
    assertThat(problems("{clocks: {" + regime.code() + ": null}}"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.pointer()).isEqualTo("/clocks");
          assertThat(problem.message()).contains("`" + regime.code() + "`");
        });
  }

  @Test
  void nearestNameIsOfferedWhereOneIsNear() {
    assertThat(problems("{rules: {energy.pue-rang: {enabled: true}}}"))
        .extracting(PolicyProblem::message)
        .containsExactly("`energy.pue-rang` is no rule; did you mean `energy.pue-range`?");
    assertThat(problems("{rules: {tokens.per-second: {enabled: true}}}"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.message()).isEqualTo("`tokens.per-second` is no rule.");
          assertThat(problem.fix()).contains("`energy.factor-range`", "`energy.pue-range`");
        });
  }
}
