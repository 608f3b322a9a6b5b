package org.counterweight.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on inputs in parallel and hands the results over one by one in the order of the inputs.
 * What is held at any time is bounded by the number of workers, not by the number of inputs.
 */
public final class InOrder {
  private final int jobs;

  /**
   * With this many workers.
   *
   * @param jobs at least 1
   */
  public InOrder(int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
    }
    this.jobs = jobs;
  }

  /**
   * Runs the work.
   *
   * @param inputs what to work on; pulled from this thread only, as workers become free
   * @param work done by the workers; must not throw for what an input holds
   * @param take called on this thread, in the order of the inputs
   */
  public <I, R> void run(Iterator<I> inputs, Function<I, R> work, Consumer<R> take)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, InOrder::worker);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      while (inputs.hasNext() || !underWay.isEmpty()) {
        // One more than there are workers keeps them busy while the oldest result is taken.
        while (inputs.hasNext() && underWay.size() <= jobs) {
          I input = inputs.next();
          underWay.add(workers.submit(() -> work.apply(input)));
        }
        take.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "counterweight-worker");
    // A worker that hangs must not keep the process from ending.
    thread.setDaemon(true);
    return thread;
  }
}
