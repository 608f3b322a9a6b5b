package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code counterweight claims} as people and scripts meet it. */
class ClaimsCommandTest {
  private static final String LABELLED =
      """
      {"id": "a", "text": "We ran 4 trillion tokens.", "label": "usage", "lang": "en", "origin": "own"}
      {"id": "b", "text": "The mill runs day and night.", "label": "usage", "lang": "en", "origin": "own"}

      {"id": "c", "text": "The fund made two capital calls.", "label": "other", "lang": "en", "origin": "own"}
      {"id": "d", "text": "Some 12 agents.", "label": "other", "lang": "en", "tags": ["borderline"]}
      {"id": "e", "text": "Wir zählten 12.000 Prompts.", "label": "usage", "lang": "de", "origin": "own"}
      """;

  @TempDir Path folder;

  private String file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void claimsAreListedWithLineAndColumn() throws Exception {
    String file = file("a.txt", "A quiet year.\n\nWe ran 4 trillion\ntokens. It was warm.\n");
    Cli run = Cli.run("claims", file);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(file + ":3:8: usage tokens quantified 4000000000000: \"4 trillion tokens\"\n");
  }

  @Test
  void standardInputIsReadToo() {
    Cli run = Cli.withInput("Prompts grew 38%.", "claims", "-");
    assertThat(run.out()).contains("-:1:1: usage prompts growth 38%: \"Prompts grew 38%\"");
  }

  @Test
  void theFinderIsMeasuredOnLabelledLines() throws Exception {
    String file = file("l.jsonl", LABELLED);
    Cli run = Cli.run("claims", "--labels", "--errors", file);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(file + ":2: b: usage not found: The mill runs day and night.")
        .containsPattern("all +1.0000 +0.6667 +0.8000 +3 +1 +1 +0")
        .containsPattern("language de +1.0000 +1.0000 +1.0000 +1 +0 +0 +0")
        .containsPattern("origin own +1.0000")
        .contains("borderline lines left out: 1");
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0", "0.81, 1"})
  void aBoundOnF1DecidesTheExitCode(String bound, int exit) throws Exception {
    String file = file("l.jsonl", LABELLED);
    assertThat(Cli.run("claims", "--labels", "--at-least", bound, file).exit()).isEqualTo(exit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"text\": \"x\"; is not JSON",
        "[]; an object with the texts \"text\" and \"label\" is needed",
        "{\"text\": \"x\", \"label\": 3}; an object with the texts",
        "{\"text\": \"x\", \"label\": \"boast\"}; label \"boast\" is none of usage",
      })
  void aBadLineEndsWithThreeAndSaysWhere(String line, String message) throws Exception {
    String file = file("l.jsonl", "{\"text\": \"x\", \"label\": \"other\"}\n" + line + "\n");
    Cli run = Cli.run("claims", "--labels", file);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains(file + ":2: ").contains(message).doesNotContain("Exception");
  }

  @Test
  void whatIsNoTextEndsWithThree() throws Exception {
    Path binary = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    assertThat(Cli.run("claims", binary.toString()))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("b.txt").contains("is not UTF-8"));
    assertThat(Cli.run("claims", folder.resolve("none.txt").toString()).exit()).isEqualTo(3);
    assertThat(Cli.run("claims", folder.toString()).exit()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--errors x", "--at-least 0.9 x", "--labels --at-least 2 x", "--language 7 x", ""})
  void aWrongCommandLineEndsWithTwo(String args) {
    Cli run = Cli.run(("claims " + args).strip().split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("counterweight: ").contains("--help");
  }

  @Test
  void theLanguageCanBeStated() {
    String text =
        new String("2 Billionen Tokens".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(Cli.withInput(text, "claims", "--language", "de-AT", "-").out())
        .contains("2000000000000");
  }
}
