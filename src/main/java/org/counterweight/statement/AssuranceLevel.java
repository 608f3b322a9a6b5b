package org.counterweight.statement;

/** How much assurance an outsider gives (ISSA 5000, ISAE 3000 (Revised)). */
public enum AssuranceLevel implements Coded {
  /** No assurance. */
  NONE("none"),
  /** Checked by internal audit only. */
  INTERNAL("internal"),
  /** Limited assurance. */
  LIMITED("limited"),
  /** Reasonable assurance. */
  REASONABLE("reasonable");

  private final String code;

  AssuranceLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
