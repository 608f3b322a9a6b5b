package org.counterweight.statement;

/**
 * A part of a usage figure. Cached and reasoning tokens are subsets of input and output
 * (OpenTelemetry gen_ai conventions) and are never added.
 */
public enum UsagePartKind implements Coded {
  /** Input tokens. */
  INPUT("input"),
  /** Output tokens. */
  OUTPUT("output"),
  /** Cached input: a subset of input. */
  CACHED("cached"),
  /** Reasoning: a subset of output. */
  REASONING("reasoning"),
  /** Another part; adds to the total. */
  OTHER("other");

  private final String code;

  UsagePartKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
