package org.counterweight.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.readback.WorkbookCells;

/** Calculates the formulas of a workbook anew, with an evaluator that nobody's file brings. */
final class Recalculation {
  /** More formulas than any statement has; a file with more is made to keep somebody busy. */
  private static final int MOST = 50_000;

  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final String trouble;

  /** What a formula gives: a number, nothing that is a number, or trouble. */
  record Outcome(BigDecimal number, String trouble) {}

  private Recalculation(String trouble) {
    this.trouble = trouble;
  }

  /** Calculates all formulas of a workbook that has been read before. */
  static Recalculation of(byte[] xlsx, WorkbookCells cells) {
    long formulas = cells.cells().stream().filter(c -> c.formula() != null).count();
    if (formulas == 0) {
      return new Recalculation(null);
    }
    if (formulas > MOST) {
      return new Recalculation("the workbook has more than " + MOST + " formulas");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      Recalculation all = new Recalculation(null);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              all.outcomes.put(key(cell), evaluate(evaluator, cell));
            }
          }
        }
      }
      return all;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Recalculation("the evaluator cannot read the workbook");
    }
  }

  private static String key(Cell cell) {
    int sheet = cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()) + 1;
    return sheet + " " + cell.getRowIndex() + " " + cell.getColumnIndex();
  }

  private static Outcome evaluate(FormulaEvaluator evaluator, Cell cell) {
    try {
      CellValue value = evaluator.evaluate(cell);
      return switch (value.getCellType()) {
        case NUMERIC -> new Outcome(BigDecimal.valueOf(value.getNumberValue()), null);
        case ERROR -> new Outcome(null, "it gives " + value.formatAsString());
        default -> new Outcome(null, null);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(
          null,
          "the evaluator does not know what "
              + new CellReference(cell).formatAsString()
              + " asks for");
    }
  }

  /** What the formula of a cell gives. */
  Outcome of(WorkbookCells.Cell cell) {
    if (cell.formula() == null) {
      return new Outcome(null, null);
    }
    if (trouble != null) {
      return new Outcome(null, trouble);
    }
    return outcomes.getOrDefault(
        cell.surface() + " " + cell.row() + " " + cell.column(), new Outcome(null, null));
  }
}
