package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.ObjLongConsumer;
import org.counterweight.batch.Batch;
import org.counterweight.batch.Done;
import org.counterweight.batch.Ended;
import org.counterweight.batch.Progress;
import org.counterweight.batch.Stop;
import org.counterweight.batch.Task;
import org.counterweight.batch.Trouble;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Input;
import org.counterweight.report.InInputOrder;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.ReportWriter;
import org.counterweight.report.Summary;
import org.counterweight.report.Tool;

/**
 * One run over many inputs: works on them in parallel and reports them, in the order of the inputs
 * or as each is done, as the format wants it.
 */
final class StatementRun {
  private final ReportWriter writer;
  private final boolean asDone;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Progress progress;
  private final Failures failures;
  private Summary summary = Summary.NONE;
  private long unchanged;
  private int exitCode = ExitCode.COMPLIANT;

  /**
   * A run.
   *
   * @param asDone whether results are written as each is done
   */
  StatementRun(
      ReportWriter writer,
      boolean asDone,
      PrintWriter out,
      PrintWriter err,
      Progress progress,
      Failures failures) {
    this.writer = writer;
    this.asDone = asDone;
    this.out = out;
    this.err = err;
    this.progress = progress;
    this.failures = failures;
  }

  /** How many workers, how long for each input, and what stops them. */
  record Terms(int jobs, Duration timeLimit, Stop stop) {}

  /**
   * Runs.
   *
   * @param job what to do with each input
   * @param also gets each outcome with the number of its input, on this thread, as it is done
   * @return the exit code
   */
  <W> int run(
      Iterator<Input> inputs,
      Terms terms,
      Tool tool,
      PolicyReference policy,
      Job<W> job,
      ObjLongConsumer<Outcome> also)
      throws IOException, InterruptedException {
    writer.begin(tool, policy);
    Ended ended;
    try (InInputOrder ordered = new InInputOrder(writer)) {
      Runnable tick =
          () -> {
            if (terms.stop().requested()) {
              progress.stopping();
            }
            progress.tick();
          };
      ended =
          new Batch(terms.jobs(), terms.timeLimit(), terms.stop(), tick)
              .run(
                  inputs,
                  task(job),
                  done -> {
                    also.accept(done.result(), done.number());
                    report(ordered, done);
                  });
    }
    progress.clear();
    writer.end(summary);
    flush();
    progress.end(unchanged);
    tellWhatIsLeft(ended, terms);
    return exitCode;
  }

  /** How many of each verdict so far. */
  Summary summary() {
    return summary;
  }

  private <W> Task<Input, W, Outcome> task(Job<W> job) {
    return new Task<>() {
      @Override
      public W work(long number, Input input) throws Exception {
        return job.work(number, input);
      }

      @Override
      public Outcome complete(long number, Input input, W worked) throws Exception {
        return job.complete(number, input, worked);
      }

      @Override
      public Outcome failed(long number, Input input, Trouble trouble) {
        job.lost(number, input);
        return Outcome.unreadable(input.name(), failures.of(trouble));
      }
    };
  }

  private void report(InInputOrder ordered, Done<Outcome> done) {
    Outcome outcome = done.result();
    Verdict verdict = outcome.result().verdict();
    summary = summary.plus(verdict);
    unchanged += outcome.result().unchanged() ? 1 : 0;
    exitCode = Math.max(exitCode, ExitCode.of(verdict));
    progress.done(verdict == Verdict.COMPLIANT);
    progress.clear();
    try {
      if (asDone) {
        writer.result(outcome.result(), outcome.quotes());
      } else {
        ordered.result(done.number(), outcome.result(), outcome.quotes());
      }
    } catch (IOException e) {
      throw new CommandFailure("the report cannot be written: " + e.getMessage(), e);
    }
    flush();
  }

  /** Nobody reads on where the other end of a pipe is closed; then nothing more is to be done. */
  private void flush() {
    if (out.checkError()) {
      throw new CommandFailure(
          "the report cannot be written: standard output is closed or full; what was finished"
              + " until now is finished");
    }
  }

  private void tellWhatIsLeft(Ended ended, Terms terms) {
    if (ended.complete()) {
      return;
    }
    exitCode = ExitCode.FAILURE;
    String begun = ended.begun() == 1 ? "1 statement was" : ended.begun() + " statements were";
    err.println(
        terms.stop().requested()
            ? "counterweight: stopped on request: "
                + begun
                + " begun and finished, the rest left; the same command goes on from there"
            : "counterweight: gave up after "
                + begun
                + " begun: "
                + ended.stuck()
                + " of them ran out of time and do not stop, so that nobody is left to go on; see"
                + " the report for their names, and leave them out");
  }
}
