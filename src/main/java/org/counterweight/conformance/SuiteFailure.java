package org.counterweight.conformance;

/** A suite, schema or policy cannot be used; the message says which, where, and what to do. */
public final class SuiteFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong, in one sentence that begins with the file. */
  public SuiteFailure(String message) {
    super(message);
  }

  /** The same with what lies beneath it. */
  public SuiteFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
