package org.counterweight.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds and prints one table. In each round every benchmark gets a fresh
 * JVM with the same flags, one after the other, so that a machine that is busy now and idle then
 * treats all alike; ratios are taken within a round.
 */
public final class Benchmarks {
  /**
   * Documents in a batch. Counting documents, and not seconds, makes both sides equally warm on a
   * busy machine, too: the compiler needs some 700 of them before times stop falling.
   */
  static final int BATCH = 50;

  private static final List<String> NAMES =
      List.of(
          "PdfBenchmark.counterweight",
          "PdfBenchmark.jasper",
          "PdfBenchmark.jasperCompressed",
          "PdfBenchmark.readback",
          "PdfBenchmark.usage",
          "PdfBenchmark.usageReadback",
          "PdfBenchmark.gate",
          "XlsxBenchmark.counterweight",
          "XlsxBenchmark.readback",
          "XlsxBenchmark.gate",
          "XlsxBenchmark.xssf",
          "XlsxBenchmark.xssfGivenResults");

  /** Whole statements, each with one thread and with two. */
  private static final List<String> WHOLE =
      List.of("StatementBenchmark.counterweight", "StatementBenchmark.jasper");

  /** Statements to warm up with, and to look at, where it is about where the time goes. */
  private static final int BREAKDOWN = 300;

  /**
   * Without this, POI would search the class path for an implementation each time it saves; ours
   * needs none.
   */
  private static final String TRANSFORMER =
      "-Djavax.xml.transform.TransformerFactory="
          + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments folder for the results; rounds; batches of warm-up; batches to measure;
   *     pattern of names, may be empty
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    int warm = Integer.parseInt(arguments[2]);
    int measured = Integer.parseInt(arguments[3]);
    List<String> only = arguments.length > 4 ? List.of(arguments[4].split(",", -1)) : List.of();
    PrintStream out = System.out;
    Specimens.write(folder);
    Comparison comparison = new Comparison();
    Throughput throughput = new Throughput();
    for (int round = 1; round <= rounds; round++) {
      for (String name : NAMES) {
        if (wanted(name, only)) {
          RunResult result = new Runner(options(name, 1, warm, measured)).runSingle();
          comparison.add(result);
          say(out, round, rounds, name, 1, result);
        }
      }
      for (int threads = 1; threads <= 2; threads++) {
        for (String name : WHOLE) {
          if (wanted(name, only)) {
            RunResult result = new Runner(options(name, threads, warm, measured)).runSingle();
            throughput.add(name, threads, result);
            say(out, round, rounds, name, threads, result);
          }
        }
      }
    }
    String table = comparison.table() + "\n" + throughput.table();
    if (wanted(WHOLE.getFirst(), only)) {
      table += "\n" + Breakdown.table(BREAKDOWN, folder.resolve("releases"));
    }
    Files.writeString(folder.resolve("benchmarks.md"), table, StandardCharsets.UTF_8);
    out.println();
    out.print(table);
  }

  // Named as a whole, or by its class; all where none is named.
  private static boolean wanted(String name, List<String> only) {
    return only.isEmpty()
        || only.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
  }

  private static void say(
      PrintStream out, int round, int rounds, String name, int threads, RunResult result) {
    out.printf(
        Locale.ROOT,
        "round %d of %d: %s, threads: %d, %.2f ms%n",
        round,
        rounds,
        name,
        threads,
        result.getPrimaryResult().getScore() / BATCH);
  }

  private static Options options(String name, int threads, int warm, int measured) {
    return new OptionsBuilder()
        .include("\\." + name.replace(".", "\\.") + "$")
        .forks(1)
        .threads(threads)
        .warmupIterations(warm)
        .warmupBatchSize(BATCH)
        .measurementIterations(measured)
        .measurementBatchSize(BATCH)
        .jvmArgsAppend(
            "-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-Djava.awt.headless=true", TRANSFORMER)
        .addProfiler(ProcessTime.class)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
