package org.counterweight.statement;

/** Who stands behind a statement. */
public enum StatementStatus implements Coded {
  /** Issued and signed off by the reporting entity. */
  ISSUED("issued"),
  /** Compiled by someone else from public sources; not issued by the company. */
  COMPILED("compiled-from-public-sources");

  private final String code;

  StatementStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
