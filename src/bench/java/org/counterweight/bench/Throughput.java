package org.counterweight.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** How many whole statements a second, by side and number of threads. */
final class Throughput {
  private final Map<String, Map<Integer, List<Sample>>> samples = new TreeMap<>();

  private record Sample(double perSecond, double cpu, double megabytes) {}

  void add(String name, int threads, RunResult result) {
    // A score is the time of one thread for one batch; every thread does a batch of its own.
    double perSecond = 1000.0 * threads * Benchmarks.BATCH / result.getPrimaryResult().getScore();
    double cpu = result.getSecondaryResults().get(ProcessTime.CPU).getScore() / threads;
    double megabytes =
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1e6 / Benchmarks.BATCH;
    samples
        .computeIfAbsent(name, k -> new TreeMap<>())
        .computeIfAbsent(threads, k -> new ArrayList<>())
        .add(new Sample(perSecond, cpu, megabytes));
  }

  /** The table, in Markdown; empty where nothing was measured. */
  String table() {
    if (samples.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "| whole statement | threads | a second | CPU ms each | a CPU-second | MB allocated ");
    out.append("| rate, times one thread |\n|---|---|---|---|---|---|---|\n");
    samples.forEach((name, byThreads) -> {
      double one = median(byThreads.getOrDefault(1, List.of()), Field.RATE);
      byThreads.forEach((threads, all) ->
          out.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                  name.endsWith("jasper") ? "JasperReports, PDF and XLSX" : "Counterweight, all",
                  threads,
                  median(all, Field.RATE),
                  median(all, Field.CPU),
                  1000 / median(all, Field.CPU),
                  median(all, Field.MEGABYTES),
                  median(all, Field.RATE) / one)));
    });
    return out.toString();
  }

  private enum Field {
    RATE,
    CPU,
    MEGABYTES;

    double of(Sample sample) {
      return switch (this) {
        case RATE -> sample.perSecond();
        case CPU -> sample.cpu();
        case MEGABYTES -> sample.megabytes();
      };
    }
  }

  private static double median(List<Sample> all, Field field) {
    return Median.of(all.stream().map(field::of).toList());
  }
}
