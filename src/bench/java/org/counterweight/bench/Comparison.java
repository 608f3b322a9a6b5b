package org.counterweight.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Collects results by benchmark and sets ours against the others. */
final class Comparison {
  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              "PDF stage", "PdfBenchmark.counterweight", "JasperReports", "PdfBenchmark.jasper"),
          new Pair(
              "PDF stage",
              "PdfBenchmark.counterweight",
              "JasperReports, compressing",
              "PdfBenchmark.jasperCompressed"),
          new Pair(
              "PDF read back and measured",
              "PdfBenchmark.readback",
              "writing it",
              "PdfBenchmark.counterweight"),
          new Pair(
              "PDF with raw usage read back and measured",
              "PdfBenchmark.usageReadback",
              "writing it",
              "PdfBenchmark.usage"),
          new Pair(
              "PDF through the second gate, tie-out included",
              "PdfBenchmark.gate",
              "writing it",
              "PdfBenchmark.counterweight"),
          new Pair(
              "workbook stage",
              "XlsxBenchmark.counterweight",
              "XSSF, formulas worked out",
              "XlsxBenchmark.xssf"),
          new Pair(
              "workbook stage",
              "XlsxBenchmark.counterweight",
              "XSSF, results handed to it",
              "XlsxBenchmark.xssfGivenResults"),
          new Pair(
              "workbook read back and measured",
              "XlsxBenchmark.readback",
              "writing it",
              "XlsxBenchmark.counterweight"),
          new Pair(
              "workbook through the second gate, tie-out included",
              "XlsxBenchmark.gate",
              "writing it",
              "XlsxBenchmark.counterweight"));

  private final Map<String, List<Sample>> samples = new TreeMap<>();

  private record Pair(String stage, String ours, String other, String theirs) {}

  private record Sample(double wall, double cpu, double megabytes) {}

  void add(RunResult result) {
    String[] path = result.getParams().getBenchmark().split("\\.");
    Map<String, ? extends Result<?>> more = secondary(result);
    samples
        .computeIfAbsent(
            path[path.length - 2] + "." + path[path.length - 1], k -> new ArrayList<>())
        .add(
            new Sample(
                result.getPrimaryResult().getScore() / Benchmarks.BATCH,
                more.get(ProcessTime.CPU).getScore(),
                more.get("gc.alloc.rate.norm").getScore() / 1e6 / Benchmarks.BATCH));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static Map<String, ? extends Result<?>> secondary(RunResult result) {
    return (Map) result.getSecondaryResults();
  }

  /** The table, in Markdown. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        "| stage | side | wall ms | CPU ms | MB allocated | wall, ours / theirs | CPU, ours / theirs |\n");
    out.append("|---|---|---|---|---|---|---|\n");
    String last = "";
    for (Pair pair : PAIRS) {
      List<Sample> ours = samples.get(pair.ours());
      List<Sample> theirs = samples.get(pair.theirs());
      if (ours == null || theirs == null) {
        continue;
      }
      if (!pair.ours().equals(last)) {
        row(out, pair.stage(), "Counterweight", ours, "", "");
        last = pair.ours();
      }
      row(
          out,
          pair.stage(),
          pair.other(),
          theirs,
          ratio(ours, theirs, true),
          ratio(ours, theirs, false));
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, String stage, String side, List<Sample> s, String wall, String cpu) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.2f | %.2f | %.1f | %s | %s |%n",
            stage,
            side,
            Median.of(s.stream().map(Sample::wall).toList()),
            Median.of(s.stream().map(Sample::cpu).toList()),
            Median.of(s.stream().map(Sample::megabytes).toList()),
            wall,
            cpu));
  }

  // The ratio within a round, where both ran shortly after each other; then the middle of all.
  private static String ratio(List<Sample> ours, List<Sample> theirs, boolean wall) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      ratios.add(
          wall
              ? ours.get(i).wall() / theirs.get(i).wall()
              : ours.get(i).cpu() / theirs.get(i).cpu());
    }
    return String.format(Locale.ROOT, "%.2f", Median.of(ratios));
  }
}
