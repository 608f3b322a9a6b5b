package org.counterweight.rule.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, remediation, nature, period, currency, link, intervention and cost of events. */
class EventTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "occurred, 2025-06-19, ",
    "occurred, 2025-06-20, detected",
    "contained, 2025-06-19, ",
    "contained, 2025-06-18, contained",
    "resolved, 2025-06-18, resolved",
    "materialityDetermined, 2025-06-18, materialityDetermined",
    "materialityDetermined, 2025-06-19, ",
  })
  void datesRunForwards(String name, String date, String at) {
    assertThat(HarmCase.pointers("harm.dates-backwards", HarmCase.event(name + ": " + date)))
        .isEqualTo(at == null ? List.of() : List.of("/harm/events/0/" + at));
  }

  @Test
  void oneDateOutOfPlaceIsOneFinding() {
    assertThat(
            HarmCase.pointers(
                "harm.dates-backwards",
                HarmCase.event(
                    "occurred: 2025-06-01\ncontained: 2025-05-20\nresolved: 2025-07-01")))
        .containsExactly("/harm/events/0/contained");
  }

  @Test
  void stepsAndNoticesRunForwardsToo() {
    assertThat(
            HarmCase.pointers(
                "harm.dates-backwards",
                HarmCase.event(
                    """
                    clocks: [{regime: gdpr-33, applicable: true, started: 2025-06-19T10:00:00Z, notified: 2025-06-19T11:59:00+02:00}]
                    remediation:
                      state: resolved
                      action: Done.
                      steps: [{state: contained, on: 2025-06-20}, {state: resolved, on: 2025-06-19}]
                    """)))
        .containsExactlyInAnyOrder(
            "/harm/events/0/clocks/0/notified", "/harm/events/0/remediation/steps/1/on");
  }

  private static List<Finding> remediation(String state, String steps, String more) {
    return HarmCase.findings(
        "harm.remediation-inconsistent",
        HarmCase.event(
            "remediation: {state: " + state + ", action: Done., steps: [" + steps + "]}\n" + more));
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "resolved | detected 2025-06-19, contained 2025-06-19, resolved 2025-06-20 | ",
        "monitored | detected 2025-06-19, investigating 2025-06-19, contained 2025-06-20, resolved 2025-06-21, monitored 2025-06-22 | ",
        "reopened | resolved 2025-06-20, reopened 2025-07-01 | ",
        "mitigated | accepted-risk 2025-06-20, reopened 2025-07-01, mitigated 2025-07-02 | ",
        "investigating | resolved 2025-06-20, investigating 2025-07-01 | steps/1/state",
        "contained | mitigated 2025-06-20, contained 2025-07-01 | steps/1/state",
        "detected | contained 2025-06-20, detected 2025-07-01 | steps/1/state",
        "reopened | detected 2025-06-19, reopened 2025-07-01 | steps/1/state",
        "reopened | reopened 2025-07-01 | steps/0/state",
        "resolved | detected 2025-06-19, mitigated 2025-07-01 | state",
        // After the end of the period: not yet the state that is asked for.
        "mitigated | mitigated 2025-07-01, resolved 2026-01-10 | ",
        "resolved | mitigated 2025-07-01, resolved 2026-01-10 | state",
        "resolved | detected 2025-06-21, resolved 2025-06-22 | steps/0/on",
      })
  void stepsLeadToTheState(String state, String steps, String at) {
    String yaml = steps.replaceAll("([a-z-]+) (2[0-9-]+)", "{state: $1, on: $2}");
    assertThat(remediation(state, yaml, ""))
        .extracting(finding -> finding.location().pointer())
        .isEqualTo(at == null ? List.of() : List.of("/harm/events/0/remediation/" + at));
  }

  @Test
  void stateAndResolvedDateAgree() {
    assertThat(remediation("resolved", "", "resolved: 2026-01-05"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("2026-01-05", "2025-12-31");
    assertThat(remediation("mitigated", "", "resolved: 2025-08-05")).hasSize(1);
    assertThat(remediation("mitigated", "", "resolved: 2026-01-05")).isEmpty();
    assertThat(remediation("reopened", "", "resolved: 2025-08-05")).isEmpty();
    assertThat(remediation("resolved", "{state: resolved, on: 2025-08-04}", "resolved: 2025-08-05"))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/harm/events/0/remediation/steps/0/on");
  }

  @Test
  void stepsOutOfTimeHaveOneCauseOnly() {
    assertThat(
            remediation(
                "resolved",
                "{state: resolved, on: 2025-08-04}, {state: mitigated, on: 2025-07-01}",
                ""))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "S0, hazard, reliability, ",
    "S0, hazard, near-miss, ",
    "S1, incident, reliability, ",
    "S0, incident, reliability, nature",
    "S0, incident, near-miss, nature",
    "S2, hazard, reliability, severity",
    "S1, incident, near-miss, severity",
    "S1, hazard, near-miss, severity",
  })
  void severityNatureAndTypeAgree(String severity, String nature, String type, String at) {
    assertThat(
            HarmCase.pointers(
                "harm.severity-nature",
                HarmCase.event(
                    "severity: " + severity + "\nnature: " + nature + "\ntype: " + type)))
        .isEqualTo(at == null ? List.of() : List.of("/harm/events/0/" + at));
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, 1", "2025-01-01, 0", "2025-12-31, 0", "2026-01-01, 1"})
  void eventsAreThoseDetectedInThePeriod(String detected, int findings) {
    assertThat(
            HarmCase.pointers("harm.event-outside-period", HarmCase.event("detected: " + detected)))
        .hasSize(findings);
  }

  @Test
  void periodThatRunsBackwardsIsLeftToItsOwnRule() {
    assertThat(
            HarmCase.findings(
                "harm.event-outside-period", "period: {start: 2025-12-31, end: 2025-01-01}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EUR, 0", "JPY, 0", "XXX, 1", "eur, 1", "Euro, 1"})
  void finesAreInRealCurrencies(String unit, int findings) {
    assertThat(
            HarmCase.pointers(
                "harm.fine-currency",
                HarmCase.event(
                    "type: regulatory\nintervention: {authority: A, outcome: Fine, status: annulled,"
                        + " fine: {value: 5, unit: "
                        + unit
                        + "}}")))
        .hasSize(findings)
        .allMatch(pointer -> pointer.equals("/harm/events/0/intervention/fine/unit"));
  }

  @Test
  void onlyIncidentsNeedALinkAndAPersonDecides() {
    String none = "link: null\n";
    assertThat(HarmCase.findings("harm.link-missing", HarmCase.event(none)))
        .extracting(Finding::severity)
        .containsExactly(Severity.JUDGEMENT);
    assertThat(
            HarmCase.findings(
                "harm.link-missing", HarmCase.event(none + "nature: hazard\nseverity: S0")))
        .isEmpty();
  }

  @Test
  void onlyRegulatoryEventsNeedAnIntervention() {
    assertThat(HarmCase.findings("harm.intervention-missing", HarmCase.event(""))).isEmpty();
    assertThat(HarmCase.pointers("harm.intervention-missing", HarmCase.event("type: regulatory")))
        .containsExactly("/harm/events/0");
  }

  private static List<Finding> cost(String total, String lines) {
    return HarmCase.findings("harm.cost-sum", HarmCase.event(lines) + "  cost: " + total + "\n");
  }

  @Test
  void costIsTheSumWithinTheDigitsReported() {
    String cost = "cost: {value: 40000, unit: EUR, decimals: -4}";
    assertThat(cost("{value: 50000, unit: EUR, decimals: -4}", cost)).isEmpty();
    assertThat(cost("{value: 46000, unit: EUR, decimals: -3}", cost))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/harm/cost/value");
          assertThat(finding.message())
              .contains("46000 EUR", "40000 EUR (35000 to 45000 with the digits reported)");
        });
    assertThat(cost("null", cost)).isEmpty();
  }

  @Test
  void costWithoutAnyEventBehindItIsFoundAndOtherCurrenciesAreNotMixed() {
    String total = "{value: 7000, unit: EUR, decimals: 0}";
    assertThat(cost(total, ""))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("no event");
    assertThat(cost("{value: 0, unit: EUR, decimals: 0}", "")).isEmpty();
    assertThat(cost(total, "cost: {value: 1, unit: USD}")).isEmpty();
  }
}
