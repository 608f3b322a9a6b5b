package org.counterweight.generate;

import org.counterweight.statement.Coded;

/** What to do with a statement whose raw usage may not be shown. */
public enum UsageMode implements Coded {
  /** No release. */
  REFUSE("refuse"),
  /** A release without section U that says so. */
  WITHHOLD("withhold");

  private final String code;

  UsageMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
