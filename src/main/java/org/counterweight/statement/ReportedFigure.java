package org.counterweight.statement;

/**
 * A figure with its identity: the one id under which it stands in the data, in the PDF's structure
 * tree, in the workbook's names and, later, as an XBRL fact.
 *
 * @param id section, kind and qualifiers, as in {@code energy.it-energy.dublin}
 * @param kind entry of the figure catalogue; null where the id names no known kind
 * @param figure value, unit and the rest
 * @param pointer RFC 6901 JSON Pointer of the figure in the statement
 * @param reading whether it is a reading or the effect of a measure: a bare number with the
 *     measure's unit, and without room for a comparative
 */
public record ReportedFigure(
    String id, FigureKind kind, Figure figure, String pointer, boolean reading) {

  /**
   * The section it stands in: that of its pointer, whatever its kind says; null outside sections.
   */
  public Section standsIn() {
    for (Section section : Section.values()) {
      String code = section.code();
      int end = code.length() + 1;
      // Asked of every figure for every row of an artefact, so no strings are made for it.
      if (pointer.length() > end
          && pointer.charAt(0) == '/'
          && pointer.charAt(end) == '/'
          && pointer.startsWith(code, 1)) {
        return section;
      }
    }
    return null;
  }
}
