package org.counterweight.conformance;

import java.util.Locale;

/** How far an input has to be followed to see the case's outcome. */
public enum Stage {
  /** Reading the text: encoding, syntax, limits. */
  TEXT,
  /** The JSON Schema alone; any validator of JSON Schema 2020-12 can run it. */
  STRUCTURE,
  /** The rules about data. */
  DATA,
  /** The criteria of prominence, on a layout. */
  LAYOUT,
  /** The rules about a submission as a whole, on what was read from it. */
  SUBMISSION,
  /** Opening a PDF or workbook, and whether it follows the standards of its format. */
  ARTEFACT;

  /** The word in case files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stage with this word. */
  public static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
