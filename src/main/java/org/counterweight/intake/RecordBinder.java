package org.counterweight.intake;

import org.counterweight.record.PlainConstructors;
import org.counterweight.rule.Policy;
import org.counterweight.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * From a tree whose structure the JSON Schema has accepted to records. Numbers stay exact decimals
 * with the digits they were written in.
 */
public final class RecordBinder {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new PlainConstructors())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private RecordBinder() {}

  /**
   * The statement in this tree.
   *
   * @throws JacksonException where the tree does not follow the schema; callers check that first
   */
  public static Statement statement(JsonNode tree) {
    JsonNode content = tree;
    if (tree instanceof ObjectNode object && object.has("$schema")) {
      // For editors only; it says nothing about the company.
      content = object.deepCopy().without("$schema");
    }
    return MAPPER.treeToValue(content, Statement.class);
  }

  /** The policy in this tree; the same condition holds. */
  public static Policy policy(JsonNode tree) {
    return MAPPER.treeToValue(tree, Policy.class);
  }
}
