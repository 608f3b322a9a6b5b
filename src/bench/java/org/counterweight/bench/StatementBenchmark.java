package org.counterweight.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A whole statement. Ours: read, validate, render PDF/A-3a with PDF/UA-1 and a workbook with native
 * charts, read both back, measure, release to disk. The other side: fill once, export PDF and
 * workbook to memory.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StatementBenchmark {
  /** From JSON to a release. */
  @Benchmark
  public Path counterweight(Ours ours) throws Exception {
    return ours.statement.release();
  }

  /** From finished strings to two files in memory. */
  @Benchmark
  public List<byte[]> jasper(Theirs theirs) throws Exception {
    return theirs.document.pdfAndXlsx();
  }

  /** Our side. */
  @State(Scope.Benchmark)
  public static class Ours {
    WholeStatement statement;

    /** Makes what a run makes once. */
    @Setup
    public void prepare() throws Exception {
      statement =
          new WholeStatement(
              new String(BenchStatement.eightPages().json(), StandardCharsets.UTF_8),
              Files.createDirectories(Path.of("target/bench/releases")));
    }
  }

  /** The other side. */
  @State(Scope.Benchmark)
  public static class Theirs {
    JasperDocument document;

    /** Compiles the report. */
    @Setup
    public void compile() throws Exception {
      document = PdfBenchmark.document(true);
    }
  }
}
