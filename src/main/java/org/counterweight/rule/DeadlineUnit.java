package org.counterweight.rule;

import org.counterweight.statement.Coded;

/** What a deadline counts. */
public enum DeadlineUnit implements Coded {
  /** Hours, to the minute. */
  HOURS("hours"),
  /** Days from Monday to Friday; public holidays are not known here and are left to judgement. */
  BUSINESS_DAYS("business-days"),
  /** Days. */
  DAYS("days"),
  /** Months. */
  MONTHS("months");

  private final String code;

  DeadlineUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
