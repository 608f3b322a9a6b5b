package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.workbook.IntakeWorkbook;
import org.counterweight.report.Result;
import org.counterweight.report.TextReport;

/** The intake workbook, blank or filled with a statement. */
final class WorkbookForm {
  private final PrintWriter err;

  WorkbookForm(PrintWriter err) {
    this.err = err;
  }

  byte[] blank() {
    return workbook(new DocumentReader(Limits.DEFAULT)).blank();
  }

  /** Filled with a statement; null where it is none, which has been said on standard error then. */
  byte[] filled(Path from) throws IOException {
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    try {
      Source source = Source.read(from.toString(), from, Limits.DEFAULT);
      StatementReader reader = Equipment.statements(documents, Limits.DEFAULT);
      return switch (reader.read(source, Format.of(source.name()))) {
        case StatementReader.Accepted accepted ->
            workbook(documents).filled(accepted.document().root());
        case StatementReader.Rejected rejected -> {
          show(source.name(), rejected);
          yield null;
        }
      };
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private static IntakeWorkbook workbook(DocumentReader documents) {
    Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
    return new IntakeWorkbook(schema.root());
  }

  private void show(String file, StatementReader.Rejected rejected) throws IOException {
    new TextReport(err, false)
        .result(
            new Result(
                file,
                null,
                Verdict.NON_COMPLIANT,
                null,
                rejected.findings(),
                Prominence.NONE,
                null),
            Quoted.of(rejected.text().orElse(null)));
    err.flush();
  }
}
