package org.counterweight.intake;

/**
 * The machine could not get at an input, or refused to because of its size: no such file, no
 * permission, a read error, too large. Never used for what a file says; that is a finding.
 */
public final class IntakeFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final String reason;

  /**
   * A failure on one input.
   *
   * @param source the input as the user named it
   * @param reason what is wrong and what to do, without the name
   */
  public IntakeFailure(String source, String reason) {
    super(source + ": " + reason);
    this.source = source;
    this.reason = reason;
  }

  /** The same with what lies beneath it. */
  public IntakeFailure(String source, String reason, Throwable cause) {
    super(source + ": " + reason, cause);
    this.source = source;
    this.reason = reason;
  }

  /** The input as the user named it. */
  public String source() {
    return source;
  }

  /** What is wrong and what to do, without the name. */
  public String reason() {
    return reason;
  }
}
