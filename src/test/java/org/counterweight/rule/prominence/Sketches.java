package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.conformance.sketch.LayoutSketch;
import org.counterweight.finding.Prominence.Outcome;
import org.counterweight.finding.Severity;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Measures sketches of layouts under the default policy. */
final class Sketches {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Sketches() {}

  /**
   * Measures a sketch. An entry {@code statement} in it is laid over the base statement, which then
   * are the data; without one there are none.
   */
  static List<Measurement> measure(Criterion criterion, String sketch) {
    Statement statement = null;
    for (JsonNode entry : YAML.readTree(sketch)) {
      if (entry.has("statement")) {
        statement = BaseStatement.with(entry.get("statement").toString());
      }
    }
    Scene scene = Scene.of(LayoutSketch.of(sketch), statement);
    return criterion.measure(scene, new Limits(BaseStatement.policy(), criterion.card().id()));
  }

  /** What a sketch is found guilty of by one criterion. */
  static List<Sighting> sightings(Criterion criterion, String sketch) {
    return measure(criterion, sketch).stream().flatMap(row -> row.sightings().stream()).toList();
  }

  /** The sketch is in order. */
  static void passes(Criterion criterion, String sketch) {
    assertThat(sightings(criterion, sketch)).isEmpty();
  }

  /** Nothing in the sketch is what the criterion measures. */
  static void doesNotApply(Criterion criterion, String sketch) {
    assertThat(measure(criterion, sketch))
        .isNotEmpty()
        .allMatch(row -> row.outcome() == Outcome.NOT_APPLICABLE);
  }

  /** The sketch is refused: one sighting of the rule's own severity, and this is in its words. */
  static void fails(Criterion criterion, String sketch, String... words) {
    fails(criterion, sketch, (Severity) null, words);
  }

  /** The sketch is called out at a severity milder than the rule's own. */
  static void warns(Criterion criterion, String sketch, String... words) {
    fails(criterion, sketch, Severity.WARNING, words);
  }

  private static void fails(Criterion criterion, String sketch, Severity mild, String... words) {
    assertThat(measure(criterion, sketch))
        .filteredOn(row -> !row.sightings().isEmpty())
        .isNotEmpty()
        .allMatch(row -> row.outcome() == Outcome.FAIL);
    assertThat(sightings(criterion, sketch))
        .anySatisfy(sighting -> {
          assertThat(sighting.severity()).isEqualTo(mild);
          assertThat(words).allMatch(sighting.message()::contains);
        });
  }

  /** A person has to look: every sighting is left to judgement. */
  static void isLeftToJudgement(Criterion criterion, String sketch, String... words) {
    assertThat(measure(criterion, sketch))
        .filteredOn(row -> !row.sightings().isEmpty())
        .isNotEmpty()
        .allMatch(row -> row.outcome() == Outcome.JUDGEMENT);
    assertThat(sightings(criterion, sketch))
        .anySatisfy(sighting -> assertThat(words).allMatch(sighting.message()::contains));
  }
}
