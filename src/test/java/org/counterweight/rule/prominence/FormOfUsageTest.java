package org.counterweight.rule.prominence;

import static org.counterweight.rule.prominence.Sketches.doesNotApply;
import static org.counterweight.rule.prominence.Sketches.fails;
import static org.counterweight.rule.prominence.Sketches.isLeftToJudgement;
import static org.counterweight.rule.prominence.Sketches.passes;
import static org.counterweight.rule.prominence.Sketches.warns;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Criteria on the form that usage is given: P18, P23, P24, P25, P26, P27. */
class FormOfUsageTest {

  @Nested
  class ScopeTest {
    private static final String TABLES =
        """
        - {in: value, table: [[Value, %s], [Savings, "2.97", "2.10"]]}
        - {in: harm, table: [[Harm, "2025", "2024"], [Incidents, "4", "6"]]}
        - {in: usage, table: [[Usage, "2025", %s], [Tokens processed, "48 bn", "21 bn"]]}
        """;

    @Test
    void theSamePeriodsPass() {
      passes(new Scope(), TABLES.formatted("\"2025\", \"2024\"", "\"2024\""));
    }

    @Test
    void aPeriodThatOnlyUsageHasIsFound() {
      fails(
          new Scope(),
          TABLES.formatted("\"2025\", \"2024\"", "Q4 2025"),
          "raw usage is shown for Q4 2025, and business value (B) only for 2024, 2025");
      fails(
          new Scope(),
          TABLES.formatted("\"2025\", Effect", "\"2024\""),
          "raw usage is shown for 2024, and business value (B) only for 2025");
    }

    @Test
    void annualisedUsageHasAPeriodOfItsOwn() {
      String sides =
          "- {in: value, text: Savings of EUR 3 million}\n- {in: harm, text: 4 incidents}\n";
      fails(
          new Scope(),
          sides + "- {in: usage, text: 'Annualised run-rate: 48 billion tokens'}",
          "a period of its own (\"annualised\")");
      passes(new Scope(), sides + "- {in: usage, text: 48 billion tokens}");
    }

    @Test
    void aWiderCircleIsLeftToJudgement() {
      isLeftToJudgement(
          new Scope(),
          "[{in: usage, text: '48 billion tokens, including customers'}]",
          "a perimeter of its own (\"including customers\")");
    }

    @Test
    void theDataTellTheSpanOfAFigure() {
      String data =
          """
          - statement:
              usage:
                figures:
                  - {id: usage.tokens.all, name: Tokens, amount: {value: 920000000000, unit: token}, period: {start: %s, end: 2025-12-31}}
          - {in: usage, figure: usage.tokens.all, text: 920 billion tokens}
          """;
      fails(new Scope(), data.formatted("2025-01-02"), "usage.tokens.all covers 2025-01-02");
      passes(new Scope(), data.formatted("2025-01-01"));
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Scope(), "[{in: value, text: Savings of EUR 3 million}]");
    }
  }

  @Nested
  class PrimaryFormTest {
    private static String table(String section, String what, int rows, String last) {
      StringBuilder table = new StringBuilder("- {in: " + section + ", table: [[Figure, '2025']");
      for (int i = 1; i < rows; i++) {
        table
            .append(", [")
            .append(what)
            .append(' ')
            .append(i)
            .append(", '")
            .append(i)
            .append("1 bn']");
      }
      return table + ", [" + last + ", '99 bn']]}\n";
    }

    @Test
    void asManyRowsAsTheLargestOfTheOthersPass() {
      String value = table("value", "Savings", 4, "Savings from shorter calls");
      passes(new PrimaryForm(), value + table("usage", "Tokens", 4, "Tokens of others"));
      fails(
          new PrimaryForm(),
          value + table("usage", "Tokens", 5, "Tokens of others"),
          "has 5 rows; the largest of A, B and C has 4");
    }

    @Test
    void aTableOfTwoRowsIsNoStatement() {
      passes(new PrimaryForm(), table("usage", "Tokens", 2, "Tokens of others"));
      fails(new PrimaryForm(), table("usage", "Tokens", 3, "Tokens of others"));
    }

    @Test
    void subtotalsAreCounted() {
      String value = table("value", "Savings", 4, "Savings from shorter calls");
      fails(
          new PrimaryForm(),
          value + table("usage", "Tokens", 4, "Total tokens"),
          "has 1 subtotals; the largest of A, B and C has 0");
    }

    @Test
    void columnsAreCounted() {
      fails(
          new PrimaryForm(),
          """
          - {in: value, table: [[Value, "2025"], [Savings, "3"], [Licence cost, "1"], [Savings from calls, "2"]]}
          - {in: usage, table: [[Usage, "2025", "2024"], [Tokens, "4 bn", "3 bn"], [Prompts, "3 bn", "2 bn"], [Tool calls, "2 bn", "1 bn"]]}
          """,
          "has 2 columns of numbers; the largest of A, B and C has 1");
    }

    @Test
    void theNameOfAStatementIsFoundInAnyLanguage() {
      for (String name :
          new String[] {
            "Consolidated statement of token usage", "Balance sheet of 4 trillion tokens",
          }) {
        fails(
            new PrimaryForm(),
            "[{in: usage, heading: 2, text: " + name + "}]",
            "primary statement");
      }
      passes(new PrimaryForm(), "[{in: usage, heading: 2, text: Raw usage}]");
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new PrimaryForm(), table("value", "Savings", 9, "Total savings"));
    }
  }

  @Nested
  class BridgeTest {
    private static final String TOKENS = "[Tokens processed, 48 billion]";
    private static final String NET = "[Net savings, {text: '2.97', figure: value.net}]";

    @Test
    void whatStandsFirstDecides() {
      passes(new Bridge(), "[{table: [[Figure, '2025'], " + NET + ", " + TOKENS + "]}]");
      fails(
          new Bridge(),
          "[{table: [[Figure, '2025'], " + TOKENS + ", " + NET + "]}]",
          "the first row of a table that mixes sections is raw usage, \"Tokens processed\"");
    }

    @Test
    void headsOfColumnsMixSectionsAsWell() {
      fails(
          new Bridge(),
          "[{table: [[Year, 'Tokens, 48 billion', Savings], ['2025', '48', '3']]}]",
          "the first column");
      passes(
          new Bridge(), "[{table: [[Year, Savings, 'Tokens, 48 billion'], ['2025', '3', '48']]}]");
    }

    @Test
    void aTableOfUsageAloneIsNoBridge() {
      doesNotApply(new Bridge(), "[{in: usage, table: [[Figure, '2025'], " + TOKENS + "]}]");
    }
  }

  @Nested
  class AxisTest {
    private static final String CHART = "[{in: %s, chart: [Tokens processed, 48 bn tokens], %s}]";

    @Test
    void barsStartAtZero() {
      passes(new Axis(), CHART.formatted("usage", "axis-from: 0"));
      passes(new Axis(), CHART.formatted("usage", "axis-from: -5"));
      fails(
          new Axis(), CHART.formatted("usage", "axis-from: 0.1"), "on an axis that starts at 0.1");
      passes(new Axis(), CHART.formatted("usage", "axis-from: 20, bars: false"));
    }

    @Test
    void chartsOfValueAndHarmAreLookedAtAsWell() {
      fails(
          new Axis(),
          "[{in: harm, chart: [Incidents, '4'], axis-from: 3}]",
          "of harm and risk (C)");
    }

    @Test
    void aChartShowsNumbersSomewhere() {
      String bare =
          "[{in: usage, chart: [Tokens processed everywhere], axis-numbers: %s, value-labels: false}]";
      fails(new Axis(), bare.formatted("false"), "shows no number");
      passes(new Axis(), bare.formatted("true"));
    }

    @Test
    void anIndexNamesItsBase() {
      fails(new Axis(), "[{in: value, chart: [Savings (index), '100', '140']}]", "shows an index");
      passes(new Axis(), "[{in: value, chart: ['Savings (index, 2024 = 100)', '100', '140']}]");
    }

    @Test
    void withoutChartsItDoesNotApply() {
      doesNotApply(new Axis(), "[{in: usage, text: 48 billion tokens}]");
    }
  }

  @Nested
  class CondensedTest {
    private static final String LINES =
        """
        - {in: value, text: "1,200", advance: 5}
        - {in: harm, text: "1,200", advance: %s}
        - {in: usage, text: "1,200", advance: 5}
        """;

    @Test
    void lettersMayBeALittleNarrower() {
      passes(new Condensed(), LINES.formatted("4.5"));
      warns(new Condensed(), LINES.formatted("4.49"), "of harm and risk (C) are");
      warns(new Condensed(), LINES.formatted("4.25"), "of harm and risk (C) are");
      fails(new Condensed(), LINES.formatted("4.24"), "of harm and risk (C) are");
    }

    @Test
    void wordsOfNarrowLettersAreNotCondensed() {
      double narrow = LetterWidths.of("illicit") / 7 * 10;
      double wide = LetterWidths.of("tokens") / 6 * 10;
      passes(
          new Condensed(),
          "[{in: harm, text: illicit, advance: %s}, {in: usage, text: tokens, advance: %s}]"
              .formatted(narrow, wide));
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Condensed(), "[{in: value, text: Savings, advance: 3}]");
    }
  }

  @Nested
  class BasisTest {
    private static final String BODY =
        "- {text: The company reports what AI cost and was worth.}\n";

    @Test
    void aLargeNumberWithoutPeriodIsAWarning() {
      warns(
          new Basis(),
          BODY + "- {in: usage, text: 48 billion tokens, size: 15}",
          "nothing on its page names a period");
      doesNotApply(new Basis(), BODY + "- {in: usage, text: 48 billion tokens, size: 14.9}");
      passes(new Basis(), BODY + "- {in: usage, text: 48 billion tokens in 2025, size: 15}");
    }

    @Test
    void notesAreAtMostAFifthSmaller() {
      String note =
          BODY + "- {in: usage, role: note, text: Tokens are counted at the gateway, size: %s}";
      passes(new Basis(), note.formatted("8"));
      fails(new Basis(), note.formatted("7.9"), "is set in 7.9 pt, 79 % of the text's 10 pt");
    }

    @Test
    void aDefinitionStandsInTheText() {
      String figure =
          "- {statement: {}}\n- {in: usage, figure: usage.tokens.all, text: 920 billion tokens}\n";
      String words = "Input and output tokens of every model that the group runs or buys.";
      passes(new Basis(), figure + "- {in: usage, text: " + words + "}");
      fails(
          new Basis(),
          figure + "- {in: usage, role: note, text: " + words + ", size: 10}",
          "only in a note");
      warns(new Basis(), figure, "nowhere in the file");
    }
  }
}
