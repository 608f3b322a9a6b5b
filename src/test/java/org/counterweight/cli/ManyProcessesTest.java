package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of {@code scale.md}, run as they stand there, with a smaller number of lines. */
class ManyProcessesTest {
  private static final int STATEMENTS = 6;

  @TempDir Path folder;

  @Test
  void xargsSpreadsLinesOverProcesses() throws Exception {
    assumeTrue(isThere("xargs") && isThere("split"), "xargs or split is not installed");
    run(
        example("split -l 500", "split -l 2")
            + "\n"
            + example("ls part.*", "ls part.*")
            + "\n"
            + example("cat part.*.results", "cat part.*.results"));
    everythingIsThere();
  }

  @Test
  void parallelSpreadsLinesOverProcesses() throws Exception {
    assumeTrue(isThere("parallel"), "parallel is not installed");
    run(example("parallel --pipe -N 500", "parallel --pipe -N 2"));
    everythingIsThere();
  }

  /** A line of the page, with something in it made smaller. */
  private static String example(String begin, String smaller) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/site/markdown/scale.md")).stream()
            .filter(line -> line.startsWith(begin))
            .toList();
    assertThat(lines).as(begin).hasSize(1);
    return lines.getFirst().replace(begin, smaller);
  }

  private void run(String script) throws Exception {
    StringBuilder statements = new StringBuilder();
    String json = new String(StatementJson.bytes(BaseStatement.with("{}")), StandardCharsets.UTF_8);
    for (int i = 0; i < STATEMENTS; i++) {
      statements
          .append(json.replace("Aldersea Logistics plc", "Company " + i + " plc"))
          .append('\n');
    }
    Files.writeString(folder.resolve("statements.ndjson"), statements);
    // The program under its name, as it is for those who have installed it.
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path program = bin.resolve("counterweight");
    Files.writeString(
        program,
        "#!/bin/sh\nexec "
            + BatchRunTest.jvm().stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "))
            + " \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", script).directory(folder.toFile());
    shell.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void everythingIsThere() throws IOException {
    Set<String> released = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("results.ndjson"))) {
      JsonNode result = JsonMapper.shared().readTree(line);
      if (result.has("input")) {
        assertThat(result.get("verdict").asString()).isEqualTo("compliant");
        released.add(result.get("release").asString());
      }
    }
    assertThat(released).hasSize(STATEMENTS);
    for (String release : released) {
      assertThat(Releases.flaw(folder.resolve(release))).isEmpty();
    }
    assertThat(Releases.below(folder.resolve("out"))).hasSize(STATEMENTS);
  }

  private static boolean isThere(String program) {
    for (String place : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(place, program))) {
        return true;
      }
    }
    return false;
  }
}
