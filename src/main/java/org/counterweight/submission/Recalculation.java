package org.counterweight.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweight.layout.Surface;
import org.counterweight.readback.Readback;
import org.counterweight.readback.WorkbookCells;
import org.counterweight.readback.formula.FormulaBook;
import org.counterweight.readback.formula.FormulaCell;
import org.counterweight.readback.formula.FormulaName;

/**
 * Calculates the formulas of a workbook anew, with an evaluator that nobody's file brings: POI's,
 * over the cells as they were read back.
 */
final class Recalculation {
  /** More formulas than any statement has; a file with more is made to keep somebody busy. */
  private static final int MOST = 50_000;

  private static final Outcome NOTHING = new Outcome(null, null);

  private final WorkbookEvaluator evaluator;
  private final FormulaBook book;
  private final String trouble;

  /** What a formula gives: a number, nothing that is a number, or trouble. */
  record Outcome(BigDecimal number, String trouble) {}

  private Recalculation(FormulaBook book, String trouble) {
    this.book = book;
    this.evaluator = book == null ? null : new WorkbookEvaluator(book, null, null);
    this.trouble = trouble;
  }

  /** Prepares the formulas of a workbook that has been read before. */
  static Recalculation of(Readback read) {
    WorkbookCells content = read.cells();
    long formulas = content.cells().stream().filter(c -> c.formula() != null).count();
    if (formulas == 0) {
      return new Recalculation(null, null);
    }
    if (formulas > MOST) {
      return new Recalculation(null, "the workbook has more than " + MOST + " formulas");
    }
    List<Surface> surfaces = read.layout().surfaces();
    Map<Integer, List<FormulaCell>> bySheet = new HashMap<>();
    for (WorkbookCells.Cell cell : content.cells()) {
      bySheet.computeIfAbsent(cell.surface() - 1, i -> new ArrayList<>()).add(seen(cell));
    }
    List<FormulaName> names =
        content.names().stream()
            .map(name -> new FormulaName(name.name(), name.surface(), name.target()))
            .toList();
    List<String> sheets = surfaces.stream().map(Surface::name).toList();
    FormulaBook book = new FormulaBook(sheets, i -> bySheet.getOrDefault(i, List.of()), names);
    return new Recalculation(book, null);
  }

  private static FormulaCell seen(WorkbookCells.Cell cell) {
    return new FormulaCell(
        cell.row(),
        cell.column(),
        cell.kind(),
        cell.number() == null ? 0 : cell.number().doubleValue(),
        cell.text(),
        cell.formula(),
        cell.array() == null ? null : CellRangeAddress.valueOf(cell.array()));
  }

  /** What the formula of a cell gives. */
  Outcome of(WorkbookCells.Cell cell) {
    if (cell.formula() == null || (trouble == null && evaluator == null)) {
      return NOTHING;
    }
    if (trouble != null) {
      return new Outcome(null, trouble);
    }
    try {
      ValueEval value =
          evaluator.evaluate(book.getSheet(cell.surface() - 1).getCell(cell.row(), cell.column()));
      return switch (value) {
        case NumberEval number -> new Outcome(BigDecimal.valueOf(number.getNumberValue()), null);
        case ErrorEval error -> new Outcome(null, "it gives " + error.getErrorString());
        default -> NOTHING;
      };
    } catch (RuntimeException | StackOverflowError e) {
      // POI says by many unchecked types that it does not know a function.
      return new Outcome(null, "the evaluator does not know what " + cell.cell() + " asks for");
    }
  }
}
