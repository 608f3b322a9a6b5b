package org.counterweight.statement;

/** What computing was for. */
public enum ComputePurpose implements Coded {
  /** Safety. */
  SAFETY("safety"),
  /** Accessibility. */
  ACCESSIBILITY("accessibility"),
  /** Public benefit. */
  PUBLIC_BENEFIT("public-benefit"),
  /** Product. */
  PRODUCT("product"),
  /** Internal productivity. */
  INTERNAL_PRODUCTIVITY("internal-productivity"),
  /** Experiment. */
  EXPERIMENT("experiment"),
  /** Not assigned to any purpose. */
  UNASSIGNED("unassigned");

  private final String code;

  ComputePurpose(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
