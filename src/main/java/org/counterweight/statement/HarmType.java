package org.counterweight.statement;

/** The primary type of a harm or risk event. A proposal of Counterweight, not law. */
public enum HarmType implements Coded {
  /** Breach of security. */
  SECURITY("security"),
  /** Breach of privacy or data protection. */
  PRIVACY("privacy"),
  /** Danger or injury to people. */
  SAFETY("safety"),
  /** Discrimination or infringement of rights. */
  RIGHTS("rights"),
  /** Outage, wrong output, loss of data. */
  RELIABILITY("reliability"),
  /** Financial loss. */
  FINANCIAL("financial"),
  /** Infringement or leak of intellectual property. */
  INTELLECTUAL_PROPERTY("intellectual-property"),
  /** Inquiry, order, fine, ban or recall. */
  REGULATORY("regulatory"),
  /** Major backlash of users, quantified. */
  UX_BACKLASH("ux-backlash"),
  /** Harm to employees or contractors. */
  LABOUR("labour"),
  /** Harm to the environment. */
  ENVIRONMENTAL("environmental"),
  /** A hazard that was stopped in time. */
  NEAR_MISS("near-miss");

  private final String code;

  HarmType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
