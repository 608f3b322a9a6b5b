package org.counterweight.readback.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet as POI's formula engine sees it. */
final class FormulaSheet implements EvaluationSheet {
  private final Sheet sheet;
  private final Map<Long, Cell> cells = new HashMap<>();

  FormulaSheet(Sheet sheet) {
    this.sheet = sheet;
    for (Sheet.Row row : sheet.rows) {
      for (Cell cell : row.cells()) {
        if (cell.filled()) {
          cells.put(key(cell.row, cell.column), cell);
        }
      }
    }
  }

  private static long key(int row, int column) {
    return (long) row << 16 | column;
  }

  int number() {
    return sheet.number;
  }

  @Override
  public EvaluationCell getCell(int row, int column) {
    Cell cell = cells.get(key(row, column));
    return cell == null ? null : new View(this, cell);
  }

  @Override
  public void clearAllCachedResultValues() {}

  @Override
  public int getLastRowNum() {
    return sheet.rows.isEmpty() ? 0 : sheet.rows.get(sheet.rows.size() - 1).index();
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }

  /** A cell with its value. */
  private record View(FormulaSheet owner, Cell cell) implements EvaluationCell {
    @Override
    public Object getIdentityKey() {
      return cell;
    }

    @Override
    public EvaluationSheet getSheet() {
      return owner;
    }

    @Override
    public int getRowIndex() {
      return cell.row;
    }

    @Override
    public int getColumnIndex() {
      return cell.column;
    }

    @Override
    public CellType getCellType() {
      return switch (cell.kind) {
        case NUMBER -> CellType.NUMERIC;
        case TEXT -> CellType.STRING;
        case BOOLEAN -> CellType.BOOLEAN;
        case ERROR -> CellType.ERROR;
        case NO_VALUE -> CellType.BLANK;
      };
    }

    @Override
    public double getNumericCellValue() {
      return Node.decimal(cell.raw, 0);
    }

    @Override
    public String getStringCellValue() {
      return cell.rich.text();
    }

    @Override
    public boolean getBooleanCellValue() {
      return Node.truth(cell.raw);
    }

    @Override
    public int getErrorCellValue() {
      try {
        return FormulaError.forString(cell.raw).getCode();
      } catch (IllegalArgumentException e) {
        return FormulaError.VALUE.getCode();
      }
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
      return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
      return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
      return getCellType();
    }
  }
}
