package org.counterweight.bench;

import java.io.Serializable;
import java.util.List;

/**
 * One record of the comparison's report: a paragraph, a row of a table, or a row of charts.
 *
 * @param kind which band prints it
 * @param section heading of the section it lies in, for the running head
 * @param table number of its table, or of the text between two tables
 * @param layout columns of its table; null outside of tables
 * @param heads column heads of its table
 * @param cells a row's cells, or a paragraph's text alone
 * @param charts one or two charts, or up to four small ones
 */
public record Line(
    Kind kind,
    String section,
    int table,
    Layout layout,
    List<String> heads,
    List<String> cells,
    List<Chart> charts)
    implements Serializable {

  /** What a record looks like. */
  public enum Kind {
    TITLE,
    SECTION,
    HEADING,
    MINOR,
    LEAD,
    TEXT,
    NOTE,
    ROW,
    SUM,
    GROUP,
    CHARTS,
    MINIS
  }

  /**
   * The columns of a table.
   *
   * @param widths in points
   * @param numeric which columns are set flush right
   */
  public record Layout(List<Integer> widths, List<Boolean> numeric) implements Serializable {}
}
