package org.counterweight.batch;

/** A request to begin nothing more, made by any thread at any time; it cannot be taken back. */
public final class Stop {
  private volatile boolean requested;

  /** What is under way is finished, the rest is left. */
  public void request() {
    requested = true;
  }

  /** Whether somebody has asked. */
  public boolean requested() {
    return requested;
  }
}
