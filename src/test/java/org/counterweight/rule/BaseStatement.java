package org.counterweight.rule;

import java.nio.file.Path;
import org.counterweight.intake.RecordBinder;
import org.counterweight.statement.Statement;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The base statement of examples and cases, and changes laid over it. */
public final class BaseStatement {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private BaseStatement() {}

  /** The base statement as a tree. */
  public static JsonNode tree() {
    return YAML.readTree(Path.of("schemas/conformance/base.yaml"));
  }

  /** The base statement with YAML laid over it as a JSON Merge Patch (RFC 7396). */
  public static Statement with(String yaml) {
    return RecordBinder.statement(merge(tree(), YAML.readTree(yaml)));
  }

  /** The default policy. */
  public static Policy policy() {
    return RecordBinder.policy(
        YAML.readTree(Path.of("schemas/policies/equal-prominence-2026-01.yaml")));
  }

  /** RFC 7396. */
  public static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
    changes
        .properties()
        .forEach(change -> {
          if (change.getValue().isNull()) {
            result.remove(change.getKey());
          } else {
            result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
          }
        });
    return result;
  }
}
