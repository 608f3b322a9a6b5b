package org.counterweight.statement;

/** What a piece of evidence is. */
public enum EvidenceKind implements Coded {
  /** A document kept by the entity. */
  DOCUMENT("document"),
  /** Data kept by the entity. */
  DATASET("dataset"),
  /** A study or experiment report. */
  STUDY("study"),
  /** A page or report anyone can read. */
  PUBLIC_SOURCE("public-source");

  private final String code;

  EvidenceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
