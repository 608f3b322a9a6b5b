package org.counterweight.rule.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.statement.HarmType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Silence is not a nil statement; a nil statement is true, whole and signed in time. */
class NilStatementTest {
  private static final String RULE = "harm.nil-without-attestation";
  private static final String OTHERS =
      "[security, safety, rights, financial, intellectual-property, regulatory, ux-backlash,"
          + " labour, environmental]";

  private static String nil(String types, String rest) {
    return "{types: "
        + types
        + ", scope: Everywhere, threshold: S0, signatory: Audit, "
        + rest
        + "}";
  }

  private static String nils(String... entries) {
    return "harm: {nilStatements: [" + String.join(", ", entries) + "]}";
  }

  @ParameterizedTest
  @EnumSource(HarmType.class)
  void everyTypeIsMissedWhereNeitherEventNorNilStatementSpeaksOfIt(HarmType missing) {
    List<String> others =
        List.of(HarmType.values()).stream()
            .filter(type -> type != missing)
            .map(HarmType::code)
            .toList();
    String yaml =
        "harm: {events: [], nilStatements: ["
            + nil(others.toString(), "signedOn: 2026-02-12")
            + "]}";
    assertThat(HarmCase.findings(RULE, yaml))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith("signed for `" + missing.code() + "`.");
  }

  @Test
  void emptySectionIsOneFindingThatNamesEveryType() {
    assertThat(HarmCase.findings(RULE, "harm: {events: [], nilStatements: []}"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/harm");
          for (HarmType type : HarmType.values()) {
            assertThat(finding.message()).contains("`" + type.code() + "`");
          }
        });
  }

  @Test
  void statementWithoutSectionIsNotThisRulesConcern() {
    assertThat(HarmCase.findings(RULE, "harm: null")).isEmpty();
    assertThat(HarmCase.findings("harm.nil-contradicted", "harm: null")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-30, 1", "2025-12-31, 0", "2026-01-01, 0"})
  void signedNotBeforeTheEnd(String signed, int findings) {
    assertThat(HarmCase.pointers(RULE, nils(nil(OTHERS, "signedOn: " + signed))))
        .hasSize(findings)
        .allMatch(pointer -> pointer.equals("/harm/nilStatements/0/signedOn"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, 0",
    "2024-12-01, 2026-01-31, 0",
    "2025-01-02, 2025-12-31, 1",
    "2025-01-01, 2025-12-30, 1"
  })
  void coversTheWholePeriod(String start, String end, int findings) {
    String span = "period: {start: " + start + ", end: " + end + "}, signedOn: 2026-02-12";
    assertThat(HarmCase.pointers(RULE, nils(nil(OTHERS, span))))
        .hasSize(findings)
        .allMatch(pointer -> pointer.equals("/harm/nilStatements/0/period"));
  }

  @Test
  void halvesTogetherCoverTheWholeAndEachIsSignedAfterItsOwnEnd() {
    String first = "period: {start: 2025-01-01, end: 2025-06-30}, signedOn: 2025-07-15";
    String second = "period: {start: 2025-07-01, end: 2025-12-31}, signedOn: 2026-01-15";
    String late = "period: {start: 2025-07-03, end: 2025-12-31}, signedOn: 2026-01-15";
    assertThat(HarmCase.findings(RULE, nils(nil(OTHERS, second), nil(OTHERS, first)))).isEmpty();
    assertThat(HarmCase.findings(RULE, nils(nil(OTHERS, first), nil(OTHERS, late))))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("From 2025-07-01 to 2025-07-02 no nil statement covers `security`, `safety`");
  }

  @Test
  void periodThatRunsBackwardsIsOneFinding() {
    String span = "period: {start: 2025-12-31, end: 2025-01-01}, signedOn: 2026-02-12";
    assertThat(HarmCase.pointers(RULE, nils(nil(OTHERS, span))))
        .containsExactly("/harm/nilStatements/0/period/end");
  }

  @Test
  void contradictionIsAtTheTypeAndNamesTheEvents() {
    assertThat(
            HarmCase.findings(
                "harm.nil-contradicted",
                nils(nil("[security, reliability]", "signedOn: 2026-02-12"))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/harm/nilStatements/0/types/1");
          assertThat(finding.message()).contains("`route-outage`");
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
  }

  @ParameterizedTest
  @CsvSource({"2025-06-18, 0", "2025-06-19, 1"})
  void nilStatementForOtherDaysContradictsNothing(String end, int findings) {
    String span = "period: {start: 2025-01-01, end: " + end + "}, signedOn: 2026-02-12";
    assertThat(HarmCase.findings("harm.nil-contradicted", nils(nil("[reliability]", span))))
        .hasSize(findings);
  }

  @Test
  void secondaryTypeIsLeftToJudgement() {
    assertThat(
            HarmCase.findings(
                "harm.nil-contradicted", HarmCase.event("secondaryTypes: [security, near-miss]")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.JUDGEMENT);
          assertThat(finding.value()).isEqualTo("security");
        });
  }

  @Test
  void typeThatIsSecondaryOfAnEventNeedsNoNilStatement() {
    String event = HarmCase.event("secondaryTypes: [security, privacy, near-miss]");
    String others = OTHERS.replace("security, ", "");
    assertThat(
            HarmCase.pointers(
                RULE, event + "  nilStatements: [" + nil(others, "signedOn: 2026-02-12") + "]\n"))
        .isEmpty();
  }
}
