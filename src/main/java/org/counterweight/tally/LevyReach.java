package org.counterweight.tally;

import org.counterweight.statement.Coded;

/** Whether a levy reaches an entity of this size. */
public enum LevyReach implements Coded {
  /** Everyone is reached: the terms name no size threshold. */
  EVERYONE("everyone"),
  /** The entity is above a threshold that the terms name. */
  ABOVE("above"),
  /** It is above none of them. */
  BELOW("below"),
  /** It states no size, or amounts in another currency than the threshold's. */
  UNDECIDED("undecided");

  private final String code;

  LevyReach(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
