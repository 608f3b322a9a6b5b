package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.batch.InOrder;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.generate.Checked;
import org.counterweight.intake.Excerpts;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.ReportWriter;
import org.counterweight.report.Result;
import org.counterweight.report.SourceLines;
import org.counterweight.report.Summary;
import org.counterweight.report.Tool;

/** One run over many inputs: works on them in parallel, reports them in order. */
final class StatementRun {
  private final ReportWriter writer;
  private final PrintWriter out;
  private Summary summary = Summary.NONE;
  private int exitCode = ExitCode.COMPLIANT;

  StatementRun(ReportWriter writer, PrintWriter out) {
    this.writer = writer;
    this.out = out;
  }

  /** What is known of one input when its turn to be reported has come. */
  record Outcome(Result result, Excerpts text) {}

  /**
   * Runs.
   *
   * @param work done in parallel
   * @param finish done one by one in the order of the inputs
   * @return the exit code
   */
  <I, R> int run(
      Iterator<I> inputs,
      int jobs,
      Tool tool,
      PolicyReference policy,
      Function<I, R> work,
      Function<R, Outcome> finish)
      throws IOException, InterruptedException {
    writer.begin(tool, policy);
    new InOrder(jobs).run(inputs, work, done -> report(finish.apply(done)));
    writer.end(summary);
    out.flush();
    return exitCode;
  }

  /** How many of each verdict so far. */
  Summary summary() {
    return summary;
  }

  /** An input that could not be read. */
  static Outcome unreadable(String input, String failure) {
    return new Outcome(
        new Result(input, null, Verdict.UNREADABLE, null, List.of(), Prominence.NONE, failure),
        null);
  }

  private void report(Outcome outcome) {
    Result result = outcome.result();
    summary = summary.plus(result.verdict());
    exitCode = Math.max(exitCode, ExitCode.of(result.verdict()));
    try {
      writer.result(result, lines(outcome.text()));
    } catch (IOException e) {
      throw new CommandFailure("the report cannot be written: " + e.getMessage(), e);
    }
    out.flush();
  }

  static SourceLines lines(Excerpts text) {
    return text == null ? SourceLines.NONE : new Quoted(text);
  }

  /** Quotes one input; a run reports on one at a time. */
  private record Quoted(Excerpts excerpts) implements SourceLines {
    @Override
    public Optional<String> line(String file, int number) {
      return excerpts.line(number);
    }

    @Override
    public Optional<String> cell(String file, String cell) {
      return excerpts.cell(cell);
    }
  }

  /** What may be quoted of a checked input; null where nothing could be read. */
  static Excerpts text(Checked checked) {
    return checked.text().orElse(null);
  }
}
