package org.counterweight.statement;

/** What the job description of a role centres on. */
public enum CraftCentre implements Coded {
  /** Human judgement. */
  JUDGEMENT("judgement"),
  /** Relationship work. */
  RELATIONSHIP("relationship"),
  /** Care. */
  CARE("care"),
  /** Safety. */
  SAFETY("safety");

  private final String code;

  CraftCentre(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
