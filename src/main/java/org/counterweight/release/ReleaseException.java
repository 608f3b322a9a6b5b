package org.counterweight.release;

/**
 * A release could not be put in place: the disk is full, a folder may not be written, another
 * company's release stands there. The old release, if there was one, is untouched.
 */
public final class ReleaseException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A refusal of our own. */
  public ReleaseException(String message) {
    super(message);
  }

  /** A failure of the machine. */
  public ReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
