package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweight.rule.prominence.Sketches.doesNotApply;
import static org.counterweight.rule.prominence.Sketches.fails;
import static org.counterweight.rule.prominence.Sketches.passes;
import static org.counterweight.rule.prominence.Sketches.sightings;
import static org.counterweight.rule.prominence.Sketches.warns;

import java.util.Locale;
import org.counterweight.layout.Hiding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria on what a reader does not get to see or to hear: P17, P19, P20. */
class HiddenFromReadersTest {
  private static final String VALUE = "- {in: value, figure: value.net, text: '2.97'}\n";
  private static final String HARM = "- {in: harm, figure: harm.events, text: '4'%s}\n";

  @Nested
  class HiddenFigures {
    @Test
    void inPlainSightNothingIsFound() {
      passes(new Hidden(), VALUE + HARM.formatted(""));
    }

    @ParameterizedTest
    @EnumSource(Hiding.class)
    void everyWayOfHidingIsSaidInWords(Hiding hiding) {
      String how = ", hidden: " + hiding.name().toLowerCase(Locale.ROOT);
      fails(
          new Hidden(),
          VALUE + HARM.formatted(how),
          "harm and risk (C), harm.events is to be seen nowhere but",
          hiding.words());
      fails(new Hidden(), VALUE + HARM.formatted(how), "is hidden on page 1", hiding.words());
    }

    @Test
    void typeIsMeasuredToTheTenth() {
      passes(new Hidden(), VALUE + HARM.formatted(", size: 6"));
      fails(new Hidden(), VALUE + HARM.formatted(", size: 5.9"), "in type of 5.9 pt, below 6 pt");
    }

    @Test
    void inkIsMeasuredAgainstItsGround() {
      // #949494 on white has a contrast of 3.03:1, #959595 of 2.99:1.
      passes(new Hidden(), VALUE + HARM.formatted(", ink: \"#949494\""));
      fails(new Hidden(), VALUE + HARM.formatted(", ink: \"#959595\""), "#959595 on #ffffff");
      fails(
          new Hidden(),
          VALUE + HARM.formatted(", ink: \"#335533\", ground: \"#335533\""),
          "a contrast of 1:1");
    }

    @Test
    void aNoteAloneIsNoPlaceForAFigure() {
      fails(new Hidden(), VALUE + HARM.formatted(", role: note"), "in a note");
      passes(new Hidden(), VALUE + HARM.formatted(", role: note") + HARM.formatted(""));
    }

    @Test
    void aHiddenSectionIsOneFindingAndNotOneForEachFigure() {
      String sketch =
          """
          - {in: harm, figure: harm.events, text: "4", hidden: hidden_sheet}
          - {in: harm, figure: harm.open-events, text: "1", hidden: hidden_sheet}
          - {in: harm, figure: harm.cost, text: "0.2", hidden: hidden_sheet}
          """;
      assertThat(sightings(new Hidden(), sketch)).hasSize(2);
      fails(new Hidden(), sketch, "3 figures, the first of them harm.events, are to be seen");
    }

    @Test
    void withDataTheNumberTellsTheFigure() {
      fails(
          new Hidden(),
          "[{statement: {}}, {in: harm, text: 'People affected: 318', size: 5}]",
          "harm.people-affected.manifest-leak",
          "in type of 5 pt");
    }
  }

  @Nested
  class HiddenTexts {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "size: 1",
          "ink: \"#fefefe\"",
          "hidden: covered",
          "hidden: layer_off",
          "hidden: hidden_column",
          "hidden: outside_print_area"
        })
    void usageThatOnlyProgramsReadIsFound(String how) {
      fails(
          new Hidden(),
          VALUE + HARM.formatted("") + "- {in: usage, text: 4 trillion tokens, " + how + "}",
          "text of raw usage (U) is hidden on page 1, one piece");
    }

    @Test
    void aSentenceThatRunsOutOfItsCellIsAWarningAndANumberIsNot() {
      warns(
          new Hidden(),
          "[{in: harm, text: A route was missing for an hour, hidden: cut_off}]",
          "cut off by its cell");
      fails(
          new Hidden(), "[{in: harm, text: '318 people', hidden: cut_off}]", "cut off by its cell");
    }

    @Test
    void smallAndPaleTextCanStillBeSeen() {
      passes(
          new Hidden(), "[{in: usage, text: Counted at the gateway., size: 3, ink: \"#999999\"}]");
    }

    @Test
    void whereNothingIsSaidThereIsNothingToHide() {
      doesNotApply(new Hidden(), "[{text: Printed in Dublin., hidden: covered}]");
    }
  }

  @Nested
  class ClaimsBesideThePage {
    private static final String PAGE = "- {in: usage, text: 48 billion tokens}\n";

    @ParameterizedTest
    @ValueSource(strings = {"alt", "actual_text", "annotation", "comment", "tip"})
    void usageThatThePageDoesNotShowIsFound(String kind) {
      fails(
          new Hidden(),
          "[{in: value, text: Savings}, {aside: " + kind + ", text: 4 trillion tokens, page: 1}]",
          "claims raw usage that the text in sight beside it does not");
    }

    @Test
    void otherNumbersThanThoseOnThePageAreFound() {
      fails(new Hidden(), PAGE + "- {aside: alt, text: 'Chart: 4 trillion tokens', page: 1}");
      fails(new Hidden(), PAGE + "- {aside: alt, text: 'Chart: 48 billion tokens', page: 2}");
    }

    @Test
    void whatIsSeenMayBeReadAloud() {
      passes(new Hidden(), PAGE + "- {aside: alt, text: 'Chart: 48 billion tokens', page: 1}");
    }
  }

  @Nested
  class ChannelTest {
    private static final String DATA =
        "- {statement: {value: {measures: []}, harm: {events: [], counts: {bySeverity: null, byType: null}}}}\n";
    private static final String USAGE =
        "- {in: usage, figure: usage.tokens.all, text: 920 billion tokens}\n"
            + "- {in: usage, figure: usage.active-users.all, text: '2,310 users'}\n";
    private static final String GROSS = "- {in: value, figure: value.gross, text: '11.4'}\n";
    private static final String NET = "- {in: value, figure: value.net, text: '8.6'}\n";
    private static final String COST = "- {in: value, figure: value.ai-cost, text: '2.8'}\n";
    private static final String HARMS =
        "- {in: harm, figure: harm.events, text: '3'}\n"
            + "- {in: harm, figure: harm.open-events, text: '1'}\n"
            + "- {in: harm, figure: harm.cost, text: '0.20'}\n";

    @Test
    void asLargeAPartOfAllThreePasses() {
      passes(new Channel(), DATA + GROSS + NET + COST + HARMS + USAGE);
    }

    @Test
    void twoOfThreeIsAWarningAndOneOfThreeAnError() {
      warns(new Channel(), DATA + GROSS + NET + HARMS + USAGE, "2 of 3 figures", "usage 2 of 2");
      fails(new Channel(), DATA + GROSS + HARMS + USAGE, "of business value (B) 1 of 3 figures");
    }

    @Test
    void aFigureThatIsHiddenIsNotShown() {
      String hidden = HARMS.replace("'}", "', hidden: layer_off}");
      fails(new Channel(), DATA + GROSS + NET + COST + hidden + USAGE, "harm and risk (C) 0 of 3");
    }

    @Test
    void withoutDataItDoesNotApply() {
      doesNotApply(new Channel(), GROSS + HARMS + USAGE);
    }

    @Test
    void withoutUsageItDoesNotApply() {
      doesNotApply(new Channel(), DATA + GROSS);
    }
  }

  @Nested
  class TaggingTest {
    private static final String USAGE = "- {in: usage, text: 48 billion tokens}\n";
    private static final String SAVINGS = "- {in: value, text: Savings of EUR 2.97 million}\n";
    private static final String INCIDENTS = "- {in: harm, text: Four incidents in 2025%s}\n";

    @Test
    void taggedAndReadableTextPasses() {
      passes(new Tagging(), SAVINGS + INCIDENTS.formatted("") + USAGE);
    }

    @Test
    void untaggedHarmIsFound() {
      fails(
          new Tagging(),
          SAVINGS + INCIDENTS.formatted(", role: unmarked") + USAGE,
          "of the letters of harm and risk (C) a program can read 0 %");
    }

    @Test
    void lettersThatStandForNothingAreCounted() {
      // One letter of twenty may be lost, two may not.
      String text = "- {in: harm, text: '%s'}\n";
      passes(new Tagging(), SAVINGS + text.formatted("incidentsincidentsi\uFFFD") + USAGE);
      warns(
          new Tagging(),
          SAVINGS + text.formatted("incidentsincidents\uFFFD\uFFFD") + USAGE,
          "90 %");
      fails(
          new Tagging(),
          SAVINGS
              + text.formatted("incident\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")
              + USAGE);
    }

    @Test
    void usageUnderTheMarkOfValueOrHarmIsAContradiction() {
      fails(
          new Tagging(),
          "[{in: value, text: 48 billion tokens}, {in: value, text: 4 trillion tokens}]",
          "marked as business value (B), and so do 1 more");
      fails(new Tagging(), "[{in: harm, text: 48 billion tokens}]", "marked as harm and risk (C)");
    }

    @Test
    void aNumberUnderTheIdOfAnotherIsAContradiction() {
      fails(
          new Tagging(),
          "[{statement: {}}, {in: harm, figure: harm.cost, text: '11.4'}]",
          "is tagged as harm.cost and shows the value of value.gross");
      passes(new Tagging(), "[{statement: {}}, {in: harm, figure: harm.cost, text: '0.20'}]");
    }
  }
}
