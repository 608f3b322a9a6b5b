package org.counterweight.rule.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries of the rules of section B, and that one wrong number is blamed once. */
class ValueRulesTest {

  /**
   * One measure of working time with the given level, readings and further fields or put in place
   * of its own.
   */
  private static List<Finding> measure(String level, String readings, String rest) {
    return check(
        """
        value:
          totals: null
          adverseSearch: {scope: All pilots., outcome: None., signatory: Audit}
          measures:
            - {id: value.task-time.files, name: Files, unit: min, direction: lower-is-better,
               level: %s, method: Before and after., realisation: realised, %s, reviewTime: 1, %s}
        """
            .formatted(level, readings, rest));
  }

  private static List<Finding> check(String yaml) {
    return RuleBook.check(BaseStatement.with(yaml), BaseStatement.policy());
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // 31.2 - 24.6 lies in -6.7 to -6.5; a reported -6.4 may be -6.45, one of -6.8 may be -6.75.
    "-6.6, true",
    "-6.5, true",
    "-6.4, false",
    "-6.8, false",
    "-6.7, true",
    "-7, true",
    "-6.45, false",
    "6.6, false",
  })
  void effectHoldsWithinTheDigits(String effect, boolean holds) {
    List<Finding> findings =
        measure(
            "L2",
            "baseline: {value: 31.2}, result: {value: 24.6}, effect: {value: %s}".formatted(effect),
            "inTotal: false");
    assertThat(ids(findings).contains("value.effect-identity")).isEqualTo(!holds);
  }

  @Test
  void theComparisonGroupIsTakenOff() {
    String readings =
        "baseline: {value: 31.2}, result: {value: 24.6}, "
            + "comparator: {description: Others, baseline: 31.4, result: 30.9}, effect: {value: %s}";
    assertThat(measure("L2", readings.formatted("-6.1"), "inTotal: false")).isEmpty();
    assertThat(measure("L2", readings.formatted("-6.6"), "inTotal: false"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule().value()).isEqualTo("value.effect-identity");
          assertThat(finding.location().pointer()).isEqualTo("/value/measures/0/effect/value");
          assertThat(finding.message()).contains("-6.6 min", "-6.1");
        });
  }

  @Test
  void aTurnedSignIsCalledThat() {
    assertThat(
            measure(
                "L2",
                "baseline: {value: 31}, result: {value: 24}, effect: {value: 7}",
                "inTotal: false"))
        .filteredOn(finding -> finding.rule().value().equals("value.effect-identity"))
        .singleElement()
        .extracting(Finding::fix)
        .asString()
        .startsWith("Turn the sign");
  }

  @ParameterizedTest
  @CsvSource({
    "L1, '', ''",
    "L2, '', ''",
    "L3, '', value.interval-missing",
    "L5, 'low: -8, high: -6', value.interval-missing",
    "L5, 'low: -8, high: -6, confidence: 95', ''",
    "L2, 'low: -8', value.interval-missing",
    "L3, 'low: -7, high: -6, confidence: 95', ''",
    "L3, 'low: -6, high: -5, confidence: 95', ''",
    "L3, 'low: -5, high: -4, confidence: 95', value.interval-brackets-effect",
    "L3, 'low: -9, high: -8.6, confidence: 95', value.interval-brackets-effect",
    "L3, 'low: -6, high: -8, confidence: 95', value.interval-brackets-effect",
  })
  void intervals(String level, String interval, String rule) {
    List<Finding> findings =
        measure(
            level,
            "baseline: {value: 31}, result: {value: 24}, effect: {value: -7%s}"
                .formatted(interval.isEmpty() ? "" : ", " + interval),
            "inTotal: false");
    findings = findings.stream().filter(f -> !f.rule().value().startsWith("usage.")).toList();
    assertThat(ids(findings)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void halfAnIntervalBelowL3IsOnlyAWarning() {
    assertThat(
            measure(
                "L2",
                "baseline: {value: 31}, result: {value: 24}, effect: {value: -7, low: -8}",
                "inTotal: false"))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void oneWrongNetOfAMeasureIsBlamedOnce() {
    assertThat(
            check(
                """
                value:
                  totals: {net: {value: 9600000}}
                """))
        .extracting(Finding::location)
        .singleElement()
        .matches(place -> place.pointer().equals("/value/totals/net/value"));
  }

  @Test
  void oneWrongTotalIsBlamedOnceOnItsOwnSide() {
    assertThat(
            check(
                """
                value:
                  totals: {cost: {prior: 2900000}}
                """))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule().value()).isEqualTo("value.total-sum");
          assertThat(finding.location().pointer()).isEqualTo("/value/totals/cost/prior");
          assertThat(finding.message()).contains("in the comparative period");
        });
  }

  @Test
  void totalsWithoutAMeasureThatCountsAreContradicted() {
    List<Finding> findings =
        check(
            """
            value:
              measures: []
            """);
    assertThat(ids(findings))
        .contains("value.total-sum", "usage.value-missing")
        .doesNotContain("value.net-identity", "value.totals-missing");
  }

  @Test
  void aMeasureWithoutACostHasItsGrossAsNet() {
    String money =
        "money: {gross: {value: 500, unit: EUR}, net: {value: %s, unit: EUR}}, inTotal: false, "
            + "reasonNotCounted: One site., redeployment: {description: Posts., evidence: [E-03]}";
    String readings = "baseline: {value: 31}, result: {value: 24}, effect: {value: -7}";
    assertThat(measure("L2", readings, money.formatted("500"))).isEmpty();
    assertThat(ids(measure("L2", readings, money.formatted("499")))).isEmpty();
    assertThat(ids(measure("L2", readings, money.formatted("498"))))
        .containsExactly("value.net-identity");
  }

  @Test
  void moneyInAnotherCurrencyIsNotAdded() {
    // The currency itself is the business of the entity rules.
    assertThat(
            ids(
                measure(
                    "L2",
                    "baseline: {value: 31}, result: {value: 24}, effect: {value: -7}",
                    "money: {gross: {value: 500, unit: EUR}, net: {value: 9, unit: USD}}, inTotal: false, "
                        + "reasonNotCounted: X., redeployment: {description: P., evidence: [E-03]}")))
        .noneMatch(id -> id.startsWith("value."));
  }

  @Test
  void pricedHoursInAMethodAreSeen() {
    List<Finding> findings =
        check(
            """
            value:
              totals: null
              adverseSearch: {scope: All., outcome: None., signatory: Audit}
              measures:
                - {id: value.cost-savings.files, name: Files, unit: EUR, direction: higher-is-better, level: L2,
                   method: Hours saved times the average hourly cost., realisation: realised,
                   baseline: {value: 0}, result: {value: 900}, effect: {value: 900}, inTotal: false}
            """);
    assertThat(ids(findings)).containsExactly("value.hours-as-money");
    assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anAdverseResultOrNoEffectAtAllAnswersTheQuestion() {
    String measures =
        """
        value:
          totals: null
          measures:
            - {id: value.rework.a, name: A, unit: "%%", direction: lower-is-better, level: L2, method: M.,
               realisation: realised, baseline: {value: 10}, result: {value: %s}, effect: {value: %s}, inTotal: false}
        """;
    assertThat(ids(check(measures.formatted("9", "-1")))).containsExactly("value.only-favourable");
    assertThat(ids(check(measures.formatted("10", "0")))).doesNotContain("value.only-favourable");
    assertThat(ids(check(measures.formatted("11", "1")))).doesNotContain("value.only-favourable");
  }

  @Property(tries = 40)
  void anEffectRoundedFromItsReadingsAlwaysHolds(
      @ForAll @IntRange(min = 0, max = 100_000) int baseline,
      @ForAll @IntRange(min = 0, max = 100_000) int result,
      @ForAll @IntRange(min = 0, max = 3) int digits) {
    BigDecimal before = BigDecimal.valueOf(baseline, 3);
    BigDecimal after = BigDecimal.valueOf(result, 3);
    java.math.RoundingMode half = java.math.RoundingMode.HALF_EVEN;
    assertThat(
            ids(
                measure(
                    "L2",
                    "baseline: {value: %s}, result: {value: %s}, effect: {value: %s}"
                        .formatted(
                            before.setScale(digits, half).toPlainString(),
                            after.setScale(digits, half).toPlainString(),
                            after.subtract(before).setScale(digits, half).toPlainString()),
                    "inTotal: false")))
        .doesNotContain("value.effect-identity");
  }
}
