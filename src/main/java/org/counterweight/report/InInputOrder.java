package org.counterweight.report;

import java.io.IOException;

/**
 * Hands results to a report in the order of the inputs, whatever the order in which they were done.
 * What comes before its turn is kept in bounded memory. Not safe for several threads at once.
 */
public final class InInputOrder implements AutoCloseable {
  private final ReportWriter writer;
  private final Kept kept = new Kept();
  private long next;

  /** In front of this report. */
  public InInputOrder(ReportWriter writer) {
    this.writer = writer;
  }

  /**
   * One result.
   *
   * @param number of the input, from 0, each once and none left out in the end
   * @param quotes what may be shown beside it
   */
  public void result(long number, Result result, Quotes quotes) throws IOException {
    if (number != next) {
      kept.put(number, new Kept.Item(result, quotes));
      return;
    }
    writer.result(result, quotes);
    next++;
    while (kept.has(next)) {
      Kept.Item item = kept.take(next);
      writer.result(item.result(), item.quotes());
      next++;
    }
  }

  /** Lets go of what was kept. */
  @Override
  public void close() throws IOException {
    kept.close();
  }
}
