package org.counterweight.bench;

import java.util.concurrent.TimeUnit;
import org.counterweight.generate.Inspection;
import org.counterweight.rule.prominence.Gauge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The workbook stage against plain XSSF on the same content. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class XlsxBenchmark {
  /** Ours: from a bound statement to a workbook, formulas worked out, charts with cached values. */
  @Benchmark
  public byte[] counterweight(Ours ours) throws Exception {
    return ours.statement.xlsx();
  }

  /** Reading the workbook back and measuring every criterion on it. */
  @Benchmark
  public Gauge.Result readback(Written written) throws Exception {
    return written.file.measured();
  }

  /** All of the second gate: formulas calculated anew and every number tied to the data, too. */
  @Benchmark
  public Inspection gate(Written written) throws Exception {
    return written.file.inspected();
  }

  /** Plain XSSF that works out the formulas, as ours does. */
  @Benchmark
  public byte[] xssf(Plain plain) throws Exception {
    return plain.workbook.xlsx(true);
  }

  /** Plain XSSF that has the results of the formulas handed to it. */
  @Benchmark
  public byte[] xssfGivenResults(Plain plain) throws Exception {
    return plain.workbook.xlsx(false);
  }

  /** Our side. */
  @State(Scope.Benchmark)
  public static class Ours {
    BenchStatement statement;

    /** Binds the statement. */
    @Setup
    public void bind() throws Exception {
      statement = BenchStatement.eightPages();
    }
  }

  /** The workbook to be read. */
  @State(Scope.Benchmark)
  public static class Written {
    WrittenFile file;

    /** Writes it. */
    @Setup
    public void write() throws Exception {
      file = WrittenFile.xlsx(BenchStatement.eightPages());
    }
  }

  /** The other side. */
  @State(Scope.Benchmark)
  public static class Plain {
    PlainWorkbook workbook;

    /** Takes the content from ours. */
    @Setup
    public void read() throws Exception {
      workbook = PlainWorkbook.like(BenchStatement.eightPages().xlsx());
    }
  }
}
