package org.counterweight.rule.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.intake.RecordBinder;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.Checked;
import org.counterweight.rule.LevyScope;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleBook;
import org.counterweight.tally.LevyReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Purposes that add up, and a levy that follows from them. */
class PurposeRulesTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  private static String statement(String lines, String levy) {
    return "purpose:\n  lines:\n" + lines + (levy.isEmpty() ? "" : "  levy: {" + levy + "}\n");
  }

  private static String line(String id, String purpose, String figures) {
    return "    - {id: %s, purpose: %s, %s}%n".formatted(id, purpose, figures);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // IT electricity is 12300 MWh, facility electricity 14340; either may be split.
    "energy, 12300, MWh, false",
    "energy, 14340, MWh, false",
    "energy, 14340000, kWh, false",
    "energy, 12301, MWh, false",
    "energy, 12302, MWh, true",
    "energy, 13000, MWh, true",
    // Hours of rented machines are not among those of hardware.
    "compute, 6000000, h, false",
    "compute, 7000000, h, false",
    "compute, 5990000, h, true",
    "cost, 3950000, EUR, false",
    "cost, 3955000, EUR, false",
    "cost, 3960001, EUR, true",
  })
  void purposesAddUpToSectionA(String key, String value, String unit, boolean found) {
    String figure = "%s: {value: %s, unit: %s}".formatted(key, value, unit);
    assertThat(Checked.by("purpose.shares-sum", statement(line("all", "unassigned", figure), "")))
        .hasSize(found ? 1 : 0);
  }

  @Test
  void aHoleInAColumnIsNamed() {
    String lines =
        line("a", "product", "energy: {value: 12300, unit: MWh}, cost: {value: 3950000, unit: EUR}")
            + line("b", "unassigned", "energy: {value: 0, unit: MWh}");
    assertThat(Checked.by("purpose.shares-sum", statement(lines, "")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/purpose/lines/1");
          assertThat(finding.message()).contains("no cost");
        });
  }

  private static final String LINES =
      line("s", "safety", "cost: {value: 950000, unit: EUR}, level: L4, evidence: [E-03]")
          + line(
              "a", "accessibility", "cost: {value: 500000, unit: EUR}, level: L1, evidence: [E-03]")
          + line("p", "product", "cost: {value: 2500000, unit: EUR}");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 1.000, unit: '%'}, due: {value: 30000, unit: EUR, decimals: -2} | ",
        "base: {value: 3950000, unit: EUR}, exempt: {value: 1450000, unit: EUR}, rate: {value: 1.000, unit: '%'}, due: {value: 25000, unit: EUR, decimals: -2} | purpose.levy-base",
        "base: {value: 3950001, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 1.000, unit: '%'}, due: {value: 30000, unit: EUR, decimals: -2} | ",
        "base: {value: 3950003, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 1.000, unit: '%'}, due: {value: 30000, unit: EUR, decimals: -2} | purpose.levy-base",
        "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 0.010, unit: '1'}, due: {value: 30000, unit: EUR, decimals: -2} | purpose.levy-identity",
        "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 0.01000, unit: '1'}, due: {value: 30000, unit: EUR, decimals: -2} | ",
        "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 1.000, unit: '%'}, due: {value: 30115, unit: EUR, decimals: -1} | purpose.levy-identity",
        "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 2.000, unit: '%'}, due: {value: 60000, unit: EUR, decimals: -2} | purpose.levy-rate",
      })
  void levyFollowsFromLinesAndTerms(String levy, String rule) {
    List<String> found =
        Checked.all(statement(LINES, levy.replace('\'', '"'))).stream()
            .map(f -> f.rule().value())
            .toList();
    if (levy.contains("rate: {value: 0.010,")) {
      // 0.010 means 0.0095 to 0.0105: 30000 lies inside.
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
  }

  @Test
  void refusedExemptionSaysWhichLineEarnsNone() {
    String levy =
        "base: {value: 3950000, unit: EUR}, exempt: {value: 1450000, unit: EUR}, rate: {value: 1.000, unit: \"%\"}, due: {value: 25000, unit: EUR, decimals: -2}";
    assertThat(Checked.by("purpose.levy-base", statement(LINES, levy)))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .contains("not exempt without evidence and level L2 or higher: a"));
  }

  private static List<Finding> craft(String heads, String deduction, String due) {
    return Checked.all(
        statement(
                LINES,
                "base: {value: 3950000, unit: EUR}, exempt: {value: 950000, unit: EUR}, rate: {value: 1.000, unit: \"%%\"}, %s due: {value: %s, unit: EUR, decimals: -1}"
                    .formatted(deduction, due))
            + "  craft:\n    - {id: c, title: Clerk, headcount: %s, centre: judgement, limit: L., evidence: [E-03]}\n"
                .formatted(heads));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 209 of 4180 employees are 5%.
        "209 | 1500 | 28500 | ",
        "209 | 1520 | 28480 | purpose.craft-deduction",
        "4180 | 15000 | 15000 | ",
        "4180 | 30000 | 0 | purpose.craft-deduction",
      })
  void deductionIsTheShareOfEmployees(String heads, String deduction, String due, String rule) {
    String figure = "deduction: {value: %s, unit: EUR, decimals: 0},".formatted(deduction);
    assertThat(craft(heads, figure, due).stream().map(f -> f.rule().value()))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void whoClaimsNoDeductionIsToldSo() {
    assertThat(craft("209", "", "30000"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule().value()).isEqualTo("purpose.craft-deduction");
          assertThat(finding.severity()).isEqualTo(org.counterweight.finding.Severity.WARNING);
        });
  }

  private static Policy policy(String change) {
    JsonNode tree =
        YAML.readTree(java.nio.file.Path.of("schemas/policies/equal-prominence-2026-01.yaml"));
    return RecordBinder.policy(BaseStatement.merge(tree, YAML.readTree(change)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | ABOVE",
        "entity: {size: {employees: 250, turnover: {value: 50000000, unit: EUR}}} | BELOW",
        "entity: {size: {employees: 251, turnover: {value: 50000001, unit: EUR, decimals: 0}, assets: null}} | ABOVE",
        "entity: {size: {employees: 251, turnover: null, assets: null}} | UNDECIDED",
        "entity: {size: {employees: 251, turnover: {value: 900000000, unit: GBP}, assets: {value: 9, unit: EUR}}} | UNDECIDED",
        "entity: {size: null} | UNDECIDED",
      })
  void reachFollowsFromTheSize(String change, LevyReach reach) {
    assertThat(LevyScope.of(BaseStatement.with(change), BaseStatement.policy())).isEqualTo(reach);
  }

  @Test
  void aLevyWithoutSizesReachesEveryone() {
    assertThat(
            LevyScope.of(BaseStatement.with("entity: {size: null}"), policy("levy: {sizes: []}")))
        .isEqualTo(LevyReach.EVERYONE);
  }

  @Test
  void aPolicyOfItsOwnChangesTheVerdict() {
    String levy =
        "base: {value: 12300, unit: MWh}, exempt: {value: 0, unit: MWh}, rate: {value: 4.0, unit: EUR}, due: {value: 49000, unit: EUR, decimals: -3}";
    String yaml = statement(line("all", "unassigned", "energy: {value: 12300, unit: MWh}"), levy);
    Policy onEnergy = policy("levy: {base: energy, rate: 4, currency: EUR, whatIf: [8]}");
    assertThat(RuleBook.check(BaseStatement.with(yaml), onEnergy)).isEmpty();
    assertThat(RuleBook.check(BaseStatement.with(yaml), BaseStatement.policy()))
        .extracting(f -> f.rule().value())
        .contains("purpose.levy-base", "purpose.levy-rate");
    assertThat(RuleBook.check(BaseStatement.with(yaml), policy("levy: null"))).isEmpty();
  }
}
