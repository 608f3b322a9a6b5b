package org.counterweight.intake;

import java.util.List;
import java.util.Locale;

/** The formats of an input. */
public enum Format {
  /** YAML 1.2, core schema. */
  YAML,
  /** JSON, RFC 8259. */
  JSON,
  /** The intake workbook, Office Open XML. */
  XLSX;

  private static final List<String> WORKBOOKS =
      List.of(".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods");

  /**
   * The format that a name promises. Workbooks of every kind count as {@link #XLSX}, whose reader
   * says what to do about the others. Anything else not called {@code .json} is read as YAML, which
   * reads JSON as well.
   */
  public static Format of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (WORKBOOKS.stream().anyMatch(lower::endsWith)) {
      return XLSX;
    }
    return lower.endsWith(".json") ? JSON : YAML;
  }
}
