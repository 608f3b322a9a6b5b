package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Prominence.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each criterion's card keeps its word: its passing example passes, its failing one does not. */
class CriterionExamplesTest {

  @TestFactory
  Stream<DynamicTest> passingExamplesPass() {
    return ProminenceRules.ALL.stream()
        .map(criterion ->
            DynamicTest.dynamicTest(
                criterion.card().id(),
                () ->
                    assertThat(measure(criterion, criterion.card().passes()))
                        .isNotEmpty()
                        .allMatch(row -> row.sightings().isEmpty())
                        .anyMatch(row -> row.outcome() == Outcome.PASS)));
  }

  @TestFactory
  Stream<DynamicTest> failingExamplesFail() {
    return ProminenceRules.ALL.stream()
        .map(criterion ->
            DynamicTest.dynamicTest(
                criterion.card().id(),
                () ->
                    assertThat(measure(criterion, criterion.card().fails()))
                        .anyMatch(row -> !row.sightings().isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> withoutUsageNothingIsCompared() {
    String none = "[{in: value, text: Nothing to see.}]";
    return ProminenceRules.ALL.stream()
        .map(criterion ->
            DynamicTest.dynamicTest(
                criterion.card().id(),
                () ->
                    assertThat(measure(criterion, none))
                        .isNotEmpty()
                        .allMatch(row -> row.sightings().isEmpty())));
  }

  private static List<Measurement> measure(Criterion criterion, String sketch) {
    return Sketches.measure(criterion, sketch);
  }
}
