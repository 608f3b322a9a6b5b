package org.counterweight.statement;

/** Where the work on an event stands. */
public enum RemediationState implements Coded {
  /** Noticed. */
  DETECTED("detected"),
  /** Spreads no further. */
  CONTAINED("contained"),
  /** The cause is being looked for. */
  INVESTIGATING("investigating"),
  /** Effects reduced. */
  MITIGATED("mitigated"),
  /** Done. */
  RESOLVED("resolved"),
  /** Done, and watched. */
  MONITORED("monitored"),
  /** Came back. */
  REOPENED("reopened"),
  /** Left as it is, knowingly. */
  ACCEPTED_RISK("accepted-risk");

  private final String code;

  RemediationState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
