package org.counterweight.statement;

/** Whether harm happened (OECD, 2024). */
public enum EventNature implements Coded {
  /** Actual harm. */
  INCIDENT("incident"),
  /** Could plausibly have led to harm. */
  HAZARD("hazard");

  private final String code;

  EventNature(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
