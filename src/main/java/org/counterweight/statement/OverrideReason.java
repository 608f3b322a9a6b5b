package org.counterweight.statement;

/** Why people did not let the AI do it. */
public enum OverrideReason implements Coded {
  /** Safety. */
  SAFETY("safety"),
  /** Quality. */
  QUALITY("quality"),
  /** Rights. */
  RIGHTS("rights"),
  /** Craft. */
  CRAFT("craft");

  private final String code;

  OverrideReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
