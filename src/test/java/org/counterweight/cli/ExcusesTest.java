package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A boast of usage in another section stays one, whatever true numbers stand around it; and what
 * only sounds like one does not keep a statement back.
 */
class ExcusesTest {
  private static final Path HONEST = Path.of("examples/compliant/ljungviken-2025.yaml");
  private static final String SUMMARY =
      "  summary: Fewer castings need rework since a camera looks for flaws. Quotations are not"
          + " written faster.\n";
  private static final String TAIL = "notDisclosed:";

  @TempDir Path folder;

  private Cli generate(String was, String is) throws IOException {
    String text = Files.readString(HONEST);
    assertThat(text).contains(was);
    Path changed = folder.resolve("changed.yaml");
    Files.writeString(changed, text.replace(was, is));
    return Cli.run("generate", changed.toString(), "--out", folder.resolve("out").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "96400, 'Any of the 96,400 proposals may be declined. Engineers sent a record 8.1 quadrillion tokens.'",
    "96400, 'Any of the 96,400 proposals may be declined. Engineers sent a record eight trillion tokens.'",
    "96400, 'Any of the 96,400 proposals may be declined, and 93% of employees use the assistant daily.'",
  })
  void oneTrueNumberExcusesNoOther(long decisions, String summary) throws IOException {
    Cli run =
        generate(
            TAIL,
            "oversight:\n  summary: \""
                + summary
                + "\"\n  decisions: {value: "
                + decisions
                + ", unit: decision, decimals: -2}\n"
                + TAIL);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("error[prominence.");
  }

  @ParameterizedTest
  @CsvSource({
    "'Eight in ten of our employees use the assistant every day, and the number of users doubled.'",
    "'A record 93% of employees use the assistant every day.'",
  })
  void shareAndGrowthOfUseAreNoValue(String summary) throws IOException {
    Cli run = generate(SUMMARY, "  summary: \"" + summary + "\"\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("error[");
  }

  @ParameterizedTest
  @CsvSource({
    "Thirty prompts a week in purchasing., 0",
    "3 million prompts a week in purchasing., 1"
  })
  void whatPeopleWereToldToSendIsNoBoast(String quota, int exit) throws IOException {
    Cli run =
        generate(
            TAIL,
            "oversight:\n  incentives:\n    quotas: {inPlace: true, headcount: 40, start: 2025-01-06,"
                + " end: 2025-06-30, description: "
                + quota
                + "}\n    leaderboards: {inPlace: false}\n    awards: {inPlace: false}\n"
                + "    payOrReview: {inPlace: false}\n"
                + TAIL);
    assertThat(run.exit()).isEqualTo(exit);
  }

  @Test
  void effectInMoneyNeedsNoLabelOfItsUnit() throws IOException {
    String measure =
        """
            - id: value.cost-savings.iron
              name: Buying of pig iron
              unit: SEK
              direction: higher-is-better
              level: L4
              method: A third of the orders, drawn by lot, were priced with the assistant.
              realisation: realised
              baseline: {value: 0, n: 210}
              result: {value: 300000, n: 105}
              effect: {value: 300000, low: 120000, high: 480000, confidence: 95}
              money:
                gross: {value: 300000, unit: SEK, decimals: -4}
                net: {value: 300000, unit: SEK, decimals: -4}
              inTotal: false
              reasonNotCounted: Prices fell by themselves, too.
              owner: Head of sales
              evidence: [E-03]
        """;
    Cli run = generate("  totals:\n    gross:", measure + "  totals:\n    gross:");
    assertThat(run.out()).doesNotContain("error[");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Harbourne Water plc, Tideway Energy plc",
    "Harbourne Water plc, Usage Metering plc",
    "Harbourne Water plc, Net Value plc",
    "Harbourne Water plc, No Harm plc",
  })
  void theNameOfACompanyIsNoClaim(String was, String is) throws IOException {
    String text = Files.readString(Path.of("examples/compliant/harbourne-2025.yaml"));
    assertThat(text).contains(was);
    Path changed = folder.resolve("named.yaml");
    Files.writeString(changed, text.replace(was, is));
    Cli run = Cli.run("generate", changed.toString(), "--out", folder.resolve("out").toString());
    assertThat(run.out()).doesNotContain("error[");
    assertThat(run.exit()).isZero();
  }
}
