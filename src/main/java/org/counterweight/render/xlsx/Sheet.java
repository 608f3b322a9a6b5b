package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;

/**
 * One sheet.
 *
 * @param name legal in Excel and different from all others
 * @param setup how it is shown and printed
 * @param widths of the columns, from A, in characters
 * @param rows from top to bottom, those without cells or height left out
 * @param frozen how many rows stay in view
 * @param repeatFrom first row printed on each page, from 0; -1 for none
 * @param repeatTo last such row
 * @param bottom last row in use, charts included
 * @param right last column in use, charts included
 */
record Sheet(
    Place place,
    String name,
    Setup setup,
    List<BigDecimal> widths,
    List<Row> rows,
    List<Table> tables,
    List<Chart> charts,
    int frozen,
    int repeatFrom,
    int repeatTo,
    int bottom,
    int right) {

  /**
   * Page and view.
   *
   * @param tab colour of the tab; null for none
   * @param paper SpreadsheetML's number: 9 is A4, 1 is Letter
   * @param pagesWide pages that the width is shrunk to; 0 for as many as it takes
   * @param pagesHigh likewise for the height
   * @param zoom in per cent
   * @param frozenColumns how many columns stay in view
   * @param margins top, right, bottom and left in millimetres
   * @param header SpreadsheetML's header code; empty for none
   * @param footer SpreadsheetML's footer code; empty for none
   * @param printArea as written, as in {@code A1:H40}; null for all that is in use
   */
  record Setup(
      String tab,
      int paper,
      boolean landscape,
      int pagesWide,
      int pagesHigh,
      int zoom,
      boolean gridLines,
      int frozenColumns,
      List<BigDecimal> margins,
      String header,
      String footer,
      String printArea) {}

  /** Width of a column without its own, in characters. */
  static final BigDecimal DEFAULT_WIDTH = BigDecimal.TEN;

  BigDecimal width(int column) {
    return column < widths.size() ? widths.get(column) : DEFAULT_WIDTH;
  }
}
