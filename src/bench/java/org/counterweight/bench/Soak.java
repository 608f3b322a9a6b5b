package org.counterweight.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Very many statements through one process with little memory: NDJSON in, NDJSON out, every release
 * deleted once it is reported. What the process takes is looked at after each statement, and drawn.
 */
public final class Soak {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern LIVE = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");
  private static final long SEED = 7;

  private Soak() {}

  /**
   * Runs.
   *
   * @param arguments number of statements; folder for files; where the picture goes
   */
  public static void main(String[] arguments) throws Exception {
    int number = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Path log = folder.resolve("gc.log");
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=" + log + ":none",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.counterweight.cli.Counterweight",
                "generate",
                "-",
                "-o",
                out.toString(),
                "--report",
                "ndjson")
            .redirectError(folder.resolve("errors").toFile())
            .start();
    Thread feeder = new Thread(() -> feed(process, number), "feeder");
    feeder.start();
    List<Sample> samples = new ArrayList<>();
    long begun = System.nanoTime();
    String last = "";
    try (BufferedReader results = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = results.readLine(); line != null; line = results.readLine()) {
        last = line;
        JsonNode result = JSON.readTree(line);
        if (result.has("summary")) {
          continue;
        }
        JsonNode release = result.path("release");
        if (release.isString()) {
          delete(Path.of(release.asString()).getParent());
        }
        samples.add(new Sample(samples.size() + 1, resident(process.pid()), live(log)));
      }
    }
    feeder.join();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    String said =
        String.format(
            Locale.ROOT,
            "%d statements in %.0f s, -Xmx256m; live data after a collection at most %d MiB in the"
                + " first tenth, %d MiB in the last; resident at most %d MiB",
            number,
            seconds,
            most(samples.subList(0, samples.size() / 10 + 1)),
            most(samples.subList(samples.size() * 9 / 10, samples.size())),
            samples.stream().mapToLong(Sample::resident).max().orElse(0));
    Files.writeString(Path.of(arguments[2]), SoakPlot.of(samples, said), StandardCharsets.UTF_8);
    System.out.println(said + "; exit code " + exit);
    System.out.println(last);
  }

  /**
   * What the process took when so many statements were done.
   *
   * @param resident in MiB; 0 where the system does not say
   * @param live heap in use after the last collection, in MiB
   */
  record Sample(int done, long resident, long live) {}

  private static long most(List<Sample> samples) {
    return samples.stream().mapToLong(Sample::live).max().orElse(0);
  }

  private static void feed(Process process, int number) {
    try (OutputStream to = new BufferedOutputStream(process.getOutputStream())) {
      SoakStatements statements = new SoakStatements(SEED);
      for (int i = 0; i < number; i++) {
        to.write(statements.line(i));
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long resident(long process) throws IOException {
    Path status = Path.of("/proc/" + process + "/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  /** Of the last line of the collector's log. */
  private static long live(Path log) throws IOException {
    try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - 400);
      byte[] end = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(end);
      Matcher matcher = LIVE.matcher(new String(end, StandardCharsets.UTF_8));
      long live = 0;
      while (matcher.find()) {
        live = Long.parseLong(matcher.group(2));
      }
      return live;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.deleteIfExists(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
