package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.counterweight.release.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts: batches are killed, without a chance to tidy up, at 50 random moments. After each
 * there is nothing but whole releases, and in the end the next run completes what is missing. Most
 * of the batches write releases that were rendered before, because a process that renders first
 * spends seconds in which there is nothing to break; the others are whole runs of the program.
 */
@Tag("kill")
class KillTest {
  private static final int WHOLE_RUNS = 4;
  private static final int KILLS = 50;
  private static final int STATEMENTS = 12;

  /** Fixed, so that a failure can be repeated. */
  private static final long SEED = 20_261_122;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private int midway;

  @Test
  void whateverTheMomentOnlyWholeReleasesAreLeftAndTheNextRunCompletes() throws Exception {
    Path inputs = inputs();
    Path rendered = folder.resolve("rendered");
    String[] generate = {"generate", inputs.toString(), "-o"};
    assertThat(Cli.run(generate[0], generate[1], generate[2], rendered.toString()).exit()).isZero();
    Path out = folder.resolve("out");
    for (int kill = 0; kill < WHOLE_RUNS; kill++) {
      List<String> command =
          BatchRunTest.jvm(generate[0], generate[1], generate[2], out.toString(), "--force");
      command.add(1, "-XX:TieredStopAtLevel=1");
      kill(kill, command, out, 400);
    }
    for (int kill = WHOLE_RUNS; kill < KILLS; kill++) {
      kill(kill, ReleaseWriter.command(rendered, out), out, 250);
    }
    assertThat(midway).as("processes that were killed at work").isGreaterThan(KILLS * 3 / 4);
    Cli next = Cli.run(generate[0], generate[1], generate[2], out.toString());
    assertThat(next.exit()).as(next.out()).isZero();
    assertThat(Releases.below(out)).hasSize(STATEMENTS);
    // Nothing of the dead processes is left, and what was completed is the same as ever.
    assertThat(files(out)).hasSize(STATEMENTS * 5).isEqualTo(files(rendered));
  }

  /** Kills a process within some milliseconds after it has begun to write. */
  private void kill(int number, List<String> command, Path out, int milliseconds) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitWork(out, process);
    TimeUnit.MICROSECONDS.sleep(random.nextInt(milliseconds * 1000));
    boolean atWork = process.isAlive();
    midway += atWork ? 1 : 0;
    int exit = process.destroyForcibly().waitFor();
    assertThat(atWork || exit == 0).as(Files.readString(folder.resolve("log"))).isTrue();
    for (Path release : Releases.below(out)) {
      assertThat(Releases.flaw(release)).as("kill %d", number).isEmpty();
    }
  }

  /** Statements of two years, so that releases are linked and written again. */
  private Path inputs() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    String text = Files.readString(Path.of("schemas/conformance/base.yaml"));
    for (int i = 0; i < STATEMENTS / 2; i++) {
      String company = text.replace("Aldersea Logistics plc", "Company " + i + " plc");
      String name = String.format(Locale.ROOT, "%02d", i);
      Files.writeString(inputs.resolve(name + "-later.yaml"), company);
      Files.writeString(inputs.resolve(name + "-sooner.yaml"), GenerateTest.yearBefore(company));
    }
    return inputs;
  }

  /** Waits until a process writes a release, or has ended. */
  private static void awaitWork(Path out, Process process) throws Exception {
    String mark = ".work-" + process.pid() + "-";
    while (process.isAlive()) {
      try (Stream<Path> all = Files.isDirectory(out) ? Files.walk(out, 2) : Stream.empty()) {
        if (all.anyMatch(path -> path.getFileName().toString().startsWith(mark))) {
          return;
        }
      } catch (java.io.UncheckedIOException moved) {
        // A folder was renamed while it was listed, so that there is work.
        return;
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.equals(".counterweight.lock")) {
          files.put(name, Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
