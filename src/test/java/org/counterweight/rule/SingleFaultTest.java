package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.rule.energy.EnergyRules;
import org.counterweight.rule.entity.EntityRules;
import org.counterweight.rule.oversight.OversightRules;
import org.counterweight.rule.purpose.PurposeRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One cause, one finding: the examples of these groups break their own rule once and none beside
 * it.
 */
class SingleFaultTest {
  private static final Policy POLICY = BaseStatement.policy();

  @TestFactory
  Stream<DynamicTest> failingExampleHasOneFinding() {
    return rules()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(),
                () ->
                    assertThat(findings(rule.card().fails()))
                        .extracting(finding -> finding.rule().value())
                        .containsExactly(rule.card().id())));
  }

  @TestFactory
  Stream<DynamicTest> passingExampleHasNoFinding() {
    return rules()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(), () -> assertThat(findings(rule.card().passes())).isEmpty()));
  }

  private static Stream<Rule> rules() {
    return Stream.of(EntityRules.ALL, EnergyRules.ALL, OversightRules.ALL, PurposeRules.ALL)
        .flatMap(List::stream);
  }

  private static List<Finding> findings(String example) {
    Set<String> ids = rules().map(rule -> rule.card().id()).collect(Collectors.toSet());
    return RuleBook.check(BaseStatement.with(example), POLICY).stream()
        .filter(finding -> ids.contains(finding.rule().value()))
        .toList();
  }
}
