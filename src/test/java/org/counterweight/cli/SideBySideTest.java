package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweight.release.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With a core to spare PDF and workbook of a statement are made at the same time. Nothing tells it:
 * files, reports, failures and time limits are as they are with one worker.
 */
class SideBySideTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");

  @TempDir Path folder;

  @Test
  void aStatementAloneGivesTheBytesThatItGivesInABatch() throws Exception {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    for (String name : List.of("Alpha plc", "Beta plc", "Gamma plc")) {
      Files.writeString(
          inputs.resolve(name + ".yaml"),
          Files.readString(BASE).replace("Aldersea Logistics plc", name));
    }
    String beta = inputs.resolve("Beta plc.yaml").toString();
    assertThat(generate("batch", inputs.toString(), "--jobs", "2").exit()).isZero();
    Cli two = generate("two", beta, "--jobs", "2");
    Cli one = generate("one", beta, "--jobs", "1");
    assertThat(two.exit()).isZero();
    assertThat(two.out()).isEqualTo(one.out().replace("one", "two"));
    assertThat(files("two")).hasSize(5).isEqualTo(files("one")).isEqualTo(files("batch"));
  }

  @Test
  void aStatementThatShowsUsageTooMuchIsRefusedForTheSameReasons() {
    String refused = "examples/refused/brightwell-tokenmaxxing.yaml";
    Cli two = generate("out", refused, "--jobs", "2");
    assertThat(two.exit()).isEqualTo(1);
    assertThat(two).isEqualTo(generate("out", refused, "--jobs", "1"));
    Cli withheld = generate("out", BASE.toString(), "--usage", "withhold", "--jobs", "2");
    assertThat(withheld)
        .isEqualTo(
            generate("out", BASE.toString(), "--usage", "withhold", "--jobs", "1", "--force"));
  }

  static Stream<List<String>> templates() {
    return Stream.of(List.of("pdf"), List.of("xlsx"), List.of("pdf", "xlsx"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aBrokenTemplateOfEitherIsToldAsWithOneWorker(List<String> broken) throws Exception {
    for (String kind : broken) {
      template(kind, "<#list 1..3 as i>${nothing.there}</#list>", "");
    }
    Cli two = broken("--jobs", "2");
    assertThat(two.exit()).isEqualTo(3);
    assertThat(two.out()).contains(broken.getFirst() + "/statement.ftlx, line 1");
    assertThat(two).isEqualTo(broken("--jobs", "1"));
    assertThat(folder.resolve("out/aldersea-logistics-plc")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theTimeLimitStopsBoth(List<String> endless) throws Exception {
    for (String kind : endless) {
      // Writes nothing, so that no limit on what is written stops it.
      template(kind, "<#list 1.. as i></#list>", Files.readString(bundled(kind)));
    }
    Cli run = broken("--jobs", "2", "--time-limit", "4");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("unreadable: took longer than 4 seconds and was given up");
    assertThat(busyThreads()).as("threads of the statement that was given up").isEmpty();
    assertThat(folder.resolve("out/aldersea-logistics-plc")).doesNotExist();
  }

  private Cli broken(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(BASE.toString(), "--templates", folder.resolve("templates").toString()));
    all.addAll(Arrays.asList(more));
    return generate("out", all.toArray(String[]::new));
  }

  private Cli generate(String out, String... more) {
    List<String> all = new ArrayList<>(List.of("generate", "-o", folder.resolve(out).toString()));
    all.addAll(Arrays.asList(more));
    return Cli.run(all.toArray(String[]::new));
  }

  private static Path bundled(String kind) {
    return Path.of("templates", kind, "statement.ftlx");
  }

  private void template(String kind, String first, String rest) throws IOException {
    Path file = folder.resolve("templates").resolve(kind).resolve("statement.ftlx");
    Files.createDirectories(file.getParent());
    Files.writeString(file, first + rest);
  }

  private Map<String, String> files(String out) throws IOException {
    Path release = folder.resolve(out).resolve("beta-plc").resolve("2025");
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(release)) {
      for (Path file : files.toList()) {
        digests.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  /** Those still at work ten seconds later. */
  private static List<String> busyThreads() throws InterruptedException {
    List<String> names = List.of();
    for (int i = 0; i < 100; i++) {
      names =
          Thread.getAllStackTraces().keySet().stream()
              .map(Thread::getName)
              .filter(name -> name.equals("counterweight-worker") || name.endsWith("-beside"))
              .toList();
      if (names.isEmpty()) {
        break;
      }
      Thread.sleep(100);
    }
    return names;
  }
}
