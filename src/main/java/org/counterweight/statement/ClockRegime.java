package org.counterweight.statement;

/** A duty to notify with a deadline. The deadlines stand in the policy, because laws change. */
public enum ClockRegime implements Coded {
  /** SEC Form 8-K Item 1.05: from the determination that the incident is material. */
  SEC_8K_105("sec-8k-1.05"),
  /** GDPR Article 33: from becoming aware of the breach. */
  GDPR_33("gdpr-33"),
  /** NIS2 Article 23: early warning. */
  NIS2_EARLY("nis2-early-warning"),
  /** NIS2 Article 23: incident notification. */
  NIS2_NOTIFICATION("nis2-notification"),
  /** NIS2 Article 23: final report. */
  NIS2_FINAL("nis2-final-report"),
  /** EU AI Act Article 73: serious incident. */
  AI_ACT_73("ai-act-73"),
  /** EU AI Act Article 73: widespread infringement or disruption of critical infrastructure. */
  AI_ACT_73_WIDESPREAD("ai-act-73-widespread"),
  /** EU AI Act Article 73: death of a person. */
  AI_ACT_73_DEATH("ai-act-73-death");

  private final String code;

  ClockRegime(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
