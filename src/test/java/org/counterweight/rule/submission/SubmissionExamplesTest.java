package org.counterweight.rule.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule about submissions keeps what its card says. */
class SubmissionExamplesTest {
  @TestFactory
  Stream<DynamicTest> passingExamplesPass() {
    return SubmissionBook.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(), () -> assertThat(remarks(rule, rule.card().passes())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> failingExamplesFailOnceOrMore() {
    return SubmissionBook.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(),
                () ->
                    assertThat(remarks(rule, rule.card().fails()))
                        .isNotEmpty()
                        .allSatisfy(remark -> {
                          assertThat(remark.message()).isNotBlank();
                          assertThat(remark.place()).isNotNull();
                        })));
  }

  @TestFactory
  Stream<DynamicTest> nothingHandedInIsNothingToSay() {
    Submission nothing =
        new Submission(null, null, List.of(), List.of(), null, null, null, List.of());
    return SubmissionBook.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.card().id(),
                () -> assertThat(rule.check(nothing, BaseStatement.policy())).isEmpty()));
  }

  private static List<Remark> remarks(SubmissionRule rule, String example) {
    return rule.check(CardSubmission.of(example), BaseStatement.policy());
  }
}
