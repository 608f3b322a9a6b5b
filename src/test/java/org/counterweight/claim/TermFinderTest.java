package org.counterweight.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the word lists find, what they leave alone, and how they read the words around a term. */
class TermFinderTest {
  private static final TermFinder FINDER = TermFinder.of("en-IE");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tokens generated | TOKENS | NAMED",
        "Number of prompts sent | PROMPTS | COUNTED",
        "Share of code written by AI | CODE | COUNTED",
        "AI-written code | CODE | NAMED",
        "Adoption: 93% in the third quarter | ADOPTION | QUANTIFIED",
        "% of employees who use an assistant | USERS | COUNTED",
        "The gateway served 4.1 trillion tokens | TOKENS | QUANTIFIED",
        "45k Copilot seats | SEATS | QUANTIFIED",
        "Leaderboard awards | AWARDS | NAMED",
        "Agent-hours | AGENT_HOURS | NAMED",
        "AI customer service agents | AGENTS | NAMED",
        "Coding agents | AGENTS | NAMED",
        "AI agents deployed | DEPLOYMENTS | NAMED",
        "Models in production | DEPLOYMENTS | NAMED",
        "Tool calls | CALLS | NAMED",
        "Monthly active users | USERS | NAMED",
        "Cost per 1,000 tokens | TOKENS | MENTIONED",
        "Minutes saved by AI agents | AGENTS | MENTIONED",
        "Answer time for active users | USERS | MENTIONED",
        "A run with 4 billion tokens | TOKENS | QUANTIFIED",
        "GPU hours | COMPUTE | NAMED",
        "Acceptance rate of suggestions | CODE | NAMED",
      })
  void findsUsageAndReadsItsStance(String text, TermKind kind, Stance stance) {
    List<Term> usage = FINDER.find(text).stream().filter(t -> t.kind().usage()).toList();
    assertThat(usage).extracting(Term::kind).contains(kind);
    assertThat(usage).filteredOn(t -> t.kind() == kind).extracting(Term::stance).contains(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cases closed by customer service agents",
        "4,000 travel agents booked through the portal",
        "Agents drawn by lot; twelve weeks",
        "240 call-centre agents worked both shifts",
        "Questions asked on the earnings call",
        "Two capital calls were met in May",
        "Incoming calls answered within a minute",
        "8,100 hardware tokens were handed out",
        "Access tokens revoked within an hour",
        "The exchange listed 40 billion tokens",
        "Holders burned 1 trillion tokens of the coin",
        "Invoices paid under the prompt payment code",
        "Customers' requests answered within a day",
        "Court sessions held on time",
        "Adoption of IFRS 18 in 2027",
        "Users of the ferry line",
        "A 300-token answer used 0.2 Wh",
        "40 million tokens outstanding at the year end",
        "Production lines stopped",
        "A seat on the board",
        "The alarm prompts the driver to stop",
        "",
      })
  void leavesOtherThingsAlone(String text) {
    assertThat(FINDER.find(text)).filteredOn(t -> t.kind().usage()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A record 4 trillion tokens | record",
        "Use reached a record level | record",
        "Our AI-native desk | AI-native",
        "Usage grew 10x | 10x",
        "Trillions of tokens | Trillions of",
        "An all-time high | all-time high",
      })
  void findsEmphasisAsItStands(String text, String words) {
    assertThat(FINDER.find(text))
        .filteredOn(t -> t.kind() == TermKind.EMPHASIS)
        .extracting(Term::text)
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Distinct users of record on 31 December",
        "Every record is counted once",
        "We record each request at the gateway",
        "Tens of thousands",
        "Records kept for a year"
      })
  void plainWordsAreNotEmphasis(String text) {
    assertThat(FINDER.find(text)).extracting(Term::kind).doesNotContain(TermKind.EMPHASIS);
  }

  @Test
  void yearsAreNoNumbers() {
    assertThat(FINDER.find("Adoption in 2025")).singleElement().matches(t -> !t.number());
    assertThat(FINDER.find("Adoption of 2,025 desks")).singleElement().matches(Term::number);
  }

  @Test
  void otherLanguagesFallBackOnTheWordsOfTheTrade() {
    assertThat(TermFinder.of("de-AT").find("920 Milliarden Tokens"))
        .singleElement()
        .extracting(Term::kind)
        .isEqualTo(TermKind.TOKENS);
  }

  @Property(tries = 300)
  void placesAreTrueInAnyText(@ForAll String before, @ForAll String after) {
    String text = before + " active users " + after;
    List<Term> terms = FINDER.find(text);
    assertThat(terms).extracting(Term::kind).contains(TermKind.USERS);
    int at = 0;
    for (Term term : terms) {
      assertThat(text.substring(term.start(), term.end())).isEqualTo(term.text());
      assertThat(term.start()).isGreaterThanOrEqualTo(at);
      at = term.end();
    }
  }
}
