package org.counterweight.bench;

import java.util.List;
import org.counterweight.generate.Inspection;
import org.counterweight.generate.SecondGate;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.Readback;
import org.counterweight.readback.XlsxReader;
import org.counterweight.release.ReleaseFile;
import org.counterweight.rule.Policy;
import org.counterweight.rule.prominence.Gauge;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.statement.Statement;

/** A file of ours that is read back: measured alone, or all that the second gate does with it. */
final class WrittenFile {
  private final Statement statement;
  private final ReleaseFile file;
  private final Gauge gauge;
  private final SecondGate gate;

  private WrittenFile(BenchStatement of, String name, byte[] bytes) throws Exception {
    Policy policy = BenchStatement.policy();
    this.statement = of.statement();
    this.file = new ReleaseFile(name, "application/octet-stream", bytes);
    this.gauge = new Gauge(policy);
    this.gate = new SecondGate(policy);
  }

  /** The PDF of a statement. */
  static WrittenFile pdf(BenchStatement of) throws Exception {
    return new WrittenFile(of, "statement.pdf", of.pdf());
  }

  /** The workbook of a statement. */
  static WrittenFile xlsx(BenchStatement of) throws Exception {
    return new WrittenFile(of, "statement.xlsx", of.xlsx());
  }

  /** Reads the file back and measures every criterion of prominence on it. */
  Gauge.Result measured() throws Exception {
    Readback read =
        file.name().endsWith(".pdf")
            ? new PdfReader().read(file.bytes(), file.name())
            : new XlsxReader().read(file.bytes(), file.name());
    return gauge.measure(Scene.of(read.layout(), statement), file.name());
  }

  /** Reads it back, measures, and ties every number to the data. */
  Inspection inspected() throws Exception {
    return gate.inspect(statement, List.of(file));
  }
}
