package org.counterweight.rule.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger, the test without dashboards and the incentives must hold. */
class OversightRulesTest {

  private static String test(String change) {
    return """
    oversight:
      voluntaryUse:
        - {id: support, tool: Support assistant, population: 239, method: Logins counted., %s}
    """
        .formatted(change);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-01, 2025-09-30, false",
    "2025-09-01, 2025-09-29, true",
    "2025-02-01, 2025-03-02, false",
    "2025-02-01, 2025-03-01, true",
    "2025-09-30, 2025-09-01, true",
    "2025-09-01, 2025-12-31, false",
  })
  void windowCountsBothDays(String start, String end, boolean found) {
    String window =
        "window: {start: %s, end: %s}, share: {value: 81, unit: \"%%\"}, low: 76, high: 86"
            .formatted(start, end);
    assertThat(Checked.by("oversight.window-short", test(window))).hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: 81, unit: '%' | low: 81, high: 81 | ",
        "value: 81, unit: '%' | low: 81.1, high: 90 | outside its interval",
        "value: 81, unit: '%' | low: 70, high: 80.9 | outside its interval",
        "value: 0.81, unit: '1' | low: 76, high: 86 | ",
        "value: 0.81, unit: '1' | low: 0.76, high: 0.86 | outside its interval",
        "value: 81, unit: '%' | low: 76 | no high",
        "value: 81, unit: '%' | high: 86 | no low",
        "value: 81, unit: '%' | confidence: 95 | has no interval",
        "value: 0, unit: '%' | low: -1, high: 2 | beyond 0 to 100",
        "value: 99, unit: '%' | low: 98, high: 101 | beyond 0 to 100",
      })
  void shareLiesInItsInterval(String share, String ends, String said) {
    String change =
        "window: {start: 2025-09-01, end: 2025-10-31}, share: {%s}, %s"
            .formatted(share.replace('\'', '"'), ends);
    List<Finding> findings = Checked.by("oversight.share-interval", test(change));
    if (said == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains(said));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-06, 2025-08-31, false",
    "2025-01-06, 2025-09-01, true",
    "2025-10-31, , true",
    "2025-11-01, , false",
    ", , true",
  })
  void rewardsSpoilTheTestOnlyWhileTheyRun(String start, String end, boolean found) {
    String dates =
        (start == null ? "" : ", start: " + start) + (end == null ? "" : ", end: " + end);
    String change =
        "{usage: null, oversight: {incentives: {awards: {inPlace: true, headcount: 9, description: A%s}}}}"
            .formatted(dates);
    assertThat(Checked.by("oversight.window-rewarded", change)).hasSize(found ? 1 : 0);
  }

  private static List<Finding> decider(String role) {
    return Checked.by(
        "oversight.decider-named",
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-05-06, area: Customs, decision: D, aiOption: A, reason: safety, outcome: O, deciderRole: "%s"}
        """
            .formatted(role));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Sørensen",
        "Anna Sørensen, customs",
        "J. Whitlock",
        "J.-P. Moreau",
        "Dr Okafor",
        "Frau Lindqvist",
        "R. Halloran",
        "a.weber@example.com",
        "Customs (Peter van Dijk)",
        "duty officer, Maria Costa",
      })
  void namesAreRefused(String role) {
    assertThat(decider(role))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.value()).isEqualTo(role);
          assertThat(finding.location().pointer()).isEqualTo("/oversight/overrides/0/deciderRole");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oyelaran Adeyemi", "Thorvald Kvist", "Ximena Quiroga Paz"})
  void whatOnlyLooksLikeANameIsForAPersonToJudge(String role) {
    assertThat(decider(role)).extracting(Finding::severity).containsExactly(Severity.JUDGEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior Customs Clerk",
        "Chief Technology Officer",
        "Lead for work in confined spaces",
        "Duty operator",
        "Works council",
        "Head of Legal",
        "Leitende Ärztin",
        "Meister vom Dienst",
        "Bäckermeisterin Filiale Nord",
        "Customs",
        "On-call nurse, ward 3",
        "Master Baker",
        "board",
        "Product Safety Committee",
      })
  void rolesAreLeftAlone(String role) {
    assertThat(decider(role)).isEmpty();
  }

  @Test
  void incompleteEntryIsNamedOnceWithAllThatIsMissing() {
    assertThat(
            Checked.by(
                "oversight.override-incomplete",
                "oversight: {overrides: [{id: o-1, date: 2025-05-06, decision: D, reason: craft}]}"))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .isEqualTo(
                    "the override o-1 has no area, no aiOption, no deciderRole, no outcome"));
  }

  private static List<String> counts(String change) {
    return Checked.by("oversight.override-count", change).stream()
        .map(f -> f.location().pointer())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "total: {value: 1, unit: decision}, byReason: {safety: {value: 1, unit: decision}} | ",
        "total: {value: 2, unit: decision}, byReason: {safety: {value: 1, unit: decision}} | /oversight/overrideCounts/total/value",
        "total: {value: 1, unit: decision}, byReason: {} | /oversight/overrideCounts/byReason",
        "total: {value: 1, unit: decision}, byReason: {safety: {value: 1, unit: decision}, craft: {value: 0, unit: decision}} | ",
        "total: {value: 1, unit: decision}, byReason: {safety: {value: 1, unit: decision}, craft: {value: 1, unit: decision}} | /oversight/overrideCounts/byReason/craft/value",
        "total: {value: 1, unit: decision, prior: 5}, byReason: {safety: {value: 1, unit: decision, prior: 4}} | /oversight/overrideCounts/total/prior",
        "total: {value: 1, unit: decision, prior: 4}, byReason: {safety: {value: 1, unit: decision, prior: 4}} | ",
      })
  void countsAreThoseOfTheLedger(String counts, String pointer) {
    assertThat(counts("oversight: {overrideCounts: {" + counts + "}}"))
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @Test
  void countsWithoutALedgerAndMoreOverridesThanDecisionsAreRefused() {
    assertThat(
            counts(
                "oversight: {overrides: [], overrideCounts: {total: {value: 9, unit: decision}, byReason: {}}}"))
        .containsExactly("/oversight/overrideCounts/total/value");
    String area =
        "oversight: {areas: [{id: customs, name: Customs, decisions: {value: %s, unit: decision%s}}]}";
    assertThat(counts(area.formatted("1", ""))).isEmpty();
    assertThat(counts(area.formatted("0.4", "")))
        .containsExactly("/oversight/areas/0/decisions/value");
  }

  @Test
  void namesAWrongDateOfAnIncentiveAtItsPlace() {
    assertThat(
            Checked.by(
                "oversight.incentive-dates",
                "{usage: null, oversight: {voluntaryUse: [], incentives: {awards: {inPlace: true, headcount: 1, start: 2025-06-01, end: 2025-05-01, description: A}, quotas: {inPlace: true, headcount: 1, start: 2026-01-01, description: Q}}}}"))
        .extracting(f -> f.location().pointer())
        .containsExactly("/oversight/incentives/awards/end", "/oversight/incentives/quotas/start");
  }
}
