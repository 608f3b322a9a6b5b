package org.counterweight.report.html;

/** The sections that the page outlines: usage, and what it is compared with. */
public enum Side {
  /** Energy and resource cost. */
  A("Energy and resource cost"),
  /** Business value. */
  B("Business value"),
  /** Harm and risk events. */
  C("Harm and risk events"),
  /** Raw usage. */
  U("Raw usage");

  private final String words;

  Side(String words) {
    this.words = words;
  }

  /** Its name for a reader. */
  public String words() {
    return words;
  }
}
