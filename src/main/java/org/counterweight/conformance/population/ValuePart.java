package org.counterweight.conformance.population;

import static org.counterweight.conformance.population.Json.figure;
import static org.counterweight.conformance.population.Json.list;
import static org.counterweight.conformance.population.Json.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section B: measured effects, the last of them for the worse, and their totals. */
final class ValuePart {
  /** What a use costs most for. */
  private static final List<String> COSTS =
      List.of("licences", "compute", "integration", "oversight", "energy");

  private ValuePart() {}

  static ObjectNode of(Company company, SplittableRandom random) {
    int count =
        company.honesty() == Honesty.TOKENMAXXING ? 1 + random.nextInt(2) : 2 + random.nextInt(4);
    ArrayNode measures = list();
    long gross = 0;
    long costs = 0;
    for (int i = 0; i < count; i++) {
      String use = company.sector().uses().get(i);
      boolean worse = i == count - 1;
      long unit = 10_000L * company.size().scale();
      long earned = (worse ? -1L : 1L) * (5 + random.nextInt(60)) * unit;
      long spent = (2 + random.nextInt(15)) * unit;
      measures.add(measure(use, i, worse, earned, spent, random));
      gross += earned;
      costs += spent;
    }
    ObjectNode value = object();
    value.put(
        "summary",
        count == 1
            ? "One use was measured; it made things worse."
            : count + " uses were measured against a comparison; one of them made things worse.");
    value.set("measures", measures);
    ObjectNode totals = object();
    totals.set("gross", figure(gross, "EUR"));
    totals.set("cost", figure(costs, "EUR"));
    totals.set("net", figure(gross - costs, "EUR"));
    value.set("totals", totals);
    return value;
  }

  private static ObjectNode measure(
      String use, int number, boolean worse, long earned, long spent, SplittableRandom random) {
    int before = 80 + random.nextInt(200);
    int change = (worse ? 1 : -1) * (4 + random.nextInt(30));
    int margin = 2 + random.nextInt(6);
    ObjectNode measure = object();
    measure.put("id", "value.response-time." + Json.slug(use)).put("name", use);
    measure.put("unit", "min").put("unitLabel", "min per case").put("direction", "lower-is-better");
    measure.put("level", number % 2 == 0 ? "L4" : "L5");
    measure.put(
        "method",
        number % 2 == 0
            ? "Offices with and without the system, matched by size, over twelve weeks."
            : "Cases drawn by lot for the system or for people alone, over eight weeks.");
    measure.put("realisation", "realised");
    measure.set("baseline", reading(before, random));
    measure.set("result", reading(before + change, random));
    ObjectNode effect = object().put("value", tenth(change));
    effect.put("low", tenth(change - margin)).put("high", tenth(change + margin));
    measure.set("effect", effect.put("confidence", 95));
    ObjectNode money = object();
    money.set("gross", figure(earned, "EUR"));
    int kind = random.nextInt(COSTS.size());
    long part = spent / 10 * random.nextInt(5);
    ArrayNode costs = list(cost(kind, spent - part));
    if (part > 0) {
      costs.add(cost((kind + 1) % COSTS.size(), part));
    }
    money.set("costs", costs);
    money.set("net", figure(earned - spent, "EUR"));
    measure.set("money", money);
    ObjectNode redeployment =
        object().put("description", "Posts were moved to other work and none was filled anew.");
    redeployment.set("evidence", Json.words("E-01"));
    measure.set("redeployment", redeployment);
    measure.put("reviewTime", tenth(3 + random.nextInt(9)));
    measure.put("inTotal", true).put("owner", "Head of " + use.toLowerCase(java.util.Locale.ROOT));
    measure.set("evidence", Json.words("E-01"));
    return measure;
  }

  private static ObjectNode cost(int kind, long amount) {
    ObjectNode cost = object().put("kind", COSTS.get(kind));
    cost.set("amount", figure(amount, "EUR"));
    return cost;
  }

  private static ObjectNode reading(int tenths, SplittableRandom random) {
    return object().put("value", tenth(tenths)).put("n", 200 + random.nextInt(4000));
  }

  private static BigDecimal tenth(long tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }
}
