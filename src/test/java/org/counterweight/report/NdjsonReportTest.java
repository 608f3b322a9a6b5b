package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line for each result, as soon as it is there, and the same data as in the JSON report. */
class NdjsonReportTest {
  @Test
  void theLinesAreTheResultsOfTheJsonReportAndThenTheSummary() throws IOException {
    JsonMapper json = new JsonMapper();
    JsonNode whole = json.readTree(Sample.write(JsonReport::new));
    List<String> lines = Sample.write(NdjsonReport::new).lines().toList();
    assertThat(lines).hasSize(Sample.all().size() + 1);
    for (int i = 0; i < Sample.all().size(); i++) {
      assertThat(json.readTree(lines.get(i))).isEqualTo(whole.at("/results/" + i));
    }
    JsonNode last = json.readTree(lines.getLast());
    assertThat(last.propertyNames()).containsExactly("tool", "policy", "summary");
    for (String part : List.of("tool", "policy", "summary")) {
      assertThat(last.get(part)).isEqualTo(whole.get(part));
    }
  }

  @Test
  void aLineIsOutBeforeTheNextResultIsKnown() throws IOException {
    StringWriter out = new StringWriter();
    NdjsonReport report = new NdjsonReport(out);
    report.begin(Sample.TOOL, Sample.POLICY);
    report.result(Sample.released(), SourceLines.NONE);
    assertThat(out.toString()).endsWith("}\n");
    assertThat(new JsonMapper().readTree(out.toString()).get("input").stringValue())
        .isEqualTo("b.yaml");
  }
}
