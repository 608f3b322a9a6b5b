package org.counterweight.statement;

/** Where a regulatory intervention stands. */
public enum InterventionStatus implements Coded {
  /** Not decided. */
  PENDING("pending"),
  /** Decided, no appeal open. */
  FINAL("final"),
  /** Decided, under appeal. */
  APPEALED("appealed"),
  /** Set aside. */
  ANNULLED("annulled");

  private final String code;

  InterventionStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
