package org.counterweight.statement;

/** How long a reporting period is meant to be. */
public enum PeriodKind implements Coded {
  /** A financial year, 52 and 53-week years included. */
  FISCAL_YEAR("fiscal-year"),
  /** Six months. */
  HALF_YEAR("half-year"),
  /** Three months, or 13 or 14 weeks. */
  QUARTER("quarter"),
  /** Any other span; the label says which. */
  OTHER("other");

  private final String code;

  PeriodKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
