package org.counterweight.statement;

/** What a resource cost was paid for. */
public enum ResourceCostKind implements Coded {
  /** Electricity. */
  ELECTRICITY("electricity"),
  /** Cloud computing and purchased inference. */
  CLOUD("cloud"),
  /** Hardware, as depreciation or lease. */
  HARDWARE("hardware"),
  /** Water. */
  WATER("water"),
  /** Another resource. */
  OTHER("other");

  private final String code;

  ResourceCostKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
