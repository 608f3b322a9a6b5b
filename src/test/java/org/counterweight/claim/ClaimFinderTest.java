package org.counterweight.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, forms and places of claims, and texts as they come out of documents. */
class ClaimFinderTest {
  private static final ClaimFinder ENGLISH = ClaimFinder.of("en-GB");

  private static Claim first(String language, String text) {
    List<Claim> usage = ClaimFinder.of(language).read(text).usage();
    assertThat(usage).as(text).isNotEmpty();
    return usage.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; We served 4tn tokens; 4000000000000; 1",
        "en; The gateway took 6.3 trillion tokens; 6300000000000; 1",
        "en; Some 1.7 quadrillion tokens went through; 1700000000000000; 1",
        "en; Staff sent 45,200 prompts; 45200; 1",
        "en; four trillion tokens; 4000000000000; 1",
        "en; forty-one thousand prompts; 41000; 1",
        "en; half a billion prompts; 500000000; 1",
        "en; 3.2T tokens processed; 3200000000000; 1",
        "en; AI requests: 250M; 250000000; 1",
        "en; Prompts rose to 64k; 64000; 1",
        "en; Token volume doubled; 2; x",
        "en; Token volume is up 7x; 7; x",
        "en; Prompts grew sevenfold; 7; x",
        "en; Prompts grew 38%; 38; %",
        "en; The gateway took 6.4 petatokens; 6.4; 1",
        "en; AI accounts for 38% of new code; 38; %",
        "en; Use of ChatGPT Enterprise doubled; 2; x",
        "de; Die KI schreibt 38 % des neuen Codes; 38; %",
        "de; 38 % unseres Codes ist KI-generiert; 38; %",
        "en; Three in four engineers use an AI assistant; 75; %",
        "en; Two thirds of our staff use the copilot; 66.6667; %",
        "en; Tokens (bn) | 412; 412000000000; 1",
        "de; 1,3 Billiarden Tokens im Monat; 1300000000000000; 1",
        "de; 4 Billionen Tokens im Quartal; 4000000000000; 1",
        "de; 12.500 Prompts pro Tag; 12500; 1",
        "de; Das Tokenvolumen hat sich verdreifacht; 3; x",
        "fr; 480 milliards de jetons par mois; 480000000000; 1",
        "fr; 2 billions de tokens; 2000000000000; 1",
        "fr; 12 800 requêtes; 12800; 1",
        "es; 3 billones de tokens; 3000000000000; 1",
        "es; 7 mil millones de tokens; 7000000000; 1",
        "es; 1.250 consultas al asistente; 1250; 1",
      })
  void amountsAreExactAfterTheirScale(
      String language, String text, BigDecimal number, String unit) {
    Claim claim = first(language, text);
    assertThat(claim.number()).isEqualByComparingTo(number);
    assertThat(claim.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We ran 90 billion tokens; TOKENS; QUANTIFIED",
        "Record token volumes in May; TOKENS; SUPERLATIVE",
        "Our desks sent more prompts than ever; PROMPTS; COUNTED",
        "Token consumption has exploded; TOKENS; GROWTH",
        "Number of prompts sent; PROMPTS; COUNTED",
        "Millions of tokens; TOKENS; QUANTIFIED",
        "41% of the code is written by AI; CODE; SHARE",
        "88% of planners use the copilot; ADOPTION; SHARE",
        "Our bots answered 3.4 million enquiries; ACTIONS; QUANTIFIED",
        "We run 620 AI agents; AGENTS; QUANTIFIED",
        "2.1 million agent-hours; AGENT_HOURS; QUANTIFIED",
        "9 million tool calls by the agents; TOOL_CALLS; QUANTIFIED",
        "The chatbot has 5 million monthly active users; USERS; QUANTIFIED",
        "30,000 Copilot seats; SEATS; QUANTIFIED",
        "Teams are ranked on a leaderboard of tokens; AWARDS; COUNTED",
        "A record 12 million GPU-hours; COMPUTE; QUANTIFIED",
      })
  void metricAndForm(String text, Metric metric, ClaimForm form) {
    assertThat(ENGLISH.read(text).usage())
        .as(text)
        .anySatisfy(claim -> {
          assertThat(claim.metric()).isEqualTo(metric);
          if (form != ClaimForm.COUNTED) {
            assertThat(claim.form()).isEqualTo(form);
          }
        });
  }

  /** As they come out of PDF and workbooks; the claim is quoted as it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4\u00a0trillion\u00a0tokens",
        "4\u202ftrillion to\u00adkens",
        "4 tril\u200blion tok\u2060ens",
        "４ ｔｒｉｌｌｉｏｎ ｔｏｋｅｎｓ",
        "4 trilliоn tоkеns",
        "4 trillion τokens",
        "4 trillion to-\nkens",
        "4 trillion\ntokens",
        "4 t r i l l i o n  t o k e n s",
        "\uD835\uDFDC trillion 𝐭𝐨𝐤𝐞𝐧𝐬",
        "4 TRILLION TOKENS",
        "**4 trillion tokens**",
        "<b>4</b> trillion tokens",
        "\ufeff4 trillion tokens¹",
      })
  void lettersInDisguiseAreRead(String text) {
    Claim claim = first("en", text);
    assertThat(claim.metric()).isEqualTo(Metric.TOKENS);
    assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.text());
    if (!text.startsWith("<")) {
      assertThat(claim.number()).isEqualByComparingTo("4000000000000");
    }
  }

  @Test
  void ligaturesAreRead() {
    assertThat(first("en", "ﬁve million prompts").number()).isEqualByComparingTo("5000000");
  }

  @Test
  void everyCellOfARowAndOfAColumnIsFound() {
    assertThat(ENGLISH.read("Input tokens | 412,000,000,000 | +38%").usage())
        .extracting(Claim::text)
        .containsExactly("Input tokens | 412,000,000,000", "38%");
    assertThat(ENGLISH.read("Site | Tokens (bn) | Staff\nCork | 412 | 90\nGhent | 77 | 31").usage())
        .extracting(claim -> String.valueOf(claim.number()))
        .containsExactly("null", "412000000000", "77000000000");
    assertThat(ENGLISH.read("Input tokens\t9bn\t4bn").usage()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carbon usage effectiveness (CUE)",
        "Diesel usage | 1,240 | L",
        "AI impact statement 2024/25 B Business value",
      })
  void resourcesAndHeadingsAreNoUsage(String text) {
    assertThat(ENGLISH.inAiDocument().read(text).usage()).isEmpty();
  }

  @Test
  void wordsOfOtherTradesNeedAiBesideThem() {
    String text = "Some 4.1 million users, 90 million requests and 310,000 sessions.";
    assertThat(ENGLISH.read(text).usage()).isEmpty();
    assertThat(ENGLISH.inAiDocument().read(text).usage()).hasSize(3);
    assertThat(ENGLISH.read("The chatbot has a new home. " + text).usage()).hasSize(3);
  }

  @Test
  void aTextOfUnknownLanguageIsReadInItsOwn() {
    ClaimFinder any = ClaimFinder.any();
    assertThat(any.read("Wir haben im Jahr 2 Billionen Tokens verarbeitet.").usage())
        .singleElement()
        .satisfies(c -> assertThat(c.number()).isEqualByComparingTo("2000000000000"));
    assertThat(any.read("We have processed 2 billion tokens in the year.").usage())
        .singleElement()
        .satisfies(c -> assertThat(c.number()).isEqualByComparingTo("2000000000"));
  }

  @Test
  void outlookAndEmphasisAreSeenOnTheClaim() {
    assertThat(first("en", "We expect 4 trillion tokens by 2027.").outlook()).isTrue();
    assertThat(first("en", "We ran 4 trillion tokens.").outlook()).isFalse();
    assertThat(first("en", "A record 4 trillion tokens.").emphasised()).isTrue();
  }

  @Test
  void aSignOfMoneyEndsItsSentence() {
    assertThat(ENGLISH.read("Paid in £. 4 trillion tokens.").usage())
        .extracting(Claim::text)
        .contains("4 trillion tokens");
  }

  @Property(tries = 500)
  void placesAreTrueInAnyText(@ForAll String before, @ForAll String after) {
    String text = before + ". 4 trillion tokens. " + after;
    Reading reading = ENGLISH.read(text);
    assertThat(reading.claims())
        .allSatisfy(c -> assertThat(text.substring(c.start(), c.end())).isEqualTo(c.text()));
    assertThat(reading.remarks())
        .allSatisfy(r -> assertThat(text.substring(r.start(), r.end())).isEqualTo(r.text()));
    assertThat(reading.usage()).extracting(Claim::text).contains("4 trillion tokens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 tokens ",
        "AI users ",
        "half of all staff use ",
        "Tokens | ",
        "Tokens | Prompts\n",
        "not report tokens per million ",
        "t o k e n s ",
        "1.",
        ". . ",
        "million ",
        "\u0301",
        "|",
        "a-\n"
      })
  void timeGrowsWithTheLengthOfTheTextAndNotFaster(String part) {
    String text = String.join("", Collections.nCopies(20_000, part));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ENGLISH.read(text));
  }

  @Test
  void oneFinderServesManyThreads() throws Exception {
    String text = "Nine in ten planners use the copilot; it took 4.2 billion prompts, up 7x.";
    Reading alone = ENGLISH.read(text);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Reading>> jobs = Collections.nCopies(200, () -> ENGLISH.read(text));
      for (Future<Reading> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(alone);
      }
    }
  }
}
