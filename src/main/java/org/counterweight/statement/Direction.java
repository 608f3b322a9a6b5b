package org.counterweight.statement;

/** Which way a measure gets better. */
public enum Direction implements Coded {
  /** More is better. */
  HIGHER_IS_BETTER("higher-is-better"),
  /** Less is better. */
  LOWER_IS_BETTER("lower-is-better");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
