package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many statements in one run, as scripts and people meet them. */
@Timeout(180)
class BatchRunTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;
  private Path inputs;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    inputs = Files.createDirectories(folder.resolve("inputs"));
    out = folder.resolve("out");
  }

  @Test
  void aTemplateThatNeverEndsIsGivenUpAndTheOthersGoOn() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    String statement = Files.readString(Path.of("templates/pdf/statement.ftlx"));
    Files.writeString(
        templates.resolve("statement.ftlx"),
        // Writes nothing, so that no limit on what is written stops it.
        "<#if statement.entity.name == \"Endless plc\"><#list 1.. as i></#list></#if>" + statement);
    write("a.yaml", "Alpha plc");
    write("b.yaml", "Endless plc");
    write("c.yaml", "Gamma plc");
    Cli run =
        generate(
            "--templates", templates.getParent().toString(), "--time-limit", "8", "--jobs", "1");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("a.yaml: compliant")
        .contains("b.yaml: unreadable: took longer than 8 seconds and was given up")
        .contains("--time-limit")
        .contains("c.yaml: compliant")
        .contains("3 statements: 2 compliant, 0 non-compliant, 1 unreadable");
    assertThat(out.resolve("endless-plc")).doesNotExist();
    assertThat(busy("counterweight-worker")).as("its thread has ended, too").isZero();
  }

  @Test
  void aSecondRunLeavesWhatIsUnchangedAndReportsTheSame() throws Exception {
    write("a.yaml", "Alpha plc");
    write("b.yaml", "Beta plc");
    Cli first = generate("--report", "json");
    Object alpha = key("alpha-plc/2025");
    Object beta = key("beta-plc/2025");
    write("b.yaml", "Beta plc", "city: Dublin", "city: Cork");
    Cli second = generate("--report", "json");
    assertThat(second.exit()).as(second.out()).isZero();
    assertThat(key("alpha-plc/2025")).isEqualTo(alpha);
    assertThat(key("beta-plc/2025")).isNotEqualTo(beta);
    JsonNode before = JSON.readTree(first.out());
    JsonNode after = JSON.readTree(second.out());
    assertThat(before.at("/results/0/unchanged").isMissingNode()).isTrue();
    assertThat(after.at("/results/0/unchanged").asBoolean()).isTrue();
    assertThat(after.at("/results/1/unchanged").isMissingNode()).isTrue();
    for (String part : List.of("verdict", "release", "findings", "prominence")) {
      assertThat(after.at("/results/0/" + part)).isEqualTo(before.at("/results/0/" + part));
    }
    assertThat(generate().out()).contains("unchanged in " + out.resolve("alpha-plc/2025"));
  }

  @Test
  void whateverShowsInTheFilesMakesThemAnew() throws Exception {
    write("a.yaml", "Alpha plc");
    generate();
    for (List<String> other :
        List.of(
            List.of("--force"),
            List.of("--paper", "letter"),
            List.of("--levy-rate", "3"),
            List.of("--policy", policyWithAnotherTitle()))) {
      assertThat(generate(other).out()).as("%s", other).contains("released to");
      assertThat(generate(other.getFirst().equals("--force") ? List.of() : other).out())
          .as("%s", other)
          .contains("unchanged in");
    }
    // Nor does a release count that somebody has changed.
    Files.writeString(out.resolve("alpha-plc/2025/statement.pdf"), "mine");
    assertThat(generate().out()).contains("released to");
    Files.writeString(out.resolve("alpha-plc/2025/notes.txt"), "mine");
    assertThat(generate().out()).contains("released to");
    assertThat(out.resolve("alpha-plc/2025/notes.txt")).doesNotExist();
  }

  @Test
  void anUnchangedReleaseFollowsTheOneBeforeItAllTheSame() throws Exception {
    String later = Files.readString(BASE);
    Files.writeString(inputs.resolve("later.yaml"), later);
    generate();
    Path release = out.resolve("aldersea-logistics-plc/2025");
    assertThat(ManifestJson.read(release).orElseThrow().prior()).isNull();
    // The year before is published afterwards, as after a run that was killed.
    Files.writeString(inputs.resolve("sooner.yaml"), GenerateTest.yearBefore(later));
    Cli run = generate();
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(ManifestJson.read(release).orElseThrow().prior())
        .extracting(Manifest.Prior::statement)
        .isEqualTo("ALD-2024-AIS-1");
    assertThat(generate().out()).contains("unchanged in " + release);
  }

  @Test
  void theReportIsInTheOrderOfTheInputsWhateverTheScheduling() throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = String.format(java.util.Locale.ROOT, "%02d.yaml", i);
      names.add(inputs.resolve(name).toString());
      // Every third is no statement and is done much sooner than the others.
      Files.writeString(
          inputs.resolve(name), i % 3 == 0 ? "nonsense: " + i : Files.readString(BASE));
    }
    Cli one = Cli.run("validate", inputs.toString(), "--jobs", "1", "--report", "json");
    Cli four = Cli.run("validate", inputs.toString(), "--jobs", "4", "--report", "json");
    assertThat(four.out()).isEqualTo(one.out());
    List<String> reported = new ArrayList<>();
    JSON.readTree(four.out()).get("results").forEach(r -> reported.add(r.get("input").asString()));
    assertThat(reported).isEqualTo(names);
    Cli text = Cli.run("validate", inputs.toString(), "--jobs", "4");
    assertThat(text.out()).isEqualTo(Cli.run("validate", inputs.toString(), "--jobs", "1").out());
  }

  @Test
  void aListIsReadOneNameALine() throws Exception {
    write("with blank.yaml", "Alpha plc");
    write("plain.yaml", "Beta plc");
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list,
        inputs.resolve("with blank.yaml")
            + "\n# a remark\n"
            + inputs.resolve("plain.yaml")
            + "\n"
            + inputs.resolve("missing.yaml")
            + "\n");
    Cli run = Cli.run("validate", "@" + list);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .containsSubsequence(
            "with blank.yaml: compliant", "plain.yaml: compliant", "missing.yaml: unreadable")
        .contains("3 statements");
  }

  @Test
  void aLargeStatementDoesNotKeepTheOthersWaiting() throws Exception {
    Files.writeString(
        inputs.resolve("0-large.json"),
        Releases.statementWithEvents(50_000),
        StandardCharsets.UTF_8);
    for (int i = 0; i < 12; i++) {
      write("small-" + i + ".yaml", "Small " + i + " plc");
    }
    Cli run = Cli.run("validate", inputs.toString(), "--jobs", "2", "--report", "ndjson");
    List<String> order =
        run.out()
            .lines()
            .map(JSON::readTree)
            .filter(line -> line.has("input"))
            .map(line -> Path.of(line.get("input").asString()).getFileName().toString())
            .toList();
    assertThat(order).hasSize(13).startsWith("small-0.yaml");
  }

  @Test
  void aStatementThatTakesTooLongToPrintIsNamedAndTheOthersAreReleased() throws Exception {
    Files.writeString(
        inputs.resolve("0-large.json"),
        Releases.statementWithEvents(50_000),
        StandardCharsets.UTF_8);
    write("small-1.yaml", "Small 1 plc");
    write("small-2.yaml", "Small 2 plc");
    Cli run = generate("--jobs", "2", "--time-limit", "15");
    assertThat(run.out())
        .contains("0-large.json: unreadable: took longer than 15 seconds")
        .contains("small-1.yaml: compliant", "small-2.yaml: compliant");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void aResultIsOutBeforeTheNextStatementIsIn() throws Exception {
    String json = new String(StatementJson.bytes(BaseStatement.with("{}")), StandardCharsets.UTF_8);
    Process process = new ProcessBuilder(jvm("validate", "-", "--report", "ndjson")).start();
    try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 1; i <= 3; i++) {
        process.getOutputStream().write((json + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        // Would wait for ever if the answer waited for more input.
        JsonNode answer = JSON.readTree(answers.readLine());
        assertThat(answer.get("input").asString()).isEqualTo("-:" + i);
        assertThat(answer.get("verdict").asString()).isEqualTo("compliant");
      }
      process.getOutputStream().close();
      assertThat(JSON.readTree(answers.readLine()).at("/summary/total").asInt()).isEqualTo(3);
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aRequestToEndFinishesWhatIsUnderWayAndSaysWhatIsLeft() throws Exception {
    for (int i = 0; i < 200; i++) {
      write(String.format(java.util.Locale.ROOT, "%03d.yaml", i), "Company " + i + " plc");
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                jvm("generate", inputs.toString(), "-o", out.toString(), "--report", "ndjson"))
            .redirectError(log.toFile())
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
      lines.add(answers.readLine());
      // Not destroy() of the process itself, which would close its output.
      process.toHandle().destroy();
      answers.lines().forEach(lines::add);
    }
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(Files.readString(log)).contains("stopped on request").contains("the rest left");
    int reported = lines.size() - 1;
    assertThat(JSON.readTree(lines.getLast()).at("/summary/total").asInt())
        .isEqualTo(reported)
        .isBetween(1, 100);
    try (Stream<Path> releases = Files.list(out)) {
      assertThat(releases.filter(Files::isDirectory)).hasSize(reported);
    }
    for (String line : lines.subList(0, reported)) {
      Path release = Path.of(JSON.readTree(line).get("release").asString());
      assertThat(Releases.flaw(release)).isEmpty();
    }
  }

  @Test
  void aTooLargeStatementForTheMemoryIsNamedAndTheOthersGoOn() throws Exception {
    write("a.yaml", "Alpha plc");
    Files.writeString(
        inputs.resolve("b.json"), Releases.statementWithEvents(16_000), StandardCharsets.UTF_8);
    write("c.yaml", "Gamma plc");
    List<String> command = jvm("validate", inputs.toString(), "--time-limit", "100", "--jobs", "1");
    // The collector that gives up soonest where there is hardly anything to collect.
    command.set(command.indexOf("-XX:+UseSerialGC"), "-XX:+UseParallelGC");
    command.add(1, "-Xmx40m");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(3);
    assertThat(said)
        .contains("a.yaml: compliant")
        .contains("c.yaml: compliant")
        .containsPattern("b\\.json: unreadable: needs more memory than the \\d+ MiB");
  }

  private Cli generate(String... more) {
    return generate(List.of(more));
  }

  private Cli generate(List<String> more) {
    List<String> args = new ArrayList<>(List.of("generate", inputs.toString()));
    args.addAll(List.of("-o", out.toString()));
    args.addAll(more);
    return Cli.run(args.toArray(String[]::new));
  }

  private void write(String file, String company, String... change) throws IOException {
    String text = Files.readString(BASE).replace("Aldersea Logistics plc", company);
    if (change.length > 0) {
      assertThat(text).contains(change[0]);
      text = text.replace(change[0], change[1]);
    }
    Files.writeString(inputs.resolve(file), text);
  }

  private String policyWithAnotherTitle() throws IOException {
    Path file = folder.resolve("policy.yaml");
    String text = Files.readString(Path.of("schemas/policies/equal-prominence-2026-01.yaml"));
    Files.writeString(file, text.replaceFirst("(?m)^title: .*$", "title: Another policy"));
    return file.toString();
  }

  private Object key(String release) throws IOException {
    return Files.getAttribute(out.resolve(release), "unix:ino");
  }

  private static long busy(String name) throws InterruptedException {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      counts.put(
          name,
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals(name) && thread.isAlive())
              .count());
      if (counts.get(name) == 0) {
        break;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return counts.get(name);
  }

  static List<String> jvm(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.counterweight.cli.Counterweight"));
    command.addAll(List.of(args));
    return command;
  }
}
