package org.counterweight.finding;

import java.util.Collection;

/** The outcome for one statement. */
public enum Verdict {
  /** No finding is an error. */
  COMPLIANT("compliant"),
  /** At least one finding is an error. */
  NON_COMPLIANT("non-compliant"),
  /** It could not be read, or the work on it could not be finished. */
  UNREADABLE("unreadable");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** The word used in reports. */
  public String code() {
    return code;
  }

  /** The verdict that these findings give for a statement that was read. */
  public static Verdict of(Collection<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
        ? NON_COMPLIANT
        : COMPLIANT;
  }
}
