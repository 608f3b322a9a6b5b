package org.counterweight.readback;

/**
 * A file that cannot be read as what it claims to be: broken, encrypted, too large, or something
 * else altogether. Its message is a sentence for a person: what is wrong and what to do.
 */
public final class UnreadableArtefact extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence for a person. */
  public UnreadableArtefact(String message) {
    super(message);
  }

  /** With a sentence for a person, and what the library said. */
  public UnreadableArtefact(String message, Throwable cause) {
    super(message, cause);
  }
}
