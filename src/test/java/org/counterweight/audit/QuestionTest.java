package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweight.cli.Counterweight;
import org.counterweight.finding.RuleId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule answers a question, and what was not looked at is never answered with yes. */
class QuestionTest {
  @Test
  void everyRuleAnswersAQuestion() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Counterweight.run(new String[] {"rules", "--format", "json"}, out, new ByteArrayOutputStream());
    JsonNode tree = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    List<String> rules = tree.findValuesAsString("id");
    assertThat(rules).hasSizeGreaterThan(100);
    // What a claim checker and a conformance run say is said of no submission.
    assertThat(rules)
        .filteredOn(id -> id.matches("[a-z]+\\.[a-z-]+") && !id.startsWith("claim."))
        .allSatisfy(id -> assertThat(Question.of(new RuleId(id))).as(id).isPresent());
    assertThat(Question.of(new RuleId("release.active-content"))).contains(Question.CONFORMANCE);
    assertThat(Question.of(new RuleId("release.extra-file"))).contains(Question.RELEASE);
  }

  @Test
  void aLonePdfLeavesQuestionsOpen() {
    Path pdf = Workshop.releases().resolve("harbourne-water-plc/2025/statement.pdf");
    Audited audited =
        Workshop.auditor(null, null, false)
            .audit(new Target("statement.pdf", pdf, Target.Kind.PDF));
    assertThat(state(audited, Question.FIGURES)).contains(Answer.State.HOLDS);
    assertThat(state(audited, Question.DATA)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.FORMULAS)).contains(Answer.State.NOTHING);
    assertThat(state(audited, Question.EVIDENCE)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.RELEASE)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.PRIOR)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.CONFORMANCE)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.RERENDER)).contains(Answer.State.UNCHECKED);
    assertThat(state(audited, Question.UNCHECKED)).contains(Answer.State.INFORMED);
  }

  private static Optional<Answer.State> state(Audited audited, Question question) {
    return audited.answers().stream()
        .filter(answer -> answer.question() == question)
        .map(Answer::state)
        .findFirst();
  }
}
