package org.counterweight.statement;

/** The seven domains of the MIT AI Risk Repository. */
public enum RiskDomain implements Coded {
  /** Discrimination and toxicity. */
  DISCRIMINATION("discrimination-and-toxicity"),
  /** Privacy and security. */
  PRIVACY_SECURITY("privacy-and-security"),
  /** Misinformation. */
  MISINFORMATION("misinformation"),
  /** Malicious actors. */
  MALICIOUS_ACTORS("malicious-actors"),
  /** Human-computer interaction. */
  HUMAN_COMPUTER("human-computer-interaction"),
  /** Socioeconomic and environmental harm. */
  SOCIOECONOMIC("socioeconomic-and-environmental"),
  /** Safety, failures and limits of the system itself. */
  SYSTEM_SAFETY("ai-system-safety");

  private final String code;

  RiskDomain(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
