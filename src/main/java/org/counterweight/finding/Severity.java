package org.counterweight.finding;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a finding weighs. Only {@link #ERROR} stops a release. */
public enum Severity {
  /** The statement may not be released as it is. */
  ERROR("error"),
  /** Likely wrong or misleading; the release goes out, the finding with it. */
  WARNING("warning"),
  /** No number decides this; a person has to look. */
  JUDGEMENT("judgement"),
  /** Worth knowing; nothing to do. */
  INFO("info");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The word used in reports and policies. */
  @JsonValue
  public String code() {
    return code;
  }
}
