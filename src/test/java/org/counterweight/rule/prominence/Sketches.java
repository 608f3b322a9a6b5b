package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.layout.LayoutSketch;
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
}
