package org.counterweight.conformance;

import java.util.Locale;

/** What a case shows of its rule. */
public enum CaseKind {
  /** The rule applies and holds. */
  PASS,
  /** One fault, which the rule finds. */
  FAIL,
  /** A value at a threshold or bound, or just beyond it. */
  BOUNDARY,
  /** What the rule speaks of is not there. */
  NOT_APPLICABLE;

  /** The word in case files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this word. */
  public static CaseKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
