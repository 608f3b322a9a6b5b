package org.counterweight.cli;

import java.util.concurrent.CountDownLatch;
import org.counterweight.batch.Stop;

/**
 * What Ctrl-C and the system's request to end do. While a batch runs they stop it: what is under
 * way is finished and reported, and the process ends with its own exit code, 3, because something
 * could not be finished. At any other time they end the process at once, as usual.
 */
final class Interruption {
  private final Stop stop = new Stop();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean batch;
  private volatile int code = ExitCode.FAILURE;

  /** Makes the system's requests come here. */
  void install() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::hold, "counterweight-stop"));
  }

  /** A batch begins, and can be stopped with this. */
  Stop batch() {
    batch = true;
    return stop;
  }

  /** All is written; the process may end with this code. */
  void over(int exitCode) {
    code = exitCode;
    over.countDown();
  }

  /** Keeps the process until the batch has come to its end. */
  private void hold() {
    if (!batch || over.getCount() == 0) {
      return;
    }
    stop.request();
    try {
      over.await();
      // The system would make it 130 or 143, which says nothing about the statements.
      Runtime.getRuntime().halt(code);
    } catch (InterruptedException endsAtOnce) {
      Thread.currentThread().interrupt();
    }
  }
}
