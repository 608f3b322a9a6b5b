package org.counterweight.audit;

/** Something to audit, or to audit by, that cannot be got at. The message is for a person. */
public final class AuditFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * A failure.
   *
   * @param name what could not be got at, as the user named it
   * @param reason what is wrong and what to do
   */
  public AuditFailure(String name, String reason) {
    super(name + ": " + reason);
    this.reason = reason;
  }

  /** What is wrong and what to do, without the name. */
  public String reason() {
    return reason;
  }
}
