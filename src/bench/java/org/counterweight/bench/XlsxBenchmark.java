package org.counterweight.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The workbook stage against plain XSSF on the same content. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class XlsxBenchmark {
  /** Ours: formulas with their results, native charts with cached values, names, notes. */
  @Benchmark
  public byte[] counterweight(Ours ours) throws Exception {
    return ours.workbook.xlsx();
  }

  /** Plain XSSF. */
  @Benchmark
  public byte[] xssf(Plain plain) throws Exception {
    return plain.workbook.xlsx();
  }

  /** Our side. */
  @State(Scope.Benchmark)
  public static class Ours {
    WorkbookSource workbook;

    /** Reads the markup. */
    @Setup
    public void read() throws Exception {
      workbook = WorkbookSource.sample();
    }
  }

  /** The other side. */
  @State(Scope.Benchmark)
  public static class Plain {
    PlainWorkbook workbook;

    /** Takes the content from ours. */
    @Setup
    public void read() throws Exception {
      workbook = PlainWorkbook.like(WorkbookSource.sample().xlsx());
    }
  }
}
