package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.PolicyReader;
import org.counterweight.report.Result;
import org.counterweight.report.SourceLines;
import org.counterweight.report.TextReport;

/** Shows what is wrong with a policy, on standard error: it is no finding about any statement. */
final class PolicyProblems {
  private final PrintWriter err;

  PolicyProblems(PrintWriter err) {
    this.err = err;
  }

  void show(PolicyReader.Unsound unsound) throws IOException {
    String file = unsound.findings().get(0).location().file();
    SourceLines lines =
        unsound
            .text()
            .<SourceLines>map(text -> (name, number) -> text.line(number))
            .orElse(SourceLines.NONE);
    new TextReport(err, false)
        .result(
            new Result(
                file,
                null,
                Verdict.UNREADABLE,
                null,
                List.copyOf(unsound.findings()),
                Prominence.NONE,
                null),
            lines);
  }
}
