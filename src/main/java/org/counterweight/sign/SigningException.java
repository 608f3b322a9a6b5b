package org.counterweight.sign;

import java.io.IOException;

/** Something cannot be signed, or a key or certificate cannot be used; the message says why. */
public final class SigningException extends IOException {
  private static final long serialVersionUID = 1L;

  /** In words. */
  public SigningException(String message) {
    super(message);
  }

  /** In words, with what caused it. */
  public SigningException(String message, Throwable cause) {
    super(message, cause);
  }
}
