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
import org.openpdf.text.pdf.PdfReader;

/** The PDF stage against JasperReports on the same content. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {
  /** Ours: from a bound statement to PDF/A-3a and PDF/UA-1 with the data inside. */
  @Benchmark
  public byte[] counterweight(Ours ours) throws Exception {
    return ours.statement.pdf();
  }

  /** The same for a statement with raw usage, where there is most to measure. */
  @Benchmark
  public byte[] usage(Ours ours) throws Exception {
    return ours.usage.pdf();
  }

  /** Reading the file back and measuring every criterion on it. */
  @Benchmark
  public Gauge.Result readback(Written written) throws Exception {
    return written.file.measured();
  }

  /** The same for the file of the statement with raw usage. */
  @Benchmark
  public Gauge.Result usageReadback(Written written) throws Exception {
    return written.usage.measured();
  }

  /** All of the second gate: read back, measured, every number tied to the data. */
  @Benchmark
  public Inspection gate(Written written) throws Exception {
    return written.file.inspected();
  }

  /** JasperReports as it comes: page contents are not compressed. */
  @Benchmark
  public byte[] jasper(Plain plain) throws Exception {
    return plain.document.pdf();
  }

  /** JasperReports with compressed page contents, as ours are. */
  @Benchmark
  public byte[] jasperCompressed(Compressed compressed) throws Exception {
    return compressed.document.pdf();
  }

  /** Our side. */
  @State(Scope.Benchmark)
  public static class Ours {
    BenchStatement statement;
    BenchStatement usage;

    /** Binds the statements, and sees to it that the first is still as long as it is called. */
    @Setup
    public void bind() throws Exception {
      statement = BenchStatement.eightPages();
      usage = BenchStatement.withUsage();
      int pages = new PdfReader(statement.pdf()).getNumberOfPages();
      if (pages != 8) {
        throw new IllegalStateException("the statement to be measured has " + pages + " pages");
      }
    }
  }

  /** Files of ours. */
  @State(Scope.Benchmark)
  public static class Written {
    WrittenFile file;
    WrittenFile usage;

    /** Writes them. */
    @Setup
    public void write() throws Exception {
      file = WrittenFile.pdf(BenchStatement.eightPages());
      usage = WrittenFile.pdf(BenchStatement.withUsage());
    }
  }

  /** The other side. */
  @State(Scope.Benchmark)
  public static class Plain {
    JasperDocument document;

    /** Compiles the report. */
    @Setup
    public void compile() throws Exception {
      document = document(false);
    }
  }

  /** The other side, compressing. */
  @State(Scope.Benchmark)
  public static class Compressed {
    JasperDocument document;

    /** Compiles the report. */
    @Setup
    public void compile() throws Exception {
      document = document(true);
    }
  }

  static JasperDocument document(boolean compressed) throws Exception {
    return new JasperDocument(ContentReader.read(BenchStatement.eightPages().xhtml()), compressed);
  }
}
