package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaI;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.counterweight.readback.formula.FormulaBook;
import org.counterweight.readback.formula.FormulaCell;
import org.counterweight.readback.formula.FormulaName;

/**
 * Works out the formulas of conditional formats. Only functions that give the same on any day, and
 * whose cost can be told beforehand; what rests on others cannot be told.
 */
final class Formulas {
  private static final Set<String> KNOWN =
      Set.of(
          "ABS",
          "AND",
          "AVERAGE",
          "CHOOSE",
          "COLUMN",
          "COLUMNS",
          "CONCATENATE",
          "COUNT",
          "COUNTA",
          "COUNTBLANK",
          "COUNTIF",
          "DATE",
          "DAY",
          "EXACT",
          "FALSE",
          "FIND",
          "HLOOKUP",
          "IF",
          "IFERROR",
          "INT",
          "ISBLANK",
          "ISERR",
          "ISERROR",
          "ISEVEN",
          "ISLOGICAL",
          "ISNA",
          "ISNONTEXT",
          "ISNUMBER",
          "ISODD",
          "ISTEXT",
          "LARGE",
          "LEFT",
          "LEN",
          "LOOKUP",
          "LOWER",
          "MATCH",
          "MAX",
          "MEDIAN",
          "MID",
          "MIN",
          "MOD",
          "MONTH",
          "N",
          "NOT",
          "OR",
          "POWER",
          "RANK",
          "RIGHT",
          "ROUND",
          "ROUNDDOWN",
          "ROUNDUP",
          "ROW",
          "ROWS",
          "SEARCH",
          "SIGN",
          "SMALL",
          "SQRT",
          "STDEV",
          "SUBSTITUTE",
          "SUM",
          "SUMIF",
          "SUMPRODUCT",
          "TEXT",
          "TRIM",
          "TRUE",
          "TRUNC",
          "UPPER",
          "VALUE",
          "VLOOKUP",
          "WEEKDAY",
          "YEAR");

  /** Most cells that one evaluation may look at. */
  private static final long MOST_CELLS = 200_000;

  private static final int DEEPEST_NAME = 4;

  private final FormulaBook book;

  // Made when the first formula is worked out: most workbooks have none to work out.
  private WorkbookEvaluator evaluator;

  Formulas(List<Sheet> sheets, List<DefinedName> names) {
    book =
        new FormulaBook(
            sheets.stream().map(sheet -> sheet.name).toList(),
            index -> values(sheets.get(index)),
            names.stream()
                .map(name -> new FormulaName(name.name(), name.sheet(), name.target()))
                .toList());
  }

  /** Cells with the values that the file has for them: none of them is calculated again. */
  private static List<FormulaCell> values(Sheet sheet) {
    List<FormulaCell> cells = new ArrayList<>();
    for (Sheet.Row row : sheet.rows) {
      for (Cell cell : row.cells()) {
        if (cell.filled()) {
          cells.add(value(cell));
        }
      }
    }
    return cells;
  }

  private static FormulaCell value(Cell cell) {
    double number = 0;
    String text = null;
    switch (cell.kind) {
      case NUMBER -> number = Node.decimal(cell.raw, 0);
      case TEXT -> text = cell.rich.text();
      case BOOLEAN -> text = Node.truth(cell.raw) ? "TRUE" : "FALSE";
      case ERROR -> text = cell.raw;
      case NO_VALUE -> {}
    }
    return new FormulaCell(cell.row, cell.column, cell.kind, number, text, null, null);
  }

  /** How many cells a formula looks at; negative where it cannot be worked out here. */
  long cost(String formula, Sheet sheet) {
    try {
      return cost(book.parse(formula, sheet.number - 1), sheet, 0);
    } catch (RuntimeException | StackOverflowError e) {
      // POI says by many unchecked types that it does not understand a formula.
      return -1;
    }
  }

  private long cost(Ptg[] tokens, Sheet sheet, int depth) {
    long cost = 1;
    int rows = sheet.rows.isEmpty() ? 1 : sheet.rows.get(sheet.rows.size() - 1).index() + 1;
    for (Ptg token : tokens) {
      if (token instanceof NameXPtg || token instanceof NameXPxg) {
        return -1;
      }
      if (token instanceof AbstractFunctionPtg function && !KNOWN.contains(function.getName())) {
        return -1;
      }
      if (token instanceof AreaI area) {
        long height = area.getLastRow() - area.getFirstRow() + 1L;
        boolean all = area.getFirstRow() == 0 && area.getLastRow() == Area.LAST_ROW;
        long width = area.getLastColumn() - area.getFirstColumn() + 1L;
        cost += (all ? rows : height) * width;
      }
      if (token instanceof NamePtg name) {
        long more = depth < DEEPEST_NAME ? cost(book.definition(name), sheet, depth + 1) : -1;
        if (more < 0) {
          return -1;
        }
        cost += more;
      }
      if (cost > MOST_CELLS) {
        return -1;
      }
    }
    return cost;
  }

  /**
   * The value of a formula at a cell.
   *
   * @param origin upper left cell of the area that the formula is written for
   * @return null where it cannot be told
   */
  ValueEval value(String formula, Sheet sheet, int row, int column, Area origin) {
    try {
      if (evaluator == null) {
        evaluator = new WorkbookEvaluator(book, null, null);
      }
      ValueEval value =
          evaluator.evaluate(
              formula,
              new CellReference(sheet.name, row, column, false, false),
              new CellRangeAddress(origin.top(), origin.bottom(), origin.left(), origin.right()));
      value = WorkbookEvaluator.dereferenceResult(value, row, column);
      return value == null ? BlankEval.instance : value;
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  static boolean error(ValueEval value) {
    return value instanceof ErrorEval;
  }
}
