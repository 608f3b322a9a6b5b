package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the machine does wrong: whatever it is, the old release stands or the new one, whole; the
 * exit code is 3; and the file is named. Killed processes are in {@code KillTest}, statements too
 * large for the memory in {@code BatchRunTest}.
 */
@Timeout(180)
class FaultTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");
  private static final String PLACE = "aldersea-logistics-plc/2025";
  private static final List<String> SMALL = List.of("-XX:-UsePerfData", "-Xmx512m");

  @TempDir Path folder;

  /** Runs a command line of a shell, in which {@code counterweight} is "$@". */
  private Program shell(String line, String... args) throws IOException, InterruptedException {
    Path shell = Path.of("/bin/sh");
    assumeTrue(Files.isExecutable(shell), "there is no /bin/sh to limit or redirect with");
    List<String> command = new ArrayList<>(List.of(shell.toString(), "-c", line, "sh"));
    command.addAll(Program.command(SMALL, args));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Program(exit, Files.readString(out), Files.readString(err));
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(out)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals(".counterweight.lock")) {
          files.put(out.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private Path other(String city) throws IOException {
    return Files.writeString(
        folder.resolve(city + ".yaml"),
        Files.readString(BASE).replace("city: Dublin", "city: " + city));
  }

  /** A limit on the size of files is to a process what a full disk is: a write that falls short. */
  @ParameterizedTest
  @ValueSource(ints = {1, 40, 100, 160})
  void aFullDiskLeavesTheOldReleaseAndNamesTheFile(int blocks) throws Exception {
    Path out = folder.resolve("out");
    assertThat(Program.run("generate", BASE.toString(), "-o", out.toString()).exit()).isZero();
    Map<String, String> before = files(out);
    Program full =
        shell(
            "{ ulimit -f " + blocks + "; \"$@\"; echo $? > '" + folder + "/code'; } | cat",
            "generate",
            other("Cork").toString(),
            "-o",
            out.toString());
    assertThat(Files.readString(folder.resolve("code")).strip()).isEqualTo("3");
    assertThat(full.out()).contains("cannot write the release " + out.resolve(PLACE));
    assertThat(full.out()).containsPattern("(statement|compliance|manifest)\\.(pdf|xlsx|json)");
    assertThat(full.out()).contains("the folder is as it was");
    assertThat(files(out)).isEqualTo(before);
  }

  @Test
  void aFullDiskLeavesNothingWhereNothingWas() throws Exception {
    Path out = folder.resolve("deep/er/out");
    Program full = shell("ulimit -f 40; exec \"$@\"", "validate", BASE.toString());
    assertThat(full.exit()).as("it runs at all").isZero();
    shell(
        "ulimit -f 40; \"$@\" | head -c 100000", "generate", BASE.toString(), "-o", out.toString());
    assertThat(out).doesNotExist();
  }

  @Test
  void aReportThatCannotBeWrittenIsAFailureForEveryCommand() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    for (String[] command :
        new String[][] {
          {"validate", BASE.toString()},
          {"rules"},
          {"rules", "--format", "json"},
          {"init"},
          {"init", "--format", "xlsx"},
          {"--help"},
        }) {
      Program run = shell("exec \"$@\" > /dev/full", command);
      assertThat(run.exit()).as(String.join(" ", command)).isEqualTo(3);
      assertThat(run.err()).contains("standard output is closed or full").doesNotContain("\tat ");
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunAndLeavesWholeReleases() throws Exception {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          inputs.resolve(i + ".yaml"),
          Files.readString(BASE).replace("Aldersea Logistics plc", "Company " + i + " plc"));
    }
    Path out = folder.resolve("out");
    Program run =
        shell(
            "{ \"$@\"; echo $? > " + folder.resolve("code") + "; } | head -n 1",
            "generate",
            inputs.toString(),
            "-o",
            out.toString(),
            "--report",
            "ndjson",
            "--jobs",
            "1");
    assertThat(Files.readString(folder.resolve("code")).strip()).isEqualTo("3");
    assertThat(run.err()).contains("standard output is closed").doesNotContain("\tat ");
    wholeReleases(out);
  }

  private static int wholeReleases(Path out) throws IOException {
    int found = 0;
    try (Stream<Path> all = Files.walk(out)) {
      for (Path manifest : all.filter(p -> p.endsWith("manifest.json")).toList()) {
        Path release = manifest.getParent();
        Optional<Manifest> read = ManifestJson.read(release);
        assertThat(read).isPresent();
        for (Manifest.Entry entry : read.get().files()) {
          assertThat(Digest.of(Files.readAllBytes(release.resolve(entry.name()))))
              .as("%s of %s", entry.name(), release)
              .isEqualTo(entry.sha256());
        }
        found++;
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/self/fdinfo/out", "/sys/kernel/out", "/dev/null/out"})
  void aPlaceThatTakesNoFolderIsNamed(String out) {
    assumeTrue(
        Files.exists(Path.of(out).getParent()), "this system has no " + Path.of(out).getParent());
    Program run = Program.run("generate", BASE.toString(), "-o", out);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("cannot write the release " + out).doesNotContain("Exception");
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesIsNamedAndTheOthersGoOn() throws Exception {
    Path pipe = pipe();
    Path second = other("Cork");
    Path out = folder.resolve("out");
    CompletableFuture<Program> run =
        CompletableFuture.supplyAsync(() ->
            Program.run(
                "generate",
                pipe.toString(),
                second.toString(),
                "-o",
                out.toString(),
                "--jobs",
                "1"));
    // The first is being read: the run has begun, and the second was there when it did.
    try (var first = Files.newOutputStream(pipe)) {
      Files.delete(second);
      first.write(Files.readAllBytes(BASE));
    }
    Program ended = run.get();
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).contains(second + ": unreadable: no such file", "1 compliant");
    assertThat(wholeReleases(out)).isEqualTo(1);
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.yaml");
    try {
      int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
      assumeTrue(made == 0, "mkfifo cannot make a pipe here");
    } catch (IOException e) {
      assumeTrue(false, "there is no mkfifo");
    }
    return pipe;
  }

  @Test
  void templatesThatAreGoneOrOthersWhenTheyAreUsedChangeNothing() throws Exception {
    Path templates = folder.resolve("templates");
    Path css = Files.createDirectories(templates.resolve("pdf")).resolve("statement.css");
    String own = Files.readString(Path.of("templates/pdf/statement.css")) + "\n/* ours */\n";
    Files.writeString(css, own);
    Path calm = folder.resolve("calm");
    String[] command = {"generate", BASE.toString(), "--templates", templates.toString(), "-o"};
    assertThat(Program.run(append(command, calm.toString())).exit()).isZero();

    Path pipe = pipe();
    Path out = folder.resolve("out");
    command[1] = pipe.toString();
    CompletableFuture<Program> run =
        CompletableFuture.supplyAsync(() -> Program.run(append(command, out.toString())));
    try (var statement = Files.newOutputStream(pipe)) {
      Files.delete(css);
      statement.write(Files.readAllBytes(BASE));
    }
    assertThat(run.get().exit()).as(run.get().said()).isZero();
    assertThat(files(out)).isEqualTo(files(calm));
  }

  private static String[] append(String[] command, String last) {
    return Stream.concat(Stream.of(command), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void twoRunsIntoTheSameFolderAtOnceLeaveTheReleaseOfOneOfThem() throws Exception {
    Map<String, String> one = files(generated(BASE, "one"));
    Path cork = other("Cork");
    Map<String, String> two = files(generated(cork, "two"));
    Path out = folder.resolve("out");
    for (int round = 0; round < 2; round++) {
      List<Process> processes = new ArrayList<>();
      for (Path input : List.of(BASE, cork, BASE)) {
        processes.add(
            new ProcessBuilder(
                    Program.command(
                        SMALL, "generate", input.toString(), "-o", out.toString(), "--force"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log" + processes.size()).toFile())
                .start());
      }
      for (int i = 0; i < processes.size(); i++) {
        assertThat(processes.get(i).waitFor())
            .as(Files.readString(folder.resolve("log" + i), StandardCharsets.UTF_8))
            .isZero();
      }
      assertThat(files(out)).isIn(one, two);
    }
  }

  private Path generated(Path input, String name) {
    Path out = folder.resolve(name);
    assertThat(Program.run("generate", input.toString(), "-o", out.toString()).exit()).isZero();
    return out;
  }

  @Test
  void aTemplateThatFillsTheMemoryIsNamedAndTheProcessLives() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.writeString(
        templates.resolve("statement.ftlx"),
        "<#assign s = ''?left_pad(1000, 'x')><#list 1.. as i><#assign s = s + s></#list>");
    Path out = folder.resolve("out");
    Program run =
        shell(
            "exec \"$@\"",
            "generate",
            BASE.toString(),
            "-o",
            out.toString(),
            "--templates",
            templates.getParent().toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains(BASE + ": unreadable: needs more memory than the 512 MiB");
    assertThat(out).doesNotExist();
  }
}
