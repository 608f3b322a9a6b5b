package org.counterweight.cli;

import java.io.PrintWriter;

/** Says on standard error how far a long study is. */
final class Progress {
  private static final int EACH = 100;

  private final PrintWriter err;
  private final Integer total;
  private int seen;

  /**
   * Nothing seen yet.
   *
   * @param total how many there are; null where nobody knows
   */
  Progress(PrintWriter err, Integer total) {
    this.err = err;
    this.total = total;
  }

  /** One more; every hundredth is said. */
  void one() {
    seen++;
    if (seen % EACH == 0) {
      err.println(seen + (total == null ? "" : " of " + total) + " statements");
      err.flush();
    }
  }

  /** So many are known from before. */
  void resumed(int known) {
    seen = known;
    if (known > 0) {
      err.println(
          "going on after " + known + (total == null ? "" : " of " + total) + " statements");
      err.flush();
    }
  }
}
