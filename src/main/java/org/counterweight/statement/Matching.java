package org.counterweight.statement;

/** How electricity certificates are matched to use (GHG Protocol Scope 2). */
public enum Matching implements Coded {
  /** Within the same year. */
  ANNUAL("annual"),
  /** Within the same hour. */
  HOURLY("hourly");

  private final String code;

  Matching(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
