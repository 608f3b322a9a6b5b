package org.counterweight.render;

/**
 * A template or its output cannot be turned into a document. The message says which template or
 * element, what is wrong there and what to do; it is meant for the person who edits the template.
 */
public class RenderException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A failure with nothing beneath it. */
  public RenderException(String message) {
    super(message);
  }

  /** A failure that a library reported. */
  public RenderException(String message, Throwable cause) {
    super(message, cause);
  }
}
