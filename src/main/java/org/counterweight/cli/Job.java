package org.counterweight.cli;

import org.counterweight.intake.Input;

/**
 * What a command does with each of its inputs, on several threads at once.
 *
 * @param <W> what the long part hands to the short one
 */
interface Job<W> {
  /** The long part, under the time limit; writes nothing. */
  W work(long number, Input input) throws Exception;

  /** The short part; may write. */
  Outcome complete(long number, Input input, W worked) throws Exception;

  /** An input could not be finished, and nothing more will be done with it. */
  default void lost(long number, Input input) {}
}
