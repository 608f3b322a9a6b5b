package org.counterweight.rule.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backlash is a number against a threshold that was there first. */
class BacklashTest {
  private static final String RULE = "harm.backlash-unquantified";

  private static List<Finding> findings(String backlash, String thresholds) {
    return HarmCase.findings(
        RULE,
        HarmCase.event("type: ux-backlash\n" + backlash)
            + "  backlashThresholds: "
            + thresholds
            + "\n");
  }

  private static String thresholds(String declared) {
    return "{complaintIncrease: 25, optOut: 5, declaredOn: " + declared + "}";
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "rollback: false, complaintIncrease: 25 | 0",
        "rollback: false, complaintIncrease: 24.9 | 1",
        "rollback: false, optOut: 5.0 | 0",
        "rollback: false, optOut: 4.9, complaintIncrease: 24 | 1",
        "rollback: true, optOut: 0 | 0",
        "rollback: true | 1",
        "rollback: false | 1",
      })
  void numbersReachAThresholdOrTheChangeWasRolledBack(String backlash, int findings) {
    assertThat(findings("backlash: {" + backlash + "}", thresholds("2024-12-01")))
        .hasSize(findings)
        .allMatch(finding -> finding.location().pointer().equals("/harm/events/0/backlash"))
        .allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void noNumbersAtAll() {
    assertThat(findings("", thresholds("2024-12-01")))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/harm/events/0");
  }

  @Test
  void noThresholds() {
    assertThat(findings("backlash: {rollback: false, optOut: 1}", "null"))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/harm");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-18, 0", "2025-06-19, 1", "2025-07-01, 1"})
  void thresholdsDeclaredWithTheOutcomeInViewAreAWarning(String declared, int findings) {
    assertThat(findings("backlash: {rollback: true, complaintIncrease: 70}", thresholds(declared)))
        .hasSize(findings)
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .allMatch(finding -> finding.value().equals(declared));
  }

  @Test
  void otherEventsNeedNone() {
    assertThat(HarmCase.findings(RULE, HarmCase.event("") + "  backlashThresholds: null\n"))
        .isEmpty();
  }
}
