package org.counterweight.batch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far a batch is, how fast it goes and how long it will take,
 * overwritten in place a few times a second. For one thread.
 */
public final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long EVERY = SECOND / 4;

  /** Nothing is shown of what is over before one has begun to wait. */
  private static final long PATIENCE = SECOND;

  /** How far back the rate looks, so that it follows the machine and not the average of a day. */
  private static final long WINDOW = 20 * SECOND;

  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter out;
  private final LongSupplier clock;
  private final long total;
  private final long start;
  private long done;
  private long trouble;
  private long shownAt;
  private boolean shown;
  private boolean stopping;
  private long windowStart;
  private long windowDone;
  private double rate;

  /**
   * A line on this terminal.
   *
   * @param out the terminal; null to show nothing
   * @param total number of inputs; negative where nobody knows
   * @param clock nanoseconds from any origin
   */
  public Progress(PrintWriter out, long total, LongSupplier clock) {
    this.out = out;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.windowStart = start;
  }

  /** Shows nothing. */
  public static Progress none() {
    return new Progress(null, -1, () -> 0);
  }

  /**
   * One input is done with.
   *
   * @param well whether there was nothing against it
   */
  public void done(boolean well) {
    done++;
    trouble += well ? 0 : 1;
  }

  /** What is under way is still finished, nothing more is begun. */
  public void stopping() {
    if (!stopping) {
      stopping = true;
      shownAt = 0;
    }
  }

  /** Brings the line up to date where that is due. */
  public void tick() {
    if (out == null) {
      return;
    }
    long now = clock.getAsLong();
    boolean due = now - start >= PATIENCE && now - shownAt >= EVERY;
    if (!due && !(stopping && shownAt == 0)) {
      return;
    }
    measure(now);
    shownAt = now;
    shown = true;
    out.print(CLEAR + line());
    out.flush();
  }

  /** Takes the line away, so that something else can be written there. */
  public void clear() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
      shown = false;
    }
  }

  /**
   * The last line, which stays: how many there were, how long they took, how many a second.
   *
   * @param unchanged how many of them needed no work
   */
  public void end(long unchanged) {
    clear();
    long nanos = clock.getAsLong() - start;
    if (out == null || nanos < PATIENCE || done < 2) {
      return;
    }
    double seconds = nanos / (double) SECOND;
    out.println(
        String.format(
            Locale.ROOT,
            "%d statements in %s, %.1f a second%s",
            done,
            duration(Math.round(seconds)),
            done / seconds,
            unchanged == 0 ? "" : ", " + unchanged + " of them unchanged"));
    out.flush();
  }

  private void measure(long now) {
    if (now - windowStart >= WINDOW || rate == 0) {
      double seconds = (now - windowStart) / (double) SECOND;
      rate = seconds <= 0 ? 0 : (done - windowDone) / seconds;
    }
    if (now - windowStart >= WINDOW) {
      windowStart = now;
      windowDone = done;
    }
  }

  private String line() {
    StringBuilder line = new StringBuilder().append(done);
    if (total >= 0) {
      line.append(" of ").append(total);
    }
    line.append(" done");
    if (trouble > 0) {
      line.append(", ").append(trouble).append(" not compliant");
    }
    if (rate > 0) {
      line.append(String.format(Locale.ROOT, ", %.1f a second", rate));
      if (total > done && !stopping) {
        line.append(", ").append(duration(Math.round((total - done) / rate))).append(" left");
      }
    }
    if (stopping) {
      line.append("; finishing what is under way");
    }
    return line.toString();
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}
