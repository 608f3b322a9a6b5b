package org.counterweight.batch;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Works on inputs in parallel and hands over what came of each as soon as it is done.
 *
 * <p>Threads, inputs and results in memory are bounded by the number of workers, never by the
 * number of inputs. An input that runs out of time is taken away from its thread, which is
 * interrupted and replaced by another; should it not heed the interrupt, it is left to itself. At
 * twice as many threads as workers that ends: the batch waits for one of them, and gives up where
 * none comes back within one more time limit. An input for which memory does not suffice is worked
 * on once more while nothing else is, so that it fails only by its own weight.
 */
public final class Batch {
  /** How long the thread that hands results over sleeps at most, so that it hears a stop. */
  private static final long NAP = TimeUnit.MILLISECONDS.toNanos(100);

  /** What must be free before anything is handed over, in bytes. */
  private static final int ROOM = 1 << 20;

  /** How many naps to wait for that. */
  private static final int PATIENCE = 300;

  /** In place of an input's number. */
  private static final long NOBODY = -1;

  private final int jobs;
  private final Duration limit;
  private final Stop stop;
  private final Runnable idle;

  /**
   * A batch.
   *
   * @param jobs number of workers, at least 1
   * @param limit for the long part of each input; more than nothing
   * @param stop leaves what has not been begun
   * @param idle called between results, several times a second, on the thread that runs the batch
   */
  public Batch(int jobs, Duration limit, Stop stop, Runnable idle) {
    if (jobs < 1 || limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("jobs and limit must be positive: " + jobs + ", " + limit);
    }
    this.jobs = jobs;
    this.limit = limit;
    this.stop = stop;
    this.idle = idle;
  }

  /**
   * Runs until every input is done with, or until the ones under way are where a stop is asked for.
   *
   * @param inputs pulled one by one, by one worker at a time, as workers become free
   * @param task what to do
   * @param sink gets each result on this thread, in the order in which they are done
   * @throws InterruptedException where this thread is interrupted; nothing more is begun then
   */
  public <I, W, R> Ended run(Iterator<I> inputs, Task<I, W, R> task, Consumer<Done<R>> sink)
      throws InterruptedException {
    return new Run<>(inputs, task).until(sink);
  }

  private final class Run<I, W, R> {
    private final Iterator<I> inputs;
    private final Task<I, W, R> task;
    private final BlockingQueue<Done<R>> done = new ArrayBlockingQueue<>(jobs);
    private final Set<Attempt<I>> underWay = ConcurrentHashMap.newKeySet();

    /** One for each input in work; all of them for one that needs the memory for itself. */
    private final Semaphore memory = new Semaphore(jobs, true);

    private final AtomicInteger stuck = new AtomicInteger();
    private final Object source = new Object();
    private final Object gate = new Object();
    private int workers;
    private long begun;
    private boolean closed;
    private boolean exhausted;
    private RuntimeException broken;
    private final Queue<Attempt<I>> late = new ArrayDeque<>();
    private long lastResult = System.nanoTime();
    private volatile boolean gone;

    Run(Iterator<I> inputs, Task<I, W, R> task) {
      this.inputs = inputs;
      this.task = task;
    }

    Ended until(Consumer<Done<R>> sink) throws InterruptedException {
      try {
        for (int i = 0; i < jobs; i++) {
          hire();
        }
        while (!over()) {
          Done<R> next = done.poll(nap(), TimeUnit.NANOSECONDS);
          if (next != null && next.number() != NOBODY) {
            hand(next, sink);
          }
          takeAwayWhatIsLate();
          while (!late.isEmpty()) {
            Done<R> told = failed(late.peek(), new Trouble.TookTooLong(limit));
            late.remove();
            if (told.number() != NOBODY) {
              hand(told, sink);
            }
          }
          replaceWorkers();
          if (stop.requested() || lost()) {
            close();
          }
          idle.run();
        }
        if (broken != null) {
          throw broken;
        }
        synchronized (gate) {
          return new Ended(begun, exhausted, stuck.get());
        }
      } finally {
        end();
      }
    }

    private void hand(Done<R> result, Consumer<Done<R>> sink) throws InterruptedException {
      awaitMemory();
      sink.accept(result);
      lastResult = System.nanoTime();
    }

    /** Leaves no thread behind that could still write, nor one that waits for us. */
    private void end() throws InterruptedException {
      close();
      gone = true;
      underWay.forEach(Attempt::takeAway);
      while (underWay.stream().anyMatch(Attempt::completing)) {
        Thread.sleep(1);
      }
    }

    /** Whether nothing is under way and nothing will be. */
    private boolean over() {
      synchronized (gate) {
        return closed && underWay.isEmpty() && done.isEmpty();
      }
    }

    /** Whether every thread that may be is stuck, and none has come back for long. */
    private boolean lost() {
      synchronized (gate) {
        return workers == 0 && !closed && System.nanoTime() - lastResult > limit.toNanos();
      }
    }

    private void close() {
      synchronized (gate) {
        closed = true;
      }
    }

    private long nap() {
      long now = System.nanoTime();
      long nap = NAP;
      for (Attempt<I> attempt : underWay) {
        nap = Math.min(nap, attempt.left(now));
      }
      return Math.max(nap, 1);
    }

    private void takeAwayWhatIsLate() throws InterruptedException {
      long now = System.nanoTime();
      for (Attempt<I> attempt : underWay) {
        if (attempt.left(now) <= 0 && attempt.takeAway()) {
          stuck.incrementAndGet();
          memory.release(attempt.share());
          late.add(attempt);
          synchronized (gate) {
            workers--;
          }
        }
      }
      if (!late.isEmpty()) {
        underWay.removeAll(late);
        // What it held may be all there was.
        awaitMemory();
      }
    }

    /**
     * Waits while memory is so short that nothing could be said: an input that fills it is about to
     * fail, or has been interrupted. Then lets things take their course.
     */
    private void awaitMemory() throws InterruptedException {
      for (int i = 0; i < PATIENCE; i++) {
        try {
          byte[] room = new byte[ROOM];
          try {
            return;
          } finally {
            // Or the compiler might find that nobody needs it.
            Reference.reachabilityFence(room);
          }
        } catch (OutOfMemoryError e) {
          TimeUnit.NANOSECONDS.sleep(NAP);
        }
      }
    }

    private void replaceWorkers() {
      synchronized (gate) {
        while (!closed && workers < jobs && workers + stuck.get() < 2 * jobs) {
          hire();
        }
      }
    }

    private void hire() {
      Thread thread = new Thread(this::work, "counterweight-worker");
      // One that hangs must not keep the process from ending.
      thread.setDaemon(true);
      thread.start();
      synchronized (gate) {
        workers++;
      }
    }

    private void work() {
      try {
        for (Attempt<I> attempt = next(); attempt != null; attempt = next()) {
          Done<R> result = attempt(attempt);
          if (result == null) {
            stuck.decrementAndGet();
            return;
          }
          // Before it is no longer under way, or the batch might seem to be over.
          try {
            tell(result);
          } finally {
            underWay.remove(attempt);
          }
        }
        // Wakes the one who waits for results, to see that there are no more.
        tell(new Done<>(NOBODY, null));
      } catch (InterruptedException over) {
        // Nobody waits for results any more.
      }
    }

    private void tell(Done<R> result) throws InterruptedException {
      while (!done.offer(result, NAP, TimeUnit.NANOSECONDS)) {
        if (gone) {
          throw new InterruptedException();
        }
      }
    }

    /** The next input; null where there is none or no more are to be begun. */
    private Attempt<I> next() {
      synchronized (source) {
        I input = null;
        boolean none = false;
        try {
          if (!ended()) {
            none = !inputs.hasNext();
            input = none ? null : inputs.next();
          }
        } catch (RuntimeException e) {
          broken = e;
        } catch (OutOfMemoryError e) {
          broken = new IllegalStateException("there is too little memory to read what is next", e);
        }
        synchronized (gate) {
          if (input == null) {
            exhausted |= none;
            closed = true;
          }
          // Asked again: reading may have waited for long.
          if (closed || stop.requested()) {
            return null;
          }
          Attempt<I> attempt = new Attempt<>(begun, input, Thread.currentThread());
          begun++;
          underWay.add(attempt);
          return attempt;
        }
      }
    }

    private boolean ended() {
      synchronized (gate) {
        return closed || stop.requested();
      }
    }

    /** Both parts of one input; null where it was taken away from this thread. */
    private Done<R> attempt(Attempt<I> attempt) throws InterruptedException {
      memory.acquire();
      try {
        return completed(attempt, timed(attempt));
      } catch (OutOfMemoryError e) {
        if (!attempt.completes()) {
          return null;
        }
        memory.release();
        if (jobs == 1) {
          return failed(attempt, new Trouble.OutOfMemory());
        }
        memory.acquire(jobs);
        attempt.again(jobs);
        return alone(attempt);
      } catch (Throwable t) {
        return uncompleted(attempt, t);
      }
    }

    /** Once more, with all the memory there is. */
    private Done<R> alone(Attempt<I> attempt) {
      try {
        return completed(attempt, timed(attempt));
      } catch (Throwable t) {
        return uncompleted(attempt, t);
      }
    }

    private W timed(Attempt<I> attempt) throws Exception {
      attempt.deadline(System.nanoTime() + limit.toNanos());
      return task.work(attempt.number, attempt.input);
    }

    private Done<R> completed(Attempt<I> attempt, W worked) {
      if (!attempt.completes()) {
        return null;
      }
      // Nobody interrupts from here on; what a library left behind must not break a write.
      Thread.interrupted();
      try {
        return new Done<>(attempt.number, task.complete(attempt.number, attempt.input, worked));
      } catch (Throwable t) {
        return failed(attempt, trouble(t));
      } finally {
        memory.release(attempt.share());
      }
    }

    private Done<R> uncompleted(Attempt<I> attempt, Throwable why) {
      if (!attempt.completes()) {
        return null;
      }
      memory.release(attempt.share());
      return failed(attempt, trouble(why));
    }

    private Done<R> failed(Attempt<I> attempt, Trouble trouble) {
      try {
        if (trouble instanceof Trouble.OutOfMemory) {
          awaitMemory();
        }
        return new Done<>(attempt.number, task.failed(attempt.number, attempt.input, trouble));
      } catch (Throwable t) {
        // Nothing is known of this input now, and nothing may seem to be well.
        synchronized (gate) {
          broken = new IllegalStateException("a failure could not be told", t);
          closed = true;
        }
        return new Done<>(NOBODY, null);
      }
    }
  }

  private static Trouble trouble(Throwable t) {
    return switch (t) {
      case OutOfMemoryError e -> new Trouble.OutOfMemory();
      case StackOverflowError e -> new Trouble.TooDeep();
      default -> new Trouble.Unexpected(t);
    };
  }
}
