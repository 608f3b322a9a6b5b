package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The regulator's bench from the command line. */
class ConformanceCommandTest {
  private static final Path POLICY = Path.of("schemas/policies/equal-prominence-2026-01.yaml");

  @TempDir Path folder;

  private Path draft(String before, String after) throws Exception {
    String text = Files.readString(POLICY);
    assertThat(text).contains(before);
    Path file = folder.resolve("draft.yaml");
    Files.writeString(file, text.replace(before, after));
    return file;
  }

  @Test
  void theShippedSuiteHoldsAndSaysWhatItCovers() {
    Cli run = Cli.run("conformance");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("pass energy.pue-range")
        .contains("rules with every kind of case they need: ")
        .contains("thresholds of the policy that cases tell apart: ")
        .containsPattern("(\\d+) of \\1 cases as expected");
  }

  @Test
  void anEditedPolicyFailsTheCasesThatTurn() throws Exception {
    Path edited = draft("thresholds: {days: 30}", "thresholds: {days: 60}");
    Cli run = Cli.run("conformance", "--policy", edited.toString(), "--report", "json");
    assertThat(run.exit()).isEqualTo(1);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.at("/summary/failed").asInt()).isPositive();
    assertThat(report.path("cases"))
        .anySatisfy(one -> {
          assertThat(one.path("id").asString()).isEqualTo("oversight.window-short/30-days");
          assertThat(one.path("passed").asBoolean()).isFalse();
          assertThat(one.path("outcome").asString()).isEqualTo("error");
        });
  }

  @Test
  void junitIsWellFormedAndNamesTheFailures() throws Exception {
    Path edited = draft("thresholds: {days: 30}", "thresholds: {days: 29}");
    Cli run = Cli.run("conformance", "--policy", edited.toString(), "--report", "junit");
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new java.io.ByteArrayInputStream(
                    run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(xml.getElementsByTagName("failure").getLength())
        .isEqualTo(Integer.parseInt(xml.getDocumentElement().getAttribute("failures")))
        .isPositive();
  }

  @Test
  void whatAnotherPolicyChangesIsSaidInWordsAndByCase() throws Exception {
    Path other = draft("thresholds: {days: 30}", "thresholds: {days: 60}");
    Cli run = Cli.run("conformance", "--against", other.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("tightened: days of oversight.window-short: 30 became 60")
        .contains("oversight.window-short/30-days: valid becomes error")
        .containsPattern("[1-9]\\d* cases of the suite come out differently");
  }

  @Test
  void aStudyCountsWhoFaresDifferentlyAndDrawsIt() throws Exception {
    Path other = draft("thresholds: {days: 30}", "thresholds: {days: 90}");
    Path page = folder.resolve("study.html");
    Path book = folder.resolve("study.xlsx");
    Cli run =
        Cli.run(
            "conformance",
            "--against",
            other.toString(),
            "--html",
            page.toString(),
            "--workbook",
            book.toString(),
            "schemas/conformance/base.yaml");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("1 × anew: error oversight.window-short")
        .contains("1 of 1 statements fare differently");
    assertThat(Files.readString(page))
        .contains("prominence.area, PDF, B to U")
        .contains("Of 1 statements 1 would fare differently");
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
  }

  @Test
  void theSamePopulationGivesTheSameBytes() throws Exception {
    Path other = draft("thresholds: {usage-growth: 25", "thresholds: {usage-growth: 20");
    String[] command = {
      "conformance",
      "--against",
      other.toString(),
      "--population",
      "60",
      "--seed",
      "7",
      "--measure-every",
      "0",
      "--report",
      "json"
    };
    Cli first = Cli.run(command);
    assertThat(first.exit()).isZero();
    assertThat(JsonMapper.shared().readTree(first.out()).path("total").asInt()).isEqualTo(60);
    command = java.util.Arrays.copyOf(command, command.length + 2);
    command[command.length - 2] = "--jobs";
    command[command.length - 1] = "1";
    assertThat(Cli.run(command).out()).isEqualTo(first.out());
  }

  @Test
  void wrongCommandLinesAreExplained() {
    assertThat(Cli.run("conformance", "--population", "5").exit()).isEqualTo(2);
    assertThat(Cli.run("conformance", "--population", "5").err()).contains("--against");
    assertThat(Cli.run("conformance", "--expand").err()).contains("--suite");
    Cli missing = Cli.run("conformance", "--suite", folder.toString());
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).contains("manifest.json").doesNotContain("Exception");
    Cli policy = Cli.run("conformance", "--policy", folder.resolve("none.yaml").toString());
    assertThat(policy.exit()).isEqualTo(3);
    assertThat(policy.err()).contains("no such file");
  }

  @Test
  void aSuiteThatDoesNotFollowItsSchemaIsRefusedByLine() throws Exception {
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"name\": \"mine\", \"version\": \"1\",\n \"files\": [{\"path\": \"a.json\"}]}");
    Cli run = Cli.run("conformance", "--suite", folder.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("manifest.json:2:").contains("rule");
  }

  @Test
  void theCatalogueIsAPageWithCasesAndFigures() {
    Cli run = Cli.run("rules", "--format", "html");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("id=\"energy.pue-range\"")
        .contains("8 boundary")
        .contains("usage.tokens");
    assertThat(Cli.run("rules", "--format", "markdown").out())
        .contains("# Figures")
        .contains("*Cases:*");
  }

  @Test
  void aStudyThatWasInterruptedGoesOnWhereItStopped() throws Exception {
    Path journal = folder.resolve("study.ndjson");
    Path other = draft("thresholds: {days: 30}", "thresholds: {days: 60}");
    String[] command = {
      "conformance",
      "--against",
      other.toString(),
      "--population",
      "12",
      "--measure-every",
      "0",
      "--report",
      "json",
      "--resume",
      journal.toString()
    };
    String whole = Cli.run(command).out();
    List<String> lines = Files.readAllLines(journal);
    assertThat(lines).hasSize(13);
    // As if the power had failed in the middle of the sixth.
    Files.writeString(
        journal, String.join("\n", lines.subList(0, 6)) + "\n" + lines.get(6).substring(0, 40));
    Cli again = Cli.run(command);
    assertThat(again.err()).contains("going on after 5 of 12 statements");
    assertThat(again.out()).isEqualTo(whole);
    assertThat(Files.readAllLines(journal)).isEqualTo(lines);
    command[4] = "13";
    Cli another = Cli.run(command);
    assertThat(another.exit()).isEqualTo(3);
    assertThat(another.err()).contains("another study").contains("--resume");
    assertThat(Files.readAllLines(journal)).isEqualTo(lines);
  }
}
