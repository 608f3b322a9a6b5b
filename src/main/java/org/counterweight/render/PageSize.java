package org.counterweight.render;

/** Paper that statements are printed on. */
public enum PageSize {
  /** 210 by 297 millimetres. */
  A4("210mm 297mm"),
  /** 8.5 by 11 inches. */
  LETTER("8.5in 11in");

  private final String css;

  PageSize(String css) {
    this.css = css;
  }

  /** Width and height as CSS writes them. */
  public String css() {
    return css;
  }

  /** The paper a reader in this country has: letter in North America and a few others, else A4. */
  public static PageSize forCountry(String country) {
    return switch (country) {
      case "US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "SV", "DO", "NI", "PR" ->
          LETTER;
      default -> A4;
    };
  }
}
