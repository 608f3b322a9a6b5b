package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as scripts and people meet it: exit codes, streams, messages. */
class CommandLineTest {
  private static final String BASE = "schemas/conformance/base.yaml";

  @TempDir Path folder;

  @Test
  void aCompliantStatementEndsWithZero() {
    Cli run = Cli.run("validate", BASE);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(BASE + ": compliant").contains("1 statement: 1 compliant");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFindingEndsWithOneAndShowsItsPlace() throws Exception {
    Path file = changed("pue: {value: 1.20,", "pue: {value: 1.02,");
    Cli run = Cli.run("validate", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(file + ":")
        .contains("error[energy.pue-identity]")
        .contains("pue: {value: 1.02,")
        .contains("^^^^")
        .contains("fix: ")
        .contains("why: ");
  }

  static List<List<String>> wrongCommandLines() {
    return List.of(
        List.of(),
        List.of("publish"),
        List.of("validate"),
        List.of("validate", "--polcy", "x", BASE),
        List.of("validate", "--report", "pdf", BASE),
        List.of("validate", "--jobs", "0", BASE),
        List.of("validate", "--jobs", "many", BASE),
        List.of("generate", "--usage", "brag", BASE),
        List.of("rules", "energy.pue-identty"),
        List.of("init", "--format", "docx"));
  }

  @ParameterizedTest
  @MethodSource("wrongCommandLines")
  void aWrongCommandLineEndsWithTwoAndSaysWhere(List<String> args) {
    Cli run = Cli.run(args.toArray(String[]::new));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("counterweight: ")
        .contains("--help")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  @Test
  void aMisspeltRuleIsAnsweredWithTheNearest() {
    assertThat(Cli.run("rules", "energy.pue-identty").err()).contains("energy.pue-identity");
  }

  @Test
  void aFileThatIsNotThereEndsWithThreeAndTheOthersGoOn() {
    Cli run = Cli.run("validate", "nowhere.yaml", BASE);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("nowhere.yaml: unreadable: no such file")
        .contains(BASE + ": compliant")
        .contains("2 statements: 1 compliant, 0 non-compliant, 1 unreadable");
  }

  @Test
  void aFolderWithoutStatementsEndsWithThree() {
    Cli run = Cli.run("validate", folder.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains(folder.toString()).contains("no statement");
  }

  @Test
  void aFolderIsReadInPathOrder() throws Exception {
    String text = Files.readString(Path.of(BASE));
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/one.yaml"), text);
    Files.writeString(folder.resolve("a.yml"), text);
    Files.writeString(folder.resolve("c.txt"), "not a statement");
    Files.writeString(folder.resolve(".hidden.yaml"), "not meant");
    Cli run = Cli.run("validate", folder.toString(), "--jobs", "2");
    assertThat(run.out().lines().filter(line -> line.endsWith("compliant")).map(this::short_))
        .containsExactly("a.yml: compliant", "b/one.yaml: compliant");
  }

  private String short_(String line) {
    return line.replace(folder + "/", "");
  }

  @Test
  void jsonReportHasTheKeysThatScriptsStandOn() {
    Cli run = Cli.run("validate", BASE, "nowhere.yaml", "--report", "json");
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.at("/tool/name").asString()).isEqualTo("counterweight");
    assertThat(report.at("/tool/version").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(report.at("/policy/id").asString()).isEqualTo("equal-prominence");
    assertThat(report.at("/policy/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(report.at("/summary/total").asInt()).isEqualTo(2);
    assertThat(report.at("/results/0/statement").asString()).isEqualTo("ALD-2025-AIS-1");
    assertThat(report.at("/results/0/verdict").asString()).isEqualTo("compliant");
    assertThat(report.at("/results/1/verdict").asString()).isEqualTo("unreadable");
    assertThat(report.at("/results/1/failure").asString()).contains("no such file");
  }

  @Test
  void ndjsonOnStandardInputIsReadLineByLine() {
    String json =
        new String(
            StatementJson.bytes(BaseStatement.with("{}")), java.nio.charset.StandardCharsets.UTF_8);
    Cli run = Cli.withInput(json + "\n\n{\"id\": 5}\n" + json, "validate", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("-:1: compliant")
        .contains("-:3:1:")
        .contains("-:4: compliant")
        .contains("3 statements: 2 compliant, 1 non-compliant, 0 unreadable");
  }

  @Test
  void aBrokenPolicyIsExplainedByLine() throws Exception {
    Path policy = folder.resolve("policy.yaml");
    String text = Files.readString(Path.of("schemas/policies/equal-prominence-2026-01.yaml"));
    Files.writeString(policy, text.replace("energy.pue-range:", "energy.peu-range:"));
    Cli run = Cli.run("validate", BASE, "--policy", policy.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains(policy + ":").contains("energy.pue-range");
  }

  @Test
  void aPolicyCanSwitchARuleOffOrMakeItMilder() throws Exception {
    Path file = changed("pue: {value: 1.20,", "pue: {value: 1.02,");
    Path policy = folder.resolve("policy.yaml");
    String text = Files.readString(Path.of("schemas/policies/equal-prominence-2026-01.yaml"));
    Files.writeString(
        policy, text.replace("rules:\n", "rules:\n  energy.pue-identity: {severity: warning}\n"));
    Cli milder = Cli.run("validate", file.toString(), "--policy", policy.toString());
    assertThat(milder.exit()).isZero();
    assertThat(milder.out()).contains("warning[energy.pue-identity]");
    Files.writeString(
        policy, text.replace("rules:\n", "rules:\n  energy.pue-identity: {enabled: false}\n"));
    Cli off = Cli.run("validate", file.toString(), "--policy", policy.toString());
    assertThat(off.out()).doesNotContain("energy.pue-identity");
  }

  @Test
  void everyRuleIsListedAndExplainedInEveryFormat() {
    Cli list = Cli.run("rules");
    assertThat(list.exit()).isZero();
    JsonNode all = JsonMapper.shared().readTree(Cli.run("rules", "--format", "json").out());
    assertThat(list.out().lines().count()).isEqualTo(all.size()).isGreaterThan(100);
    for (JsonNode rule : all) {
      Cli one = Cli.run("rules", rule.get("id").asString());
      assertThat(one.out()).contains("Why:", "Source:", "Fix:", "Passes:", "Fails:");
    }
    assertThat(Cli.run("rules", "--format", "markdown").out()).contains("## usage.value-missing");
  }

  @Test
  void initWritesAFormThatNamesWhatIsMissingByLine() throws Exception {
    Path form = folder.resolve("new.yaml");
    assertThat(Cli.run("init", "-o", form.toString()).exit()).isZero();
    Cli check = Cli.run("validate", form.toString());
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out())
        .contains(form + ":9:1: error[schema.wrong-type]")
        .contains("unique among its statements");
    Cli again = Cli.run("init", "-o", form.toString());
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("exists already");
  }

  private Path changed(String before, String after) throws Exception {
    String text = Files.readString(Path.of(BASE));
    assertThat(text).contains(before);
    Path file = folder.resolve("statement.yaml");
    Files.writeString(file, text.replace(before, after));
    return file;
  }
}
