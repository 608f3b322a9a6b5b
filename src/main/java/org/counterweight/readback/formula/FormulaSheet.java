package org.counterweight.readback.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweight.readback.WorkbookCells;

/** A sheet as POI's formula engine sees it. */
public final class FormulaSheet implements EvaluationSheet {
  private final int index;
  private final Map<Long, View> cells = new HashMap<>();
  private int last;

  /**
   * A sheet.
   *
   * @param index where it stands among the sheets, from 0
   * @param filled its cells that are not empty, in any order
   */
  FormulaSheet(int index, Collection<FormulaCell> filled) {
    this.index = index;
    for (FormulaCell cell : filled) {
      cells.put(key(cell.row(), cell.column()), new View(this, cell));
      last = Math.max(last, cell.row());
    }
  }

  private static long key(int row, int column) {
    return (long) row << 16 | column;
  }

  /** Where it stands among the sheets, from 0. */
  int index() {
    return index;
  }

  @Override
  public EvaluationCell getCell(int row, int column) {
    return cells.get(key(row, column));
  }

  @Override
  public void clearAllCachedResultValues() {}

  @Override
  public int getLastRowNum() {
    return last;
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }

  /** A cell with its value. */
  record View(FormulaSheet owner, FormulaCell cell) implements EvaluationCell {
    @Override
    public Object getIdentityKey() {
      return this;
    }

    // There is one view of a cell, and many look it up.
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public EvaluationSheet getSheet() {
      return owner;
    }

    @Override
    public int getRowIndex() {
      return cell.row();
    }

    @Override
    public int getColumnIndex() {
      return cell.column();
    }

    @Override
    public CellType getCellType() {
      return cell.formula() != null ? CellType.FORMULA : getCachedFormulaResultType();
    }

    @Override
    public CellType getCachedFormulaResultType() {
      return switch (cell.kind()) {
        case NUMBER -> CellType.NUMERIC;
        case TEXT -> CellType.STRING;
        case BOOLEAN -> CellType.BOOLEAN;
        case ERROR -> CellType.ERROR;
        case NO_VALUE -> CellType.BLANK;
      };
    }

    @Override
    public double getNumericCellValue() {
      return cell.number();
    }

    @Override
    public String getStringCellValue() {
      return cell.text();
    }

    @Override
    public boolean getBooleanCellValue() {
      return cell.kind() == WorkbookCells.Kind.BOOLEAN && "TRUE".equals(cell.text());
    }

    @Override
    public int getErrorCellValue() {
      try {
        return FormulaError.forString(cell.text()).getCode();
      } catch (IllegalArgumentException e) {
        return FormulaError.VALUE.getCode();
      }
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
      return cell.array();
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
      return cell.array() != null;
    }
  }
}
