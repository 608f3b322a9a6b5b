package org.counterweight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.counterweight.report.JsonReport;
import org.counterweight.report.JunitReport;
import org.counterweight.report.NdjsonReport;
import org.counterweight.report.ReportWriter;
import org.counterweight.report.RuleText;
import org.counterweight.report.SarifReport;
import org.counterweight.report.TextReport;

/** The formats of {@code --report}. */
enum ReportFormat {
  TEXT,
  JSON,
  NDJSON,
  SARIF,
  JUNIT;

  /** Whether it takes results as each is done and not in the order of the inputs. */
  boolean asDone() {
    return this == NDJSON;
  }

  /**
   * A writer of this format.
   *
   * @param out where it goes
   * @param colours whether to use colours where the format has any
   * @param rules the rules that the run applies
   */
  ReportWriter writer(PrintWriter out, boolean colours, List<RuleText> rules) {
    return switch (this) {
      case TEXT -> new TextReport(out, colours);
      case JSON -> new JsonReport(out);
      case NDJSON -> new NdjsonReport(out);
      case SARIF -> new SarifReport(out, rules);
      case JUNIT -> new JunitReport(out, rules);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
