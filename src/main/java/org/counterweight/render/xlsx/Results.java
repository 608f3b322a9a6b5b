package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What every cell of a workbook shows: its own content, or what its formula gives. */
final class Results {
  private final List<Map<Long, Cell>> cells;
  private final IdentityHashMap<Cell, Calculated> calculated = new IdentityHashMap<>();

  /**
   * A formula and its value.
   *
   * @param formula as Excel stores it; null where the reported value stands instead
   * @param value what the file keeps for it
   * @param note replaces the cell's note; null to keep that
   */
  record Calculated(String formula, Content value, String note) {}

  Results(Book book) {
    cells = new ArrayList<>(book.sheets().size());
    for (Sheet sheet : book.sheets()) {
      Map<Long, Cell> of = new HashMap<>();
      for (Row row : sheet.rows()) {
        for (Cell cell : row.cells()) {
          of.put(key(cell.row(), cell.column()), cell);
        }
      }
      cells.add(of);
    }
  }

  private static long key(int row, int column) {
    return (long) row << 14 | column;
  }

  /** The cell at a place, or null. */
  Cell at(int sheet, int row, int column) {
    if (column < 0 || column >= Range.COLUMNS) {
      return null;
    }
    return cells.get(sheet).get(key(row, column));
  }

  void put(Cell cell, Calculated result) {
    calculated.put(cell, result);
  }

  /** The formula of a cell with its value, or null where it has none. */
  Calculated calculated(Cell cell) {
    return calculated.get(cell);
  }

  /** What a cell shows. */
  Content shown(Cell cell) {
    Calculated result = calculated.get(cell);
    return result == null ? cell.content() : result.value();
  }

  /** What a cell shows as a number, or null where it shows none. */
  BigDecimal number(Cell cell) {
    return cell == null ? null : number(shown(cell));
  }

  static BigDecimal number(Content content) {
    return switch (content) {
      case Content.Decimal number -> number.value();
      case Content.Day day -> SerialDays.of(day.value());
      default -> null;
    };
  }
}
