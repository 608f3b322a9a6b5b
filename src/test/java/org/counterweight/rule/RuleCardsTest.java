package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweight.finding.RuleId;
import org.counterweight.rule.prominence.ProminenceRules;
import org.counterweight.rule.submission.SubmissionBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule is undocumented, unlisted, or tied to a threshold that the default policy lacks. */
class RuleCardsTest {

  static List<RuleCard> cards() {
    return RuleBook.cards();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void everyPartOfTheCardIsWritten(RuleCard card) {
    assertThat(new RuleId(card.id()).value()).isEqualTo(card.id());
    assertThat(
            List.of(
                card.title(),
                card.why(),
                card.citation(),
                card.fix(),
                card.since(),
                card.passes(),
                card.fails()))
        .noneMatch(String::isBlank);
    assertThat(card.title()).doesNotEndWith(".");
  }

  @Test
  void everyRuleClassIsInTheBook() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.counterweight.rule")
                .stream()
                .filter(type -> type.isAnnotatedWith(RuleCard.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        Stream.of(RuleBook.rules(), ProminenceRules.ALL, SubmissionBook.rules())
            .<Carded>flatMap(List::stream)
            .map(rule -> rule.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(written).isNotEmpty();
  }

  @Test
  void defaultPolicySetsExactlyTheThresholdsThatRulesAskFor() {
    Set<String> asked = new TreeSet<>();
    for (RuleCard card : cards()) {
      for (String threshold : card.thresholds()) {
        asked.add(card.id() + " " + threshold);
      }
    }
    Set<String> set = new TreeSet<>();
    BaseStatement.policy()
        .rules()
        .forEach(
            (id, setting) -> setting.thresholds().keySet().forEach(t -> set.add(id + " " + t)));
    assertThat(set).isEqualTo(asked);
  }
}
