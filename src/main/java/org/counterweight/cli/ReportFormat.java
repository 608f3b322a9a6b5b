package org.counterweight.cli;

import java.io.PrintWriter;
import org.counterweight.report.JsonReport;
import org.counterweight.report.ReportWriter;
import org.counterweight.report.TextReport;

/** The formats of {@code --report}. */
enum ReportFormat {
  TEXT {
    @Override
    ReportWriter writer(PrintWriter out, boolean terminal) {
      return new TextReport(out, terminal);
    }
  },
  JSON {
    @Override
    ReportWriter writer(PrintWriter out, boolean terminal) {
      return new JsonReport(out);
    }
  };

  abstract ReportWriter writer(PrintWriter out, boolean terminal);

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
