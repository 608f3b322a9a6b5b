package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.population.Company;
import org.counterweight.conformance.population.Honesty;
import org.counterweight.conformance.population.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped templates never refuse an honest company for its figures: costs of licences in
 * currency, trillions of tokens, a net value of nothing, no event at all, with comparatives and
 * without. What the gate may say is that few words on harm stand beside many on usage: that is for
 * the writer to mend.
 */
class HonestCompaniesTest {
  private static final int COMPANIES = 120;

  @TempDir Path folder;

  @Test
  void noFalseAlarmWithoutComparatives() throws Exception {
    assertNoFalseAlarm(false);
  }

  @Test
  void noFalseAlarmWithComparatives() throws Exception {
    assertNoFalseAlarm(true);
  }

  private void assertNoFalseAlarm(boolean comparatives) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Population population = new Population(comparatives ? 3 : 2);
    int written = 0;
    for (Iterator<Company> it = population.companies(COMPANIES); it.hasNext(); ) {
      Company company = it.next();
      if (company.honesty() == Honesty.BALANCED) {
        ObjectNode statement = population.statement(company);
        if (comparatives) {
          withComparatives(statement);
        }
        Files.write(in.resolve(company.number() + ".json"), SuiteJson.pretty(statement));
        written++;
      }
    }
    Cli run =
        Cli.run(
            "generate",
            in.toString(),
            "--report",
            "json",
            "--out",
            folder.resolve("out").toString());
    JsonNode results = new JsonMapper().readTree(run.out()).get("results");
    assertThat(results).hasSize(written);
    assertThat(results)
        .allSatisfy(result -> {
          assertThat(result.get("verdict").asString()).isNotEqualTo("unreadable");
          assertThat(result.get("findings"))
              .filteredOn(finding -> finding.get("severity").asString().equals("error"))
              .extracting(finding -> finding.get("rule").asString())
              .isSubsetOf("prominence.narrative");
        });
    long released =
        StreamSupport.stream(results.spliterator(), false)
            .filter(result -> result.get("verdict").asString().equals("compliant"))
            .count();
    assertThat(released).isGreaterThan(written * 8L / 10);
  }

  /** Every figure as it was a year before. */
  private static void withComparatives(ObjectNode statement) {
    prior(statement);
    ObjectNode comparatives = statement.putObject("comparatives");
    comparatives.put("label", "2024").put("start", "2024-01-01").put("end", "2024-12-31");
  }

  private static void prior(JsonNode node) {
    if (node instanceof ObjectNode object && isFigure(object)) {
      object.set("prior", object.get("value"));
    } else {
      node.valueStream().filter(JsonNode::isContainer).forEach(HonestCompaniesTest::prior);
    }
  }

  private static boolean isFigure(ObjectNode object) {
    return object.path("value").isNumber() && object.has("unit") && !object.has("low");
  }
}
