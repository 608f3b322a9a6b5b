package org.counterweight.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement in a process of its own, from the shell to the end of the process, the sides in
 * turn. Ours by the launcher, with everything; JasperReports from a compiled report and finished
 * strings to a PDF and a workbook, with the JVM as it comes and with the flags that the launcher
 * gives ours.
 *
 * <p>CPU time is the better measure on a machine that does other things, too.
 */
public final class ColdStart {
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s");

  private ColdStart() {}

  private record Side(String name, List<String> command) {}

  private record Sample(double wall, double cpu) {}

  /**
   * Measures.
   *
   * @param arguments folder for files; number of rounds
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("cold"));
    int rounds = Integer.parseInt(arguments[1]);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path report = folder.resolve("report.ser");
    JasperDocument.save(ContentReader.read(BenchStatement.eightPages().xhtml()), report);
    Path statement = folder.resolve("statement.json");
    Files.write(statement, BenchStatement.eightPages().json());
    List<Side> sides = new ArrayList<>();
    List<String> ours =
        List.of("./counterweight", "generate", statement.toString(), "--force", "-o");
    sides.add(new Side("Counterweight, all", with(ours, folder.resolve("out").toString())));
    List<String> jasper =
        List.of(
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            JasperCold.class.getName(),
            report.toString(),
            folder.resolve("jasper.pdf").toString(),
            folder.resolve("jasper.xlsx").toString());
    sides.add(new Side("JasperReports", with(List.of(java), jasper.toArray(String[]::new))));
    sides.add(
        new Side(
            "JasperReports, -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            with(
                List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                jasper.toArray(String[]::new))));
    Map<String, List<Sample>> samples = new TreeMap<>();
    // The first round makes caches, of files and of classes.
    for (int round = 0; round <= rounds; round++) {
      for (Side side : sides) {
        Sample sample = time(side);
        if (round > 0) {
          samples.computeIfAbsent(side.name(), k -> new ArrayList<>()).add(sample);
        }
      }
    }
    StringBuilder table =
        new StringBuilder("| cold, one statement | wall s | CPU s |\n|---|---|---|\n");
    samples.forEach((name, all) ->
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                name,
                Median.of(all.stream().map(Sample::wall).toList()),
                Median.of(all.stream().map(Sample::cpu).toList()))));
    Files.writeString(folder.resolve("cold.md"), table, StandardCharsets.UTF_8);
    System.out.print(table);
  }

  private static List<String> with(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }

  /** A shell knows what its children have used. */
  private static Sample time(Side side) throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null && times", "sh"));
    shell.addAll(side.command());
    long before = System.nanoTime();
    Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(side + ": " + said);
    }
    double wall = (System.nanoTime() - before) / 1e9;
    Matcher times = TIMES.matcher(said);
    double cpu = 0;
    while (times.find()) {
      cpu += Integer.parseInt(times.group(1)) * 60 + Double.parseDouble(times.group(2));
    }
    return new Sample(wall, cpu);
  }
}
