package org.counterweight.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.counterweight.generate.Inspection;
import org.counterweight.generate.SecondGate;
import org.counterweight.release.ReleaseFile;
import org.counterweight.statement.Statement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The PDF stage against JasperReports on the same content. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {
  /** Ours: from a bound statement to PDF/A-3a and PDF/UA-1 with the data inside. */
  @Benchmark
  public byte[] counterweight(Ours ours) throws Exception {
    return ours.statement.pdf();
  }

  /** Reading the same file back and measuring every criterion on it. */
  @Benchmark
  public Inspection readback(Written written) throws Exception {
    return written.gate.inspect(written.statement, written.files);
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

    /** Binds the statement. */
    @Setup
    public void bind() throws Exception {
      statement = BenchStatement.eightPages();
    }
  }

  /** A file of ours. */
  @State(Scope.Benchmark)
  public static class Written {
    SecondGate gate;
    Statement statement;
    List<ReleaseFile> files;

    /** Writes it. */
    @Setup
    public void write() throws Exception {
      BenchStatement written = BenchStatement.eightPages();
      gate = new SecondGate(BenchStatement.policy());
      statement = written.statement();
      files = List.of(new ReleaseFile("statement.pdf", "application/pdf", written.pdf()));
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
