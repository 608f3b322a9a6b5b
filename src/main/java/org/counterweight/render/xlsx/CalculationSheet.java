package org.counterweight.render.xlsx;

import java.util.IdentityHashMap;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;

/** A sheet as POI's evaluator wants to see it. */
final class CalculationSheet implements EvaluationSheet {
  private final CalculationBook book;
  private final int index;
  private final Sheet sheet;
  private final Results results;
  private final Calculator calculator;
  // The evaluator recognises cells by identity, so each has one view.
  private final IdentityHashMap<Cell, CalculationCell> views = new IdentityHashMap<>();

  CalculationSheet(
      CalculationBook book, int index, Sheet sheet, Results results, Calculator calculator) {
    this.calculator = calculator;
    this.book = book;
    this.index = index;
    this.sheet = sheet;
    this.results = results;
  }

  int index() {
    return index;
  }

  /** Whether the cell has a formula that stands. */
  boolean computes(Cell cell) {
    return cell.formula() != null && !calculator.keepsReported(sheet, index, cell);
  }

  CalculationBook book() {
    return book;
  }

  @Override
  public EvaluationCell getCell(int row, int column) {
    Cell cell = results.at(index, row, column);
    return cell == null ? null : views.computeIfAbsent(cell, c -> new CalculationCell(this, c));
  }

  @Override
  public void clearAllCachedResultValues() {}

  @Override
  public int getLastRowNum() {
    return sheet.bottom();
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }
}
