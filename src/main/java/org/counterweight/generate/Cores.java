package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How many threads a run may keep busy. Where fewer statements are under way than that, the parts
 * of one are worked on side by side, by threads that are there for it alone: they never outlive the
 * call, are interrupted with it, and what they throw is thrown by it. What comes out is the same
 * either way. Safe for threads.
 */
public final class Cores {
  private final int number;
  private final AtomicInteger busy = new AtomicInteger();

  /**
   * Of this number, at least 1; with 1 everything is done on the thread that asks for it.
   *
   * @param number how many threads may be busy at once
   */
  public Cores(int number) {
    this.number = number;
  }

  /** What is done with a part. */
  @FunctionalInterface
  interface Step<P, T, X extends Exception> {
    /** Does it. */
    T of(P part) throws X;
  }

  /** Does the work of one statement on this thread, which is busy until it returns. */
  <T> T occupied(Supplier<T> work) {
    busy.incrementAndGet();
    try {
      return work.get();
    } finally {
      busy.decrementAndGet();
    }
  }

  /**
   * Does the same with every part, the first on this thread and others beside it as far as there is
   * room.
   *
   * @return what came of them, in their order
   * @throws X from the first part that fails
   */
  <P, T, X extends Exception> List<T> each(List<P> parts, Step<P, T, X> step) throws X {
    if (parts.size() > 1 && busy.get() < number) {
      try {
        return sideBySide(parts, step);
      } catch (OutOfMemoryError together) {
        // One after the other they may fit; of those begun none goes on.
      }
    }
    List<T> results = new ArrayList<>();
    for (P part : parts) {
      results.add(step.of(part));
    }
    return results;
  }

  private <P, T, X extends Exception> List<T> sideBySide(List<P> parts, Step<P, T, X> step)
      throws X {
    List<Beside<T>> begun = new ArrayList<>();
    try {
      for (P part : parts.subList(1, parts.size())) {
        begun.add(busy.get() < number ? beside(() -> step.of(part)) : null);
      }
      List<T> results = new ArrayList<>();
      results.add(step.of(parts.getFirst()));
      for (int i = 1; i < parts.size(); i++) {
        Beside<T> beside = begun.get(i - 1);
        results.add(beside == null ? step.of(parts.get(i)) : beside.<X>result());
      }
      return results;
    } finally {
      for (Beside<T> beside : begun) {
        if (beside != null) {
          beside.end();
        }
      }
    }
  }

  private <T> Beside<T> beside(Callable<T> work) {
    busy.incrementAndGet();
    try {
      return Beside.begin(work, busy::decrementAndGet);
    } catch (Throwable notBegun) {
      busy.decrementAndGet();
      throw notBegun;
    }
  }
}
