package org.counterweight.rule.prominence;

import static org.counterweight.rule.prominence.Sketches.doesNotApply;
import static org.counterweight.rule.prominence.Sketches.fails;
import static org.counterweight.rule.prominence.Sketches.isLeftToJudgement;
import static org.counterweight.rule.prominence.Sketches.passes;
import static org.counterweight.rule.prominence.Sketches.warns;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Criteria on what is said of usage: P15, P16, P21, P22, P28, caution, cause. */
class WordsOfUsageTest {
  private static final String HONEST =
      """
      - {heading: 1, text: AI impact statement}
      - {in: value, heading: 2, text: Business value}
      - {in: value, figure: value.net, text: "Net savings: EUR 2.97 million (+12 %)"}
      - {in: harm, heading: 2, text: Harm and risk events}
      - {in: harm, figure: harm.events, text: "4 incidents (+33 %)"}
      - {in: usage, heading: 2, text: Raw usage}
      - {in: usage, text: Usage does not measure value.}
      - {in: usage, figure: usage.tokens.all, text: "48 billion tokens (+128 %)"}
      """;

  @Test
  void anHonestPageIsInOrder() {
    passes(new Tone(), HONEST);
    passes(new Ratio(), HONEST);
    passes(new Growth(), HONEST);
    passes(new Outlook(), HONEST);
    passes(new Label(), HONEST);
    passes(new Caution(), HONEST);
    passes(new Cause(), HONEST);
  }

  @Nested
  class ToneTest {
    @Test
    void praiseInAHeadlineIsAnError() {
      fails(
          new Tone(),
          "[{in: usage, heading: 1, text: Record token volumes in 2025}]",
          "praises raw usage with \"Record\"",
          "business value (B) and harm and risk (C)");
    }

    @Test
    void praiseInLargeTypeIsAnErrorAndBelowItAWarning() {
      String body =
          "- {text: The company reports what its use of AI cost and was worth this year.}\n";
      String praise = "- {in: usage, text: An unprecedented 4 trillion tokens, size: %s}";
      fails(new Tone(), body + praise.formatted("15"), "unprecedented");
      warns(new Tone(), body + praise.formatted("14.9"), "unprecedented");
    }

    @Test
    void praiseInTheFirstBulletsIsAnErrorAndFurtherDownAWarning() {
      String bullet = "- {role: list_item, text: A point of order.}\n";
      String praise = "- {in: usage, role: list_item, text: Record token volumes of 4 trillion}";
      fails(new Tone(), bullet.repeat(4) + praise);
      warns(new Tone(), bullet.repeat(5) + praise);
    }

    @Test
    void oneSideAloneDoesNotMakeUpForPraise() {
      fails(
          new Tone(),
          "[{in: usage, heading: 1, text: 'Record 48 billion tokens. Savings rose to EUR 3 million.'}]",
          "how harm and risk (C) fared");
    }

    @Test
    void theNumberOfTokensIsNoCharacterisationOfValue() {
      fails(
          new Tone(),
          "[{in: usage, heading: 1, text: Record productivity of 48 billion tokens}]",
          "business value (B)");
    }

    @Test
    void praiseCutIntoPiecesIsFound() {
      warns(
          new Tone(),
          "[{in: usage, pieces: [Rec, 'ord volumes of 4 trill', ion tok, ens]}]",
          "praises");
    }

    @Test
    void aBookmarkPraisesAsAHeadingDoes() {
      fails(
          new Tone(),
          "[{text: AI.}, {aside: bookmark, text: Record token volumes of 4 trillion, page: 1, level: 1}]",
          "in a bookmark");
    }

    @Test
    void praiseOfValueIsNoneOfUsage() {
      doesNotApply(new Tone(), "[{in: value, heading: 1, text: Record savings of EUR 4 million}]");
    }
  }

  @Nested
  class RatioTest {
    private static final String RATIO =
        "- {in: usage, text: '48 billion tokens, 12 million tokens per employee'%s}\n";
    private static final String VALUE =
        "- {in: value, text: 'Net savings per euro of cost: 1.77'%s}\n";
    private static final String HARM =
        "- {in: harm, text: 'Incidents per million customers: 3.1'%s}\n";

    @Test
    void bothRatiosOnThePageAreEnough() {
      passes(new Ratio(), VALUE.formatted("") + HARM.formatted("") + RATIO.formatted(""));
    }

    @Test
    void ratiosOnAnotherPageAreNot() {
      fails(
          new Ratio(),
          VALUE.formatted("") + HARM.formatted("") + RATIO.formatted(", page: 2"),
          "business value (B) or on harm and risk (C)",
          "same page");
    }

    @Test
    void harmIsLookedForByItself() {
      fails(new Ratio(), VALUE.formatted("") + RATIO.formatted(""), "no ratio built on harm");
    }

    @Test
    void energyPerPromptIsAnInput() {
      doesNotApply(new Ratio(), "[{in: energy, text: 'Energy per prompt: 0.24 Wh'}]");
    }
  }

  @Nested
  class GrowthTest {
    private static final String FIGURES =
        """
        - {in: value, figure: value.net, text: "Net savings: EUR 2.97 million%s"}
        - {in: harm, figure: harm.events, text: "4 incidents%s"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens (+128 %%)"}
        """;

    @Test
    void growthOfUsageAloneIsAWarningInTheText() {
      warns(new Growth(), FIGURES.formatted("", " (+3 %)"), "of business value (B) 0 of 1");
      warns(new Growth(), FIGURES.formatted(" (+3 %)", ""), "of harm and risk (C) 0 of 1");
      passes(new Growth(), FIGURES.formatted(" (+3 %)", " (+3 %)"));
    }

    @Test
    void andAnErrorInHeadlinesAndBullets() {
      String bullets = FIGURES.replace("{in", "{role: list_item, in").formatted("", "");
      fails(new Growth(), bullets, "of the bullets of raw usage 1 of 1");
      String headlines = FIGURES.replace("{in", "{heading: 2, in").formatted("", "");
      fails(new Growth(), headlines, "of the headlines of raw usage 1 of 1");
    }

    @Test
    void manyFiguresWithoutChangeDoNotOutweighAsManyWith() {
      StringBuilder sketch = new StringBuilder(FIGURES.formatted(" (+3 %)", " (+3 %)"));
      for (int i = 0; i < 20; i++) {
        sketch
            .append("- {in: value, figure: value.gross.x")
            .append(i)
            .append(", text: '17 saved'}\n");
      }
      passes(new Growth(), sketch.toString());
    }

    @Test
    void aColumnOfChangesForUsageOnlyIsGrowth() {
      warns(
          new Growth(),
          """
          - {in: value, table: [[Value, "2025"], [Savings, {text: "2.97", figure: value.net}]]}
          - {in: harm, table: [[Harm, "2025"], [Incidents, {text: "4", figure: harm.events}]]}
          - {in: usage, table: [[Usage, "2025", Change], [Tokens processed, "48 bn", "128 %"]]}
          """,
          "Tokens processed");
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Growth(), "[{in: value, text: 'Savings: EUR 3 million (+12 %)'}]");
    }
  }

  @Nested
  class OutlookTest {
    private static final String USAGE =
        "- {in: usage, text: We expect 100 billion tokens in 2026.%s}\n";
    private static final String VALUE =
        "- {in: value, text: We expect savings of EUR 4 million in 2026.}\n";
    private static final String HARM = "- {in: harm, text: We expect 3 incidents in 2026.}\n";

    @Test
    void eachSideNeedsAnOutlookOfItsOwn() {
      passes(new Outlook(), VALUE + HARM + USAGE.formatted(""));
      fails(new Outlook(), VALUE + USAGE.formatted(""), "harm and risk (C) has none near it");
      fails(new Outlook(), HARM + USAGE.formatted(""), "business value (B) has none near it");
    }

    @Test
    void nearIsTheNextPageAndNoFurther() {
      passes(new Outlook(), VALUE + HARM + USAGE.replace("%s", ", page: 2"));
      fails(new Outlook(), VALUE + HARM + USAGE.replace("%s", ", page: 3"));
    }

    @Test
    void aReasonBesideItIsLeftToJudgement() {
      isLeftToJudgement(
          new Outlook(),
          USAGE.formatted("")
              + "- {text: 'Savings and incidents cannot be forecast: no series is long enough.'}",
          "a reason is given there");
    }

    @Test
    void aColumnAfterThePeriodIsAnOutlook() {
      fails(
          new Outlook(),
          """
          - {statement: {}}
          - {in: usage, table: [[Usage, "2025", "2027"], [Tokens processed, "48 bn", "200 bn"]]}
          """,
          "business value (B) and harm and risk (C) have none");
    }

    @Test
    void theReportingPeriodIsNone() {
      doesNotApply(
          new Outlook(),
          """
          - {statement: {}}
          - {in: usage, table: [[Usage, "2025", "2024"], [Tokens processed, "48 bn", "20 bn"]]}
          """);
    }
  }

  @Nested
  class LabelTest {
    @Test
    void namesOfResultsOnUsageAreCalledOut() {
      fails(new Label(), "[{in: usage, text: 'AI output: 48 billion tokens'}]", "\"output\"");
      fails(new Label(), "[{in: value, chart: [Value created, 48 billion tokens]}]", "\"Value\"");
      fails(
          new Label(),
          "[{in: usage, table: [[Figure, '2025'], [Productivity, 48 billion tokens]]}]",
          "\"Productivity\"");
    }

    @Test
    void outputTokensAreAKindOfTokens() {
      passes(
          new Label(),
          "[{in: usage, text: '9 billion output tokens and 39 billion input tokens'}]");
    }

    @Test
    void tellingUsageFromValueIsNoLabel() {
      passes(
          new Label(), "[{in: usage, text: 'Usage does not measure value: 48 billion tokens.'}]");
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Label(), "[{in: value, text: 'Productivity rose by 12 %'}]");
    }
  }

  @Nested
  class CautionTest {
    private static final String USAGE = "- {in: usage, text: 48 billion tokens}\n";

    @Test
    void aSentenceInPlainSightIsEnough() {
      passes(new Caution(), USAGE + "- {text: Usage does not measure value.}");
    }

    @Test
    void aHiddenOneIsNot() {
      fails(new Caution(), USAGE + "- {text: Usage does not measure value., hidden: covered}");
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Caution(), "[{in: value, text: 'Savings: EUR 3 million'}]");
    }
  }

  @Nested
  class CauseTest {
    @Test
    void usageAsTheReasonOfAResultIsLeftToJudgement() {
      isLeftToJudgement(
          new Cause(),
          "[{in: value, text: Revenue grew by 9 % because of 4 trillion tokens}]",
          "4 trillion tokens",
          "because of");
    }

    @Test
    void aReasonThatIsNoUsageIsNone() {
      passes(
          new Cause(),
          "[{in: value, text: Revenue grew by 9 % because of shorter waiting times}, {in: usage, text: 4 trillion tokens}]");
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Cause(), "[{in: value, text: Revenue grew because of lower prices}]");
    }
  }
}
