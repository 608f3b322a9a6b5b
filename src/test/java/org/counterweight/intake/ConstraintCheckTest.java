package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.counterweight.finding.Finding;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints of the records, in plain words and at the right place. */
class ConstraintCheckTest {
  private static final ConstraintCheck CHECK = new ConstraintCheck();

  @AfterAll
  static void close() {
    CHECK.close();
  }

  private static List<Finding> findings(String yaml) {
    return CHECK.check(BaseStatement.with(yaml));
  }

  @Test
  void baseStatementKeepsEveryConstraint() {
    assertThat(findings("{}")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Bounds of decimals that a schema cannot see in a string.
        "harm: {backlashThresholds: {optOut: '100.5'}} | schema.range | /harm/backlashThresholds/optOut | `100.5` is out of range: it has to be at most 100. | 100.5",
        "harm: {backlashThresholds: {complaintIncrease: '-1'}} | schema.range | /harm/backlashThresholds/complaintIncrease | `-1` is out of range: it has to be at least 0. | -1",
        "period: {weeks: 54} | schema.range | /period/weeks | `54` is out of range: it has to be at most 53. | 54",
        "basis: {entities: -2} | schema.range | /basis/entities | `-2` is out of range: it has to be at least 0. | -2",
        "entity: {lei: abc} | schema.pattern | /entity/lei | `abc` does not have the form asked for here. | abc",
        "schemaVersion: '1x0' | schema.pattern | /schemaVersion | `1x0` does not have the form asked for here. | 1x0",
        "harm: {scope: '  '} | schema.length | /harm/scope | The text holds nothing but blanks. | ''",
        "harm: {scope: ''} | schema.length | /harm/scope | The text is empty. | ''",
        "title: '' | schema.length | /title | The text is empty. | ''",
        "harm: {nilStatements: [{types: [], scope: A, threshold: A, signatory: A, signedOn: 2026-02-02}]} | schema.count | /harm/nilStatements/0/types | The number of entries here is 0; at least 1 are needed. | 0",
        "harm: {scope: null} | schema.missing-key | /harm | The key `scope` is missing from `/harm`. | ",
        "id: null | schema.missing-key | '' | The key `id` is missing. | ",
        "harm: {counts: {bySeverity: {S1: {value: null}}}} | schema.missing-key | /harm/counts/bySeverity/S1 | The key `value` is missing from `/harm/counts/bySeverity/S1`. | ",
        "harm: {counts: {byType: {near-miss: {unit: 'a b'}}}} | schema.pattern | /harm/counts/byType/near-miss/unit | `a b` does not have the form asked for here. | a b",
        "harm: {events: [{id: e, title: E, type: labour, severity: S1, nature: incident, system: S, detected: 2025-05-05, evidence: [E-1, lower], remediation: {state: resolved, action: A}}]} | schema.pattern | /harm/events/0/evidence/1 | `lower` does not have the form asked for here. | lower",
      })
  void violationIsAFinding(String yaml, String rule, String pointer, String message, String value) {
    assertThat(findings(yaml))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule().value()).isEqualTo(rule);
          assertThat(finding.location().pointer()).isEqualTo(pointer);
          assertThat(finding.message()).isEqualTo(message);
          assertThat(finding.value()).isEqualTo(value);
          assertThat(finding.fix()).isNotBlank();
        });
  }

  @Test
  void charactersAreCountedAsTheSchemaCountsThem() {
    assertThat(findings("title: \"" + "\uD83D\uDE9A".repeat(300) + "\"")).isEmpty();
    assertThat(findings("title: \"" + "\uD83D\uDE9A".repeat(301) + "\""))
        .extracting(Finding::message)
        .containsExactly("The text has 301 characters; at most 300 are allowed.");
  }

  @Test
  void oneValueIsOneFinding() {
    assertThat(findings("entity: {lei: \"" + "x".repeat(40) + "\"}"))
        .extracting(finding -> finding.rule().value())
        .containsExactly("schema.length");
  }

  @Test
  void everyViolationIsFoundInAStableOrder() {
    String yaml = "{id: null, title: '', entity: {lei: abc}, harm: {scope: ''}}";
    List<Finding> findings = findings(yaml);
    assertThat(findings)
        .extracting(finding -> finding.location().pointer())
        .containsExactly("", "/entity/lei", "/harm/scope", "/title");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(findings(yaml)).isEqualTo(findings);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textIsNeverAnExpression() {
    Statement statement = BaseStatement.with("entity: {lei: \"${1+1}{value}\"}");
    assertThat(CHECK.check(statement))
        .extracting(Finding::message)
        .containsExactly("`${1+1}{value}` does not have the form asked for here.");
  }
}
