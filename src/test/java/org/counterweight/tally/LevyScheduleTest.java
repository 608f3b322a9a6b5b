package org.counterweight.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules that can be followed by hand. */
class LevyScheduleTest {
  private static final String PURPOSE =
      """
      purpose:
        lines:
          - {id: a, purpose: safety, energy: {value: 500000, unit: kWh}, compute: {value: 60000, unit: min}, level: L3, evidence: [E-03]}
          - {id: b, purpose: product, energy: {value: 1.5, unit: GWh}, compute: {value: 2000, unit: h}}
      """;

  @ParameterizedTest
  @CsvSource({"ENERGY, 4, EUR, 2000, 500, 6000.00", "COMPUTE, 0.25, USD, 3000, 1000, 500.00"})
  void otherBasesAreAmountsForEachUnit(
      LevyBase base,
      BigDecimal rate,
      String currency,
      BigDecimal all,
      BigDecimal exempt,
      BigDecimal due) {
    LevySchedule s =
        LevySchedule.of(BaseStatement.with(PURPOSE), Terms.on(base, rate, currency)).orElseThrow();
    assertThat(s.base()).isEqualByComparingTo(all);
    assertThat(s.exempt()).isEqualByComparingTo(exempt);
    assertThat(s.due()).isEqualTo(due);
    assertThat(s.currency()).isEqualTo(currency);
  }

  @Test
  void aLineWithoutTheFigureMakesNoSchedule() {
    Statement statement = BaseStatement.with(PURPOSE);
    assertThat(LevySchedule.of(statement, Terms.on(LevyBase.ENERGY, BigDecimal.ONE, "EUR")))
        .isPresent();
    LevyTerms onCost = Terms.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN);
    assertThat(LevySchedule.of(statement, onCost)).isEmpty();
    assertThat(LevySchedule.of(BaseStatement.with("{}"), onCost)).isEmpty();
    assertThat(LevySchedule.of(statement, null)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "safety, L2, true, EXEMPT",
    "safety, L1, true, UNPROVEN",
    "safety, L5, false, UNPROVEN",
    "accessibility, L3, true, EXEMPT",
    "public-benefit, L3, true, EXEMPT",
    "product, L5, true, TAXED",
    "unassigned, L5, true, TAXED",
  })
  void treatmentFollowsPurposeEvidenceAndLevel(
      String purpose, String level, boolean evidence, Treatment treatment) {
    String line =
        "{id: a, purpose: %s, cost: {value: 10, unit: EUR}, level: %s%s}"
            .formatted(purpose, level, evidence ? ", evidence: [E-03]" : "");
    LevySchedule s =
        LevySchedule.of(
                BaseStatement.with("purpose: {lines: [" + line + "]}"),
                BaseStatement.policy().levy())
            .orElseThrow();
    assertThat(s.lines()).extracting(LevySchedule.Line::treatment).containsExactly(treatment);
  }

  @ParameterizedTest(name = "{0} of {1}, weight {2}, most {3}")
  @CsvSource({
    "100, 1000, 1, 50, 100.00",
    "100, 1000, 2, 50, 200.00",
    "500, 1000, 1, 50, 500.00",
    "501, 1000, 1, 50, 500.00",
    "1, 3, 1, 50, 333.33",
    "2, 3, 0.5, 50, 333.33",
    "0, 1000, 1, 50, 0.00",
    "900, 1000, 3, 100, 1000.00",
  })
  void deductionIsTheShareOfEmployeesUpToTheLimit(
      long heads, long employees, BigDecimal weight, BigDecimal most, BigDecimal deduction) {
    List<Terms.Line> lines = List.of(new Terms.Line("product", new BigDecimal(100000), false));
    LevySchedule s =
        LevySchedule.of(
                Terms.statement(lines, heads, employees), Terms.of(BigDecimal.ONE, weight, most))
            .orElseThrow();
    assertThat(s.gross()).isEqualTo(new BigDecimal("1000.00"));
    assertThat(s.deduction()).isEqualTo(deduction);
  }

  @Test
  void rolesWithoutEvidenceOrAnotherCentreDoNotCount() {
    Statement statement =
        BaseStatement.with(
            """
            purpose:
              lines: [{id: a, purpose: product, cost: {value: 100000, unit: EUR}}]
              craft:
                - {id: a, title: A, headcount: 10, centre: care, limit: L., evidence: [E-03]}
                - {id: b, title: B, headcount: 20, centre: care, limit: L.}
                - {id: c, title: C, headcount: 40, centre: safety, limit: L., evidence: [E-03]}
            """);
    LevyTerms.Craft terms =
        new LevyTerms.Craft(
            List.of(org.counterweight.statement.CraftCentre.CARE), BigDecimal.ONE, BigDecimal.TEN);
    CraftTally tally = CraftTally.of(statement.purpose().craft(), 4180L, terms);
    assertThat(tally.heads()).isEqualTo(10);
    assertThat(tally.roles())
        .extracting(CraftTally.Role::counts)
        .containsExactly(true, false, false);
  }

  /** The example of the documentation, followed by hand there. */
  @Test
  void workedExampleOfThePages() {
    Statement statement =
        Terms.statement(
            List.of(
                new Terms.Line("public-benefit", new BigDecimal(980000), true),
                new Terms.Line("safety", new BigDecimal(240000), true),
                new Terms.Line("accessibility", new BigDecimal(50000), false),
                new Terms.Line("product", new BigDecimal(770000), false),
                new Terms.Line("unassigned", new BigDecimal(300000), false)),
            85,
            2960);
    LevySchedule s = LevySchedule.of(statement, BaseStatement.policy().levy()).orElseThrow();
    assertThat(s.base()).isEqualByComparingTo("2340000");
    assertThat(s.exempt()).isEqualByComparingTo("1220000");
    assertThat(s.taxable()).isEqualByComparingTo("1120000");
    assertThat(s.gross()).isEqualTo(new BigDecimal("11200.00"));
    assertThat(s.deduction()).isEqualTo(new BigDecimal("321.62"));
    assertThat(s.due()).isEqualTo(new BigDecimal("10878.38"));
    assertThat(s.due(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("5439.19"));
    assertThat(s.due(new BigDecimal(2))).isEqualTo(new BigDecimal("21756.76"));
  }
}
