package org.counterweight.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.generate.Inspection;
import org.counterweight.generate.SecondGate;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.release.StatementJson;
import org.counterweight.render.StatementVariants;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.Policy;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest statements in our own templates, read back as files: no false alarm of P15 to P28. */
class OwnFilesTest {
  private static final Set<String> RULES =
      Set.of(
          "prominence.axis",
          "prominence.basis",
          "prominence.bridge",
          "prominence.cause",
          "prominence.caution",
          "prominence.channel",
          "prominence.condensed",
          "prominence.growth",
          "prominence.hidden",
          "prominence.label",
          "prominence.outlook",
          "prominence.primary-form",
          "prominence.ratio",
          "prominence.scope",
          "prominence.tagging",
          "prominence.tone");

  private static final List<String> VARIANTS =
      List.of("base", "german", "loss", "nil-harm", "no-comparatives", "no-usage", "totals-only");

  private static StatementArtefacts artefacts;
  private static SecondGate gate;

  @BeforeAll
  static void equip() throws Exception {
    Policy policy = BaseStatement.policy();
    artefacts =
        new StatementArtefacts(TemplateEngine.bundled(), FontLibrary.bundled(), policy, null);
    gate = new SecondGate(policy);
  }

  static Stream<String> names() {
    return statements().keySet().stream();
  }

  private static Map<String, Statement> statements() {
    Map<String, Statement> statements = new TreeMap<>();
    Example.compliant().forEach(example -> statements.put(example.toString(), example.statement()));
    VARIANTS.forEach(name -> statements.put(name, StatementVariants.all().get(name)));
    return statements;
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsFound(String name) throws Exception {
    Statement statement = statements().get(name);
    Inspection inspection =
        gate.inspect(
            statement,
            artefacts.render(
                statement, StatementJson.bytes(statement), statement.usage() == null, false));
    assertThat(inspection.prominence().pdf()).isNotEmpty();
    assertThat(inspection.prominence().xlsx()).isNotEmpty();
    assertThat(inspection.findings())
        .filteredOn(finding -> RULES.contains(finding.rule().value()))
        .extracting(Finding::message)
        .isEmpty();
  }
}
