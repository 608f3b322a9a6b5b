package org.counterweight.statement;

/**
 * How well an effect is tied to its cause, weakest first. A proposal of Counterweight, not law. L0
 * and L1 never enter totals; from L3 up an interval is mandatory.
 */
public enum AttributionLevel implements Coded {
  /** Assertion without measurement. */
  L0("L0"),
  /** Model or survey. */
  L1("L1"),
  /** Before and after. */
  L2("L2"),
  /** Interrupted time series. */
  L3("L3"),
  /** Difference in differences, matched or stepped rollout. */
  L4("L4"),
  /** Randomised trial or A/B test. */
  L5("L5");

  private final String code;

  AttributionLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
