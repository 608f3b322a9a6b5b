package org.counterweight.rule.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.Checked;
import org.counterweight.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What section U asks for, and in which clothes usage is recognised elsewhere. */
class UsageRulesTest {

  private static List<Finding> check(String yaml) {
    return RuleBook.check(BaseStatement.with(yaml), BaseStatement.policy());
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  private static List<Finding> disguised(String yaml) {
    return check(yaml).stream().filter(f -> f.rule().value().equals("usage.disguised")).toList();
  }

  private static String measure(
      String id, String name, String unit, String label, String direction, String method) {
    return """
    value:
      totals: null
      measures:
        - {id: %s, name: "%s", unit: "%s", unitLabel: "%s", direction: %s, level: L2, method: "%s",
           realisation: realised, baseline: {value: 1}, result: {value: 2}, effect: {value: 1}, inTotal: false}
    """
        .formatted(id, name, unit, label, direction, method);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value.throughput.a | Desk | token | x | higher-is-better | M. | unit",
        "value.throughput.a | Desk | token/min | x | higher-is-better | M. | unit",
        "value.throughput.a | Desk | seat | x | higher-is-better | M. | unit",
        "value.resource-use.a | Model | FLOP | x | higher-is-better | M. | unit",
        "value.adoption.desk | Desk | % | x | higher-is-better | M. | id",
        "value.agent-hours.desk | Desk | h | x | higher-is-better | M. | id",
        "value.throughput.a | Tokens generated | unit | x | higher-is-better | M. | name",
        "value.accessibility.a | Adoption of the assistant | % | x | higher-is-better | M. | name",
        "value.throughput.a | Leaderboard awards | unit | x | higher-is-better | M. | name",
        "value.throughput.a | AI-written code | % | x | higher-is-better | M. | name",
        "value.throughput.a | 41 AI agents | unit | x | higher-is-better | M. | name",
        "value.throughput.a | GPU-hours used | h | x | higher-is-better | M. | name",
        "value.throughput.a | Desk | unit | prompts per day | higher-is-better | M. | unitLabel",
        "value.throughput.a | Desk | % | % of employees using AI | higher-is-better | M. | unitLabel",
        "value.throughput.a | Desk | unit | x | higher-is-better | Number of prompts in the logs. | method",
        "value.throughput.a | Desk | unit | x | higher-is-better | The total tokens of the month. | method",
      })
  void usageIsSeenInEveryPartOfAMeasure(
      String id,
      String name,
      String unit,
      String label,
      String direction,
      String method,
      String part) {
    assertThat(disguised(measure(id, name, unit, label, direction, method)))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.location().pointer()).isEqualTo("/value/measures/0/" + part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value.task-time.a | Coding agents | min | min per change | lower-is-better | M.",
        "value.cost-savings.a | Cost per 1,000 tokens | EUR | EUR | lower-is-better | Invoices.",
        "value.response-time.a | Chatbot conversations | min | min per session | lower-is-better | M.",
        "value.throughput.a | Customer service agents | case | cases per hour | higher-is-better | Agents drawn by lot.",
        "value.resource-use.a | GPU-hours per model | h | h | lower-is-better | Meter.",
        "value.resource-use.a | Inference | FLOP | FLOP per answer | lower-is-better | Meter.",
        "value.defects.a | Access tokens | defect | defects per 1,000 users | lower-is-better | M.",
        "value.throughput.a | Desk | case | x | higher-is-better | Cases closed; the number of prompts was the same in both groups.",
        "value.throughput.a | Desk | case | x | higher-is-better | Survey of 212 active users.",
        "value.throughput.a | Travel agents | case | bookings per agent | higher-is-better | M.",
      })
  void whatOnlySoundsLikeUsageIsLeftAlone(
      String id, String name, String unit, String label, String direction, String method) {
    assertThat(disguised(measure(id, name, unit, label, direction, method))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value | Adoption reached 93% and files took six minutes less. | true",
        "value | Adoption was uneven; files took six minutes less. | false",
        "energy | The halls served 4.1 trillion tokens. | true",
        "energy | Six million GPU-hours used 8.1 GWh. | false",
        "energy | A thousand answers use 2.4 kWh, or 0.3 Wh per 1,000 tokens. | false",
        "harm | 2.3 trillion tokens were served without a fault. | true",
        "harm | Four hundred active users saw the names of others. | false",
        "harm | 1,200 prompts were shown to the wrong account. | false",
      })
  void amountsOfUsageInTextsOutsideSectionU(String section, String summary, boolean seen) {
    List<Finding> findings = disguised("%s: {summary: \"%s\"}".formatted(section, summary));
    assertThat(findings).hasSize(seen ? 1 : 0);
    assertThat(findings).allMatch(f -> f.location().pointer().equals("/" + section + "/summary"));
  }

  @Test
  void disguisedUsageIsNoValueToShowUsageBeside() {
    assertThat(
            ids(
                check(
                    measure(
                        "value.throughput.a", "Tokens", "token", "x", "higher-is-better", "M."))))
        .contains("usage.disguised", "usage.value-missing");
  }

  @ParameterizedTest
  @CsvSource({"L1, realised, true", "L2, forecast, true", "L2, realised, false"})
  void valueMustBeMeasuredAndRealised(String level, String realisation, boolean missing) {
    String yaml =
        """
        value:
          caution: C.
          totals: null
          measures:
            - {id: value.rework.a, name: A, unit: "%%", direction: lower-is-better, level: %s, method: M.,
               realisation: %s, baseline: {value: 1}, result: {value: 2}, effect: {value: 1}, inTotal: false}
        """
            .formatted(level, realisation);
    assertThat(ids(check(yaml)).contains("usage.value-missing")).isEqualTo(missing);
    assertThat(ids(check(yaml + "usage: null\n"))).doesNotContain("usage.value-missing");
  }

  @Test
  void namingASectionAsNotDisclosedCuresNothing() {
    List<Finding> findings =
        check(
            """
            harm: null
            notDisclosed: [{what: harm, reason: Not collected.}]
            """);
    assertThat(findings)
        .filteredOn(f -> f.rule().value().equals("usage.harm-missing"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/usage");
          assertThat(finding.message()).contains("Tokens processed", "notDisclosed");
        });
  }

  @Test
  void withoutUsageNothingIsOwed() {
    assertThat(ids(check("{usage: null, value: null, harm: null, oversight: null}")))
        .noneMatch(id -> id.startsWith("usage."));
  }

  @ParameterizedTest
  @CsvSource({
    "52, ''",
    "51, ''",
    "50, usage.parts-sum",
    "54, usage.parts-sum",
    "77, usage.subset-added",
    "59, usage.subset-added",
    "84, usage.subset-added",
    "90, usage.parts-sum",
  })
  void subsetsAreNotAdded(String amount, String rule) {
    List<Finding> findings =
        check(
            tokens(
                amount,
                "{kind: input, value: 40}, {kind: output, value: 12}, "
                    + "{kind: cached, value: 25}, {kind: reasoning, value: 7}"));
    assertThat(ids(findings)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void aSubsetIsNotLargerThanItsWhole() {
    assertThat(
            ids(
                check(
                    tokens(
                        "52",
                        "{kind: input, value: 40}, {kind: output, value: 12}, {kind: cached, value: 44}"))))
        .containsExactly("usage.subset-added");
    assertThat(check(tokens("52", "{kind: cached, value: 44}"))).isEmpty();
    assertThat(ids(check(tokens("52", "{kind: reasoning, value: 54}"))))
        .containsExactly("usage.subset-added");
  }

  @Test
  void aFigureThatIsASubsetIsHeldToItsWholeOnBothSides() {
    String figures =
        """
        usage:
          figures:
            - {id: usage.tokens.all, name: Tokens, amount: {value: 900, unit: token, prior: 200},
               definition: D., calculation: C., useful: U., management: M.}
            - {id: usage.tokens.desk, name: Desk, amount: {value: %s, unit: token, prior: %s},
               definition: D., calculation: C., useful: U., management: M., subsetOf: usage.tokens.all}
        """;
    assertThat(check(figures.formatted("900", "200"))).isEmpty();
    assertThat(check(figures.formatted("901", "201"))).isEmpty();
    assertThat(check(figures.formatted("902", "202")))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/usage/figures/1/amount/prior", "/usage/figures/1/amount/value");
  }

  private static String tokens(String amount, String parts) {
    return """
    usage:
      figures:
        - {id: usage.tokens.desk, name: Desk, amount: {value: %s, unit: token}, definition: D., calculation: C.,
           useful: U., management: M., parts: [%s]}
    """
        .formatted(amount, parts);
  }

  @Test
  void incentivesInPlaceAreDescribed() {
    assertThat(
            check(
                """
                usage: {caution: There were awards.}
                oversight:
                  voluntaryUse: []
                  incentives:
                    awards: {inPlace: true, headcount: 30}
                    quotas: {inPlace: false, headcount: 12}
                    leaderboards: {inPlace: false, start: 2025-01-01}
                    payOrReview: {inPlace: false, description: Forbidden by the works agreement.}
                """))
        .extracting(finding -> finding.location().pointer())
        .containsExactlyInAnyOrder(
            "/oversight/incentives/awards",
            "/oversight/incentives/quotas/inPlace",
            "/oversight/incentives/leaderboards/inPlace");
  }

  @ParameterizedTest
  @CsvSource({
    "Three minutes saved for each prompt., true",
    "Three minutes for every hundred prompts., true",
    "'3 min/prompt, as the vendor says.', true",
    "Three minutes a prompt., true",
    "Three minutes saved per accepted suggestion., true",
    "Each use of the assistant counts as three minutes., true",
    "Twenty minutes a day for all active users., true",
    "Three minutes a claim before and after; prompts were not looked at., false",
    "Each use case was timed by the works council., false",
    "Timed from request to offer; the unit is min/offer., false",
  })
  void whereUsageIsRewardedNoValueIsCalculatedFromIt(String method, boolean found) {
    List<Finding> findings =
        Checked.by(
            "usage.value-from-usage",
            """
            oversight:
              incentives:
                quotas: {inPlace: true, headcount: 90, start: 2025-01-06, description: A quota in sales.}
            value:
              measures:
                - id: value.task-time.offers
                  name: Offers
                  unit: min
                  direction: lower-is-better
                  level: L2
                  method: "%s"
                  realisation: realised
                  baseline: {value: 42}
                  result: {value: 38}
                  effect: {value: -4}
                  inTotal: false
            """
                .formatted(method));
    assertThat(findings).hasSize(found ? 1 : 0);
  }
}
