package org.counterweight.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements that differ in length and in what they hold, each by its number and a seed alone:
 * companies of many names, some with a long register of near misses, now and then one that must be
 * refused, now and then a line that is no statement.
 */
final class SoakStatements {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> WORDS =
      List.of("North", "Harbour", "Alder", "Mill", "Stone", "Bright", "Quay", "Fen", "Ridge");
  private static final List<String> TRADES =
      List.of("Freight", "Water", "Foods", "Bank", "Steel", "Insurance", "Stores", "Energy");

  /** One in so many has a long register, a wrong figure, is broken. */
  private static final int LONG = 50;

  private static final int WRONG = 40;
  private static final int BROKEN = 500;

  private final JsonNode base;
  private final long seed;

  SoakStatements(long seed) throws Exception {
    this.base = JSON.readTree(BenchStatement.eightPages().json());
    this.seed = seed;
  }

  /** A line of NDJSON. */
  byte[] line(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    if (random.nextInt(BROKEN) == 0) {
      return "{\"statement\": \n".getBytes(StandardCharsets.UTF_8);
    }
    ObjectNode statement = (ObjectNode) base.deepCopy();
    statement.put("id", "SOAK-" + number);
    statement
        .withObject("/entity")
        .put(
            "name",
            pick(random, WORDS)
                + pick(random, WORDS).toLowerCase(java.util.Locale.ROOT)
                + " "
                + pick(random, TRADES)
                + " "
                + number
                + " plc");
    events(statement, random.nextInt(LONG) == 0 ? 60 : random.nextInt(4));
    if (random.nextInt(WRONG) == 0) {
      statement.withObject("/energy/sites/0/pue").put("value", "2.02");
    }
    return (JSON.writeValueAsString(statement) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Near misses more, and the counts with them. */
  private static void events(ObjectNode statement, int number) {
    ArrayNode events = (ArrayNode) statement.at("/harm/events");
    JsonNode miss = null;
    for (JsonNode event : events) {
      if (event.get("type").asString().equals("near-miss")) {
        miss = event;
      }
    }
    for (int i = 0; i < number; i++) {
      events.add(((ObjectNode) miss.deepCopy()).put("id", "miss-" + i));
    }
    for (String count : List.of("total", "bySeverity/S0", "byType/near-miss", "open")) {
      ObjectNode node = (ObjectNode) statement.at("/harm/counts/" + count);
      node.put("value", Integer.toString(Integer.parseInt(node.get("value").asString()) + number));
    }
  }
}
