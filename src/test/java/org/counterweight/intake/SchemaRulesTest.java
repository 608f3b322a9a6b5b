package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue says of a rule is complete, and its examples do what it says. */
class SchemaRulesTest {
  static Stream<SchemaRule> rules() {
    return SchemaRules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFailingExampleFailsByItsRuleAlone(SchemaRule rule) {
    assertThat(judge(rule.failing())).map(Finding::rule).containsOnly(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePassingExampleHasNoFindings(SchemaRule rule) {
    assertThat(judge(rule.passing())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everythingIsSaid(SchemaRule rule) {
    assertThat(rule.id().group()).isEqualTo("schema");
    assertThat(List.of(rule.title(), rule.why(), rule.fix(), rule.since()))
        .noneMatch(String::isBlank);
    assertThat(rule.citation().proposal()).isTrue();
  }

  @Test
  void idsAreDistinct() {
    assertThat(SchemaRules.all()).map(SchemaRule::id).doesNotHaveDuplicates().hasSize(24);
  }

  private static List<Finding> judge(String example) {
    return switch (new DocumentReader(Limits.DEFAULT).read(Source.of("example.yaml", example))) {
      case Refusal refusal -> refusal.findings();
      // The examples show one or two keys; only the rule on missing keys is about the others.
      case Document document -> Facility.check(Facility.EXAMPLES).check(document);
    };
  }
}
