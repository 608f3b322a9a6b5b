package org.counterweight.report;

import java.io.IOException;

/**
 * Writes results in one format, as they come: {@link #begin} once, {@link #result} for each in the
 * order of the inputs, {@link #end} once. A format that cannot be written piece by piece keeps what
 * it needs until the end. Not safe for several threads at once. The target is the caller's to flush
 * and close.
 */
public interface ReportWriter {
  /** Before the first result. */
  void begin(Tool tool, PolicyReference policy) throws IOException;

  /**
   * One result.
   *
   * @param lines the text of the inputs, for formats that show it; not used after the call
   */
  void result(Result result, SourceLines lines) throws IOException;

  /** After the last result. */
  void end(Summary summary) throws IOException;

  /** A whole report at once. */
  default void write(Report report, SourceLines lines) throws IOException {
    begin(report.tool(), report.policy());
    for (Result result : report.results()) {
      result(result, lines);
    }
    end(report.summary());
  }
}
