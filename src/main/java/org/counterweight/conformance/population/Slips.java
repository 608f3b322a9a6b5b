package org.counterweight.conformance.population;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What careless companies get wrong; half of them get nothing wrong that a rule can find. */
final class Slips {
  private static final List<Consumer<ObjectNode>> SLIPS =
      List.of(
          statement -> at(statement, "/energy/sites/0/pue").put("value", new BigDecimal("1.99")),
          statement -> at(statement, "/energy/totals").remove("marketEmissions"),
          statement -> at(statement, "/value/measures/0/effect").remove("confidence"),
          statement -> at(statement, "/value/measures/0").remove("redeployment"),
          statement -> at(statement, "/value/totals/net").put("value", BigDecimal.ONE),
          statement -> at(statement, "/harm/counts/total").put("value", 9),
          statement -> at(statement, "/harm/nilStatements/0").put("signedOn", "2025-06-30"),
          statement -> at(statement, "/energy").remove("gwpSet"),
          statement -> at(statement, "/usage/figures/0").put("useful", "See above."),
          statement -> at(statement, "/value/measures/0").remove("reviewTime"));

  private Slips() {}

  static void into(ObjectNode statement, SplittableRandom random) {
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      SLIPS.get(random.nextInt(SLIPS.size())).accept(statement);
    }
  }

  private static ObjectNode at(JsonNode statement, String pointer) {
    return (ObjectNode) statement.at(pointer);
  }
}
