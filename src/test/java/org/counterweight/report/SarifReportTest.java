package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Held against the schema of SARIF 2.1.0, and against what a viewer does with it. */
class SarifReportTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theSchemaAcceptsIt() throws IOException {
    JsonNode log = log();
    assertThat(schema().validate(log)).isEmpty();
    ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");
    assertThat(schema().validate(log)).as("a level that SARIF does not know").isNotEmpty();
  }

  @Test
  void aRunWithoutAResultIsALogToo() throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(out, List.of())
        .write(Report.of(Sample.TOOL, Sample.POLICY, List.of()), SourceLines.NONE);
    JsonNode log = JSON.readTree(out.toString());
    assertThat(schema().validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results").size()).isZero();
    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").booleanValue()).isTrue();
  }

  @Test
  void eachResultNamesItsRuleByIdAndByIndex() throws IOException {
    JsonNode run = log().at("/runs/0");
    assertThat(run.get("results").size()).isEqualTo(8);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void aRuleThatTheRunDidNotKnowIsNamedByItsIdAlone() throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(out, List.of())
        .write(Report.of(Sample.TOOL, Sample.POLICY, List.of(Sample.misspelt())), SourceLines.NONE);
    JsonNode log = JSON.readTree(out.toString());
    assertThat(schema().validate(log)).isEmpty();
    assertThat(log.at("/runs/0/results/0/ruleId").stringValue()).isEqualTo("schema.required");
    assertThat(log.at("/runs/0/results/0").has("ruleIndex")).isFalse();
  }

  @Test
  void placesInATextAreRegionsInTheInput() throws IOException {
    JsonNode place = byMessage("PUE is 1.02 & <wrong>. Move it.").at("/locations/0");
    assertThat(place.at("/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("in%20put/%C3%A4.yaml");
    assertThat(place.at("/physicalLocation/region"))
        .isEqualTo(JSON.readTree("{\"startLine\":12,\"startColumn\":9,\"endColumn\":13}"));
    assertThat(place.at("/logicalLocations/0/fullyQualifiedName").stringValue())
        .isEqualTo("/energy/sites/0/pue");
    assertThat(log().at("/runs/0/columnKind").stringValue()).isEqualTo("unicodeCodePoints");
  }

  @Test
  void pagesAndCellsAreLogicalPlacesInTheReleaseOrWhereThereIsNoneInTheInput() throws IOException {
    JsonNode refused = byMessage("usage is too big. Move it.").at("/locations/0");
    assertThat(refused.at("/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("in%20put/%C3%A4.yaml");
    assertThat(refused.at("/logicalLocations/0"))
        .isEqualTo(
            JSON.readTree(
                "{\"name\":\"page 3\",\"fullyQualifiedName\":\"statement.pdf#page=3\","
                    + "\"kind\":\"page\"}"));
    List<String> small = new ArrayList<>();
    for (JsonNode result : log().at("/runs/0/results")) {
      if (result.at("/message/text").stringValue().startsWith("harm is small")) {
        small.add(
            result.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue()
                + " "
                + result.at("/locations/0/logicalLocations/0/name").stringValue());
      }
    }
    assertThat(small)
        .containsExactly("in%20put/%C3%A4.yaml 'C Harm'!B7", "out/b/2025/statement.pdf page 2");
  }

  @Test
  void whatAPersonHasToDecideIsForReviewAndNeverAFailure() throws IOException {
    JsonNode judgement = byMessage("is it plain? Move it.");
    assertThat(judgement.get("kind").stringValue()).isEqualTo("review");
    assertThat(judgement.get("level").stringValue()).isEqualTo("none");
    JsonNode info = byMessage("left out. Move it.");
    assertThat(info.get("kind").stringValue()).isEqualTo("informational");
  }

  @Test
  void anUnreadableInputIsANotificationWithItsPlace() throws IOException {
    JsonNode invocation = log().at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
    assertThat(
            invocation
                .at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation")
                .get("uri")
                .stringValue())
        .isEqualTo("./d:e.yaml");
  }

  @Test
  void absoluteNamesAreFileUris() {
    assertThat(FileUri.of("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
    assertThat(FileUri.of("C:\\in\\a.yaml")).isEqualTo("file:///C:/in/a.yaml");
    assertThat(FileUri.of("//a/b")).startsWith("file:").endsWith("//a/b");
    assertThat(FileUri.of("100%.yaml")).isEqualTo("100%25.yaml");
  }

  private static JsonNode byMessage(String message) throws IOException {
    for (JsonNode result : log().at("/runs/0/results")) {
      if (result.at("/message/text").stringValue().equals(message)) {
        return result;
      }
    }
    throw new AssertionError("no result says: " + message);
  }

  private static JsonNode log() throws IOException {
    return JSON.readTree(Sample.write(out -> new SarifReport(out, Sample.RULES)));
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode schema = JSON.readTree(in);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }
}
