package org.counterweight.statement;

/** How bad an event was. A proposal of Counterweight, not law. */
public enum HarmSeverity implements Coded {
  /** Hazard: harm was plausible, none happened. */
  S0("S0"),
  /** Minor. */
  S1("S1"),
  /** Moderate. */
  S2("S2"),
  /** Serious: reportable under a regime such as SEC Form 8-K, GDPR or NIS2. */
  S3("S3"),
  /** Critical: a serious incident in the sense of EU AI Act Article 3(49). */
  S4("S4");

  private final String code;

  HarmSeverity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
