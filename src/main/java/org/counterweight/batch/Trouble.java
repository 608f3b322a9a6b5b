package org.counterweight.batch;

import java.time.Duration;

/** Why an input could not be finished. */
public sealed interface Trouble {
  /** It took longer than it may. */
  record TookTooLong(Duration limit) implements Trouble {}

  /** It needed more memory than there is, even while nothing else was worked on. */
  record OutOfMemory() implements Trouble {}

  /** Its parts are nested more deeply than the stack of a thread reaches. */
  record TooDeep() implements Trouble {}

  /** Something that nobody has foreseen. */
  record Unexpected(Throwable cause) implements Trouble {}
}
