package org.counterweight.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.release.ReleaseFile;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates that shrink, hide, pale, push back or bury value and harm, or puff up usage, are
 * refused by the rule that should see it; honest house styles pass. The cases are in {@code
 * src/test/resources/adversary}.
 */
class AdversaryTest {
  private static final Pressroom PRESS = new Pressroom();
  private static final SecondGate GATE = new SecondGate(BaseStatement.policy());

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theGateSeesThroughEveryTrick() throws IOException {
    return AdversaryCase.all().stream()
        .filter(one -> !one.errors().isEmpty() || !one.judgements().isEmpty())
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> refused(one)));
  }

  @TestFactory
  Stream<DynamicTest> anHonestHouseStylePasses() throws IOException {
    return AdversaryCase.all().stream()
        .filter(one -> one.errors().isEmpty() && one.judgements().isEmpty())
        .map(one ->
            DynamicTest.dynamicTest(
                one.name(), () -> assertThat(ids(findings(one), Severity.ERROR)).isEmpty()));
  }

  @Test
  void thereAreEnoughOfBothAndNoneTwice() throws IOException {
    List<AdversaryCase> all = AdversaryCase.all();
    assertThat(all).extracting(AdversaryCase::name).doesNotHaveDuplicates();
    assertThat(all.stream().filter(one -> !one.errors().isEmpty()).count())
        .isGreaterThanOrEqualTo(40);
    assertThat(
            all.stream()
                .filter(one -> one.errors().isEmpty() && one.judgements().isEmpty())
                .count())
        .isGreaterThanOrEqualTo(15);
  }

  private void refused(AdversaryCase one) throws Exception {
    List<Finding> findings = findings(one);
    assertThat(ids(findings, Severity.ERROR))
        .as("errors for %s", one.name())
        .containsAll(one.errors());
    assertThat(ids(findings, Severity.JUDGEMENT)).containsAll(one.judgements());
  }

  private static Set<String> ids(List<Finding> findings, Severity severity) {
    Set<String> ids = new HashSet<>();
    findings.stream().filter(f -> f.severity() == severity).forEach(f -> ids.add(f.rule().value()));
    return ids;
  }

  private List<Finding> findings(AdversaryCase one) throws Exception {
    Path templates = Files.createTempDirectory(folder, "templates");
    ReleaseFile file = PRESS.print(one, one.templates(templates));
    return GATE.inspect(PRESS.statement(one.example()), List.of(file)).findings();
  }
}
