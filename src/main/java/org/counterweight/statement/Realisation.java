package org.counterweight.statement;

/** Whether an effect has happened. */
public enum Realisation implements Coded {
  /** Happened in the period. */
  REALISED("realised"),
  /** Expected later; never summed with what happened. */
  FORECAST("forecast");

  private final String code;

  Realisation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
