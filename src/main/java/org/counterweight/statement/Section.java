package org.counterweight.statement;

/** The sections of a statement. */
public enum Section implements Coded {
  /** Energy and resource cost. */
  A("energy"),
  /** Business value. */
  B("value"),
  /** Harm and risk events. */
  C("harm"),
  /** Human oversight: overrides, voluntary use, usage incentives. */
  D("oversight"),
  /** Compute by purpose: levy and human-craft schedules. */
  E("purpose"),
  /** Raw usage. */
  U("usage");

  private final String code;

  Section(String code) {
    this.code = code;
  }

  /** The letter under which the section is printed. */
  public String letter() {
    return name();
  }

  @Override
  public String code() {
    return code;
  }
}
