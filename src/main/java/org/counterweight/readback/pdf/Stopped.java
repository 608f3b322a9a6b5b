package org.counterweight.readback.pdf;

/**
 * Reading cannot go on: the message is the sentence that the user gets. It is unchecked because the
 * content stream interpreter has call-backs that may throw nothing else.
 */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped(String message) {
    super(message);
  }

  Stopped(String message, Throwable cause) {
    super(message, cause);
  }
}
