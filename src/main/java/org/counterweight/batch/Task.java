package org.counterweight.batch;

/**
 * What is done with each input. Called by several threads at once.
 *
 * @param <I> an input
 * @param <W> what the long part hands to the short one
 * @param <R> what is known of an input in the end
 */
public interface Task<I, W, R> {
  /**
   * The long part. It runs under the time limit and is interrupted when that is over; what it
   * returns or throws then is thrown away, so it must not have written anything.
   *
   * @param number of the input, from 0 in the order of the inputs
   * @param input to be worked on
   */
  W work(long number, I input) throws Exception;

  /**
   * The short part, which may write: under no time limit and never interrupted while the batch goes
   * on.
   */
  R complete(long number, I input, W worked) throws Exception;

  /**
   * In place of the two, or of what is left of them, where an input could not be finished. Called
   * once for such an input, on any thread.
   */
  R failed(long number, I input, Trouble trouble);
}
