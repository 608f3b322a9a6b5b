package org.counterweight.generate;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work in the hands of a thread of its own, for one who goes on with something else and waits for
 * it later. Who began it ends it; until then an interrupt of the one who waits is handed on to it.
 *
 * @param <T> what comes of it
 */
public final class Beside<T> {
  private final FutureTask<T> task;
  private final Thread thread;

  private Beside(Callable<T> work, Runnable over) {
    task = new FutureTask<>(work);
    thread =
        new Thread(
            () -> {
              try {
                task.run();
              } finally {
                over.run();
              }
            },
            "counterweight-beside");
    // One that hangs must not keep the process from ending.
    thread.setDaemon(true);
  }

  /** Begins some work. */
  public static <T> Beside<T> begin(Callable<T> work) {
    return begin(work, () -> {});
  }

  /** Begins some work, and does something more on its thread once that is over. */
  static <T> Beside<T> begin(Callable<T> work, Runnable over) {
    Beside<T> beside = new Beside<>(work, over);
    beside.thread.start();
    return beside;
  }

  /**
   * What came of it, as soon as its thread has ended.
   *
   * @param <X> what the work may throw that is checked
   * @throws X what it threw; what is unchecked is thrown as it is
   */
  // Who asks knows what the work throws.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <X extends Exception> T result() throws X {
    await();
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException unchecked -> throw unchecked;
        default -> throw (X) e.getCause();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("it was waited for", e);
    }
  }

  /** Sees to it that nothing more is done, whether anybody wants what came of it or not. */
  public void end() {
    if (!task.isDone()) {
      thread.interrupt();
    }
    await();
  }

  /** Waits for the thread; what an interrupt hits there decides when to stop. */
  private void await() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        thread.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
