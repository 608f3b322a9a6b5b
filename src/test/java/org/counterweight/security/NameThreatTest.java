package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and paths of somebody who wants to write, read or appear where they should not. */
class NameThreatTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");
  private static final String NAME = "Aldersea Logistics plc";

  @TempDir Path folder;

  private Path statement(String file, String entity) throws IOException {
    return Files.writeString(
        folder.resolve(file),
        Files.readString(BASE).replace("name: " + NAME, "name: \"" + entity + "\""));
  }

  private List<String> released() throws IOException {
    Path out = folder.resolve("out");
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(p -> p.endsWith("manifest.json"))
          .map(p -> out.relativize(p.getParent()).toString())
          .sorted()
          .toList();
    }
  }

  private Program generate(Path... inputs) {
    return Program.run(
        Stream.concat(
                Stream.of("generate", "-o", folder.resolve("out").toString()),
                Stream.of(inputs).map(Path::toString))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/cron.d/x",
        "/etc/passwd",
        "C:/Windows/System32",
        "..",
        "CON",
        "nul.txt",
        "LPT1",
        "a/../../b",
        "-rf *",
        "~/.ssh",
        "$(id)",
        "name; rm -rf /",
      })
  void aNameIsAFolderBelowTheOutputAndNothingElse(String entity) throws IOException {
    Path input = statement("in.yaml", entity);
    Program run = generate(input);
    assertThat(run.exit()).as(run.said()).isZero();
    assertThat(released()).hasSize(1).allMatch(name -> name.matches("[a-z0-9-]{1,60}/2025"));
    assertThat(Path.of(released().get(0)).getName(0).toString())
        .isNotIn("con", "nul", "lpt1", "aux", "prn")
        .doesNotStartWith("-");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(p -> p.getFileName().toString())).containsOnly("in.yaml", "out");
    }
  }

  @Test
  void aNameOfThreeHundredLettersIsRefusedOrCut() throws IOException {
    Program run = generate(statement("in.yaml", "x".repeat(300)));
    assertThat(run.exit()).isLessThanOrEqualTo(1);
    assertThat(released()).allMatch(name -> name.length() < 70);
    assertThat(run.said()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALDERSEA LOGISTICS PLC",
        "\u0410ldersea Logistics plc",
        "\u00c4ldersea Logistics plc",
        "Aldersea\u00a0Logistics plc",
        "Aldersea-Logistics.plc",
      })
  void aCompanyThatLooksLikeAnotherNeverTakesItsPlace(String twin) throws IOException {
    Path first = statement("a.yaml", NAME);
    Path second = statement("b.yaml", twin);
    Program together = generate(first, second);
    assertThat(together.exit()).isEqualTo(3);
    String standing =
        Files.readString(folder.resolve("out/aldersea-logistics-plc/2025/statement.json"));
    assertThat(standing).contains("\"" + NAME + "\"");
    // And in a run of its own.
    Program later = generate(second);
    assertThat(later.exit()).isEqualTo(3);
    assertThat(later.out()).contains("holds the release of " + NAME, "and this is one of");
    assertThat(Files.readString(folder.resolve("out/aldersea-logistics-plc/2025/statement.json")))
        .isEqualTo(standing);
    if (twin.startsWith("\u0410")) {
      assertThat(later.out()).contains("\u0410<U+0410>ldersea");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066", "\u200B", "\uFEFF", "\u061C", "\u00AD"})
  void whatSteersTheDirectionOfReadingOrIsNotSeenIsShownByItsNumber(String character)
      throws IOException {
    Path input = statement("in.yaml", "Aldersea " + character + "clp Logistics");
    String number = String.format("U+%04X", (int) character.charAt(0));
    Program run = generate(input);
    assertThat(run.said()).doesNotContain(character);
    if (run.exit() == 1) {
      assertThat(run.out()).contains(number);
      assertThat(released()).isEmpty();
    }
    for (String format : List.of("text", "json", "ndjson", "sarif", "junit")) {
      Program report = Program.run("validate", input.toString(), "--report", format);
      assertThat(report.said()).as(format).doesNotContain(character);
    }
    Path page = folder.resolve("page.html");
    generate(input, page);
    Program.run(
        "generate",
        input.toString(),
        "-o",
        folder.resolve("o2").toString(),
        "--html",
        page.toString());
    assertThat(Files.readString(page)).doesNotContain(character);
  }

  @Test
  void theNameOfAFileSteersNoTerminal() throws IOException {
    Path input =
        Files.writeString(folder.resolve("a\u001B[2J\u202E\nok: compliant.yaml"), "a: 1\n");
    Path missing = folder.resolve("gone\u001B]0;x\u0007.yaml");
    for (String format : List.of("text", "json", "ndjson", "sarif", "junit")) {
      Program run =
          Program.run("validate", input.toString(), missing.toString(), "--report", format);
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.said())
          .as(format)
          .doesNotContain("\u001B", "\u0007", "\u202E")
          .doesNotContain("\nok: compliant");
    }
    for (String[] command :
        new String[][] {
          {"generate", BASE.toString(), "--templates", missing.toString()},
          {"generate", BASE.toString(), "--policy", missing.toString()},
          {
            "generate", BASE.toString(), "--sign", missing.toString(), "--sign-password-env", "PATH"
          },
          {"audit", missing.toString()},
          {"validate", folder.resolve("x\u001B").toString()},
          {"nonsense\u001B"},
          {"validate", "--no\u001Bsuch"},
        }) {
      Program run = Program.run(command);
      assertThat(run.exit()).as(run.said()).isBetween(2, 3);
      assertThat(run.said()).doesNotContain("\u001B", "\u0007");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.json", "link.json", "folder/secret.json"})
  void aSuiteIsReadBelowItsFolderOnly(String path) throws IOException {
    Path suite = Files.createDirectories(folder.resolve("suite"));
    Path secret = Files.writeString(folder.resolve("secret.json"), "{}");
    Files.createSymbolicLink(suite.resolve("link.json"), secret);
    Files.createSymbolicLink(suite.resolve("folder"), folder);
    assertThatThrownBy(() -> SuiteFiles.in(suite).bytes(path))
        .isInstanceOf(SuiteFailure.class)
        .hasMessageContaining(path)
        .hasMessageContaining("folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "/etc/passwd",
        "a/../../secret.txt",
        "link.txt",
        "folder/secret.txt"
      })
  void evidenceIsReadBelowItsFolderOnly(String path) throws IOException {
    Path evidence = Files.createDirectories(folder.resolve("evidence"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(evidence.resolve("link.txt"), secret);
    Files.createSymbolicLink(evidence.resolve("folder"), folder);
    String json = new String(StatementJson.bytes(BaseStatement.with("{}")), StandardCharsets.UTF_8);
    String registered = "\"path\":\"energy/dublin-2025.csv\"";
    assertThat(json).contains(registered);
    Path input =
        Files.writeString(
            folder.resolve("in.json"), json.replace(registered, "\"path\":\"" + path + "\""));
    Program made = generate(input);
    if (made.exit() != 0) {
      // Refused before anything was looked up.
      assertThat(made.exit()).as(made.said()).isEqualTo(1);
      assertThat(made.out()).contains("schema.pattern", "stays in its folder");
      return;
    }
    Program run =
        Program.run(
            "audit",
            folder.resolve("out").toString(),
            "--no-conformance",
            "--evidence",
            evidence.toString(),
            "--report",
            "json");
    assertThat(run.findings()).containsKey("evidence.outside-folder");
    assertThat(run.findings()).doesNotContainKey("evidence.hash-mismatch");
  }
}
