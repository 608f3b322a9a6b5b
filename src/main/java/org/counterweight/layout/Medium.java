package org.counterweight.layout;

/** What sort of artefact was read. */
public enum Medium {
  /** Pages. */
  PDF("pdf"),
  /** Sheets. */
  WORKBOOK("xlsx");

  private final String code;

  Medium(String code) {
    this.code = code;
  }

  /** The word used in reports. */
  public String code() {
    return code;
  }
}
