package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;

/** A cell as POI's evaluator wants to see it. */
record CalculationCell(CalculationSheet sheet, Cell cell) implements EvaluationCell {
  @Override
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return cell.row() * 31 + cell.column();
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
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
    if (sheet.computes(cell)) {
      return CellType.FORMULA;
    }
    return switch (cell.content()) {
      case Content.Blank blank -> CellType.BLANK;
      case Content.Text text -> CellType.STRING;
      case Content.Decimal number -> CellType.NUMERIC;
      case Content.Day day -> CellType.NUMERIC;
      case Content.Flag flag -> CellType.BOOLEAN;
    };
  }

  @Override
  public double getNumericCellValue() {
    BigDecimal number = Results.number(cell.content());
    return number == null ? 0 : number.doubleValue();
  }

  @Override
  public String getStringCellValue() {
    return cell.content() instanceof Content.Text text ? text.plain() : "";
  }

  @Override
  public boolean getBooleanCellValue() {
    return cell.content() instanceof Content.Flag flag && flag.value();
  }

  @Override
  public int getErrorCellValue() {
    return 0;
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
    return CellType.NUMERIC;
  }
}
