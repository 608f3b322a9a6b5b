package org.counterweight.batch;

import java.util.concurrent.atomic.AtomicReference;

/** One input in the hands of one thread. */
final class Attempt<I> {
  /** Not under a time limit now. */
  static final long NEVER = Long.MAX_VALUE;

  private enum State {
    /** In the long part; may be taken away. */
    WORKING,
    /** In the short part; belongs to its thread until it is done. */
    COMPLETING,
    /** Ran out of time, or the batch is over: what its thread still does is of no account. */
    TAKEN_AWAY
  }

  final long number;
  final I input;
  private final Thread thread;
  private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);
  private volatile long deadline = NEVER;
  private volatile int share = 1;

  Attempt(long number, I input, Thread thread) {
    this.number = number;
    this.input = input;
    this.thread = thread;
  }

  /** Starts the clock; in nanoseconds of System.nanoTime. */
  void deadline(long nanos) {
    deadline = nanos;
  }

  /** How much of the memory it takes up, in workers' shares. */
  int share() {
    return share;
  }

  /** Back to the long part, with this share of the memory and no clock running yet. */
  void again(int newShare) {
    share = newShare;
    deadline = NEVER;
    state.set(State.WORKING);
  }

  /** Time left in nanoseconds; {@link #NEVER} where no clock runs. */
  long left(long now) {
    long end = deadline;
    return end == NEVER || state.get() != State.WORKING ? NEVER : end - now;
  }

  /** From the long part to the short one; false where the input was taken away. */
  boolean completes() {
    return state.compareAndSet(State.WORKING, State.COMPLETING);
  }

  /**
   * Takes the input away and interrupts its thread; false where the thread is past that. The
   * interrupt can reach nothing else: a thread whose input was taken away ends with it.
   */
  boolean takeAway() {
    if (!state.compareAndSet(State.WORKING, State.TAKEN_AWAY)) {
      return false;
    }
    thread.interrupt();
    return true;
  }

  /** Whether its thread is in the short part. */
  boolean completing() {
    return state.get() == State.COMPLETING;
  }
}
