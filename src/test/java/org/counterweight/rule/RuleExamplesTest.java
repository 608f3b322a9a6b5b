package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each rule's card says of it is true. */
class RuleExamplesTest {
  private static final Policy POLICY = BaseStatement.policy();

  @Test
  void baseStatementHasNoFinding() {
    assertThat(RuleBook.check(BaseStatement.with("{}"), POLICY)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> passingExamplePasses() {
    return RuleBook.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(),
                () -> assertThat(findings(rule, rule.card().passes())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> failingExampleFails() {
    return RuleBook.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(),
                () -> assertThat(findings(rule, rule.card().fails())).isNotEmpty()));
  }

  private static List<Finding> findings(Rule rule, String example) {
    Statement statement = BaseStatement.with(example);
    return RuleBook.check(statement, POLICY).stream()
        .filter(finding -> finding.rule().value().equals(rule.card().id()))
        .toList();
  }
}
