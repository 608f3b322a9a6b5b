package org.counterweight.intake.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * The cells of a sheet that are not blank.
 *
 * @param name the sheet's name as it is now
 * @param rows by row, from 0, then by column, from 0
 */
record BookSheet(String name, TreeMap<Integer, TreeMap<Integer, BookCell>> rows) {
  /** Name of a cell as in a formula, as in {@code 'C Harm'!B7}. */
  String ref(int row, int column) {
    return "'"
        + name.replace("'", "''")
        + "'!"
        + CellReference.convertNumToColString(column)
        + (row + 1);
  }

  /** The cell there; null where it is blank. */
  BookCell cell(int row, int column) {
    Map<Integer, BookCell> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  /** The text of a cell without blanks around it; empty where there is none. */
  String text(int row, int column) {
    BookCell cell = cell(row, column);
    return cell == null || cell.type() != BookCell.Type.TEXT ? "" : cell.text().strip();
  }

  /** Rows that hold anything, from the top. */
  List<Integer> filled() {
    return List.copyOf(rows.keySet());
  }
}
