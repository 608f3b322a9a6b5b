package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.counterweight.render.RenderException;

/**
 * Computes every formula with Apache POI's evaluator and holds the result against the value that
 * the markup gives, to the digits the cell shows.
 */
final class Calculator {
  // What spreadsheets show of a double at most; the digits after that are noise of the format.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final CalculationBook view;
  private final WorkbookEvaluator evaluator;
  private final Results results;
  private final Set<Cell> inProgress = Collections.newSetFromMap(new IdentityHashMap<>());

  private Calculator(Book book, References references) {
    this.results = new Results(book);
    this.view = new CalculationBook(book, references, results, this);
    this.evaluator = new WorkbookEvaluator(view, null, null);
  }

  static Results calculate(Book book, References references) throws RenderException {
    Calculator calculator = new Calculator(book, references);
    List<Sheet> sheets = book.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      for (Row row : sheets.get(i).rows()) {
        for (Cell cell : row.cells()) {
          if (cell.formula() != null) {
            calculator.settle(sheets.get(i), i, cell);
          }
        }
      }
    }
    return calculator.results;
  }

  /**
   * Whether a cell shows its reported value instead of its formula, so that whatever refers to it
   * gets that value, in this file as in the reader's spreadsheet.
   */
  boolean keepsReported(Sheet sheet, int index, Cell cell) {
    if (cell.differenceNote() == null || cell.content() instanceof Content.Blank) {
      return false;
    }
    try {
      settle(sheet, index, cell);
    } catch (RenderException e) {
      throw new CalculationBook.Unresolved(e);
    }
    Results.Calculated result = results.calculated(cell);
    return result != null && result.formula() == null;
  }

  private void settle(Sheet sheet, int index, Cell cell) throws RenderException {
    if (results.calculated(cell) == null && inProgress.add(cell)) {
      results.put(cell, formula(sheet, index, cell, view, evaluator));
      inProgress.remove(cell);
    }
  }

  private static Results.Calculated formula(
      Sheet sheet, int index, Cell cell, CalculationBook view, WorkbookEvaluator evaluator)
      throws RenderException {
    String formula = view.formula(index, cell);
    Content computed;
    try {
      computed = content(evaluator.evaluate(view.cell(index, cell)), sheet, cell, formula);
    } catch (CalculationBook.Unresolved e) {
      throw e.reason();
    } catch (StackOverflowError e) {
      throw failed(
          sheet,
          cell,
          formula,
          "it rests on too long a chain of other formulas. Shorten the chain");
    } catch (RuntimeException e) {
      // POI reports what it cannot parse or compute by many types, all of them unchecked.
      throw failed(sheet, cell, formula, reason(e));
    }
    Content expected = cell.content();
    if (expected instanceof Content.Blank) {
      return new Results.Calculated(formula, computed, null);
    }
    if (agree(expected, computed, cell.format())) {
      return new Results.Calculated(formula, expected, null);
    }
    if (cell.differenceNote() != null) {
      return new Results.Calculated(
          null, expected, cell.differenceNote().replace("{computed}", written(computed)));
    }
    throw failed(
        sheet,
        cell,
        formula,
        "it gives "
            + written(computed)
            + ", but the value given for the cell is "
            + written(expected)
            + ", and they differ in the digits that the cell shows (format "
            + (cell.format() == null ? "none" : cell.format())
            + "). Correct the formula or the value, or say with difference-note why they differ");
  }

  private static boolean agree(Content expected, Content computed, String format) {
    BigDecimal given = Results.number(expected);
    BigDecimal found = Results.number(computed);
    if (given != null && found != null) {
      return ShownDigits.of(format).same(given, found);
    }
    if (expected instanceof Content.Text a && computed instanceof Content.Text b) {
      return a.plain().equals(b.plain());
    }
    return expected.equals(computed);
  }

  private static Content content(ValueEval value, Sheet sheet, Cell cell, String formula)
      throws RenderException {
    return switch (value) {
      case NumberEval number -> number(number.getNumberValue(), sheet, cell, formula);
      case BoolEval flag -> new Content.Flag(flag.getBooleanValue());
      case StringEval text ->
          new Content.Text(List.of(new Content.Run(text.getStringValue(), null)));
      case ErrorEval error ->
          throw failed(
              sheet,
              cell,
              formula,
              "it gives "
                  + error.getErrorString()
                  + ". Check the cells it refers to, or leave the"
                  + " formula out where it has no meaning");
      // A reference to an empty cell reads as zero.
      default -> new Content.Decimal(BigDecimal.ZERO);
    };
  }

  private static Content number(double value, Sheet sheet, Cell cell, String formula)
      throws RenderException {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw failed(sheet, cell, formula, "it gives no finite number");
    }
    return new Content.Decimal(shortest(new BigDecimal(value, DIGITS)));
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static RenderException failed(Sheet sheet, Cell cell, String formula, String why) {
    return cell.place()
        .error(
            "sheet \""
                + sheet.name()
                + "\", cell "
                + cell.name()
                + ": the formula \""
                + formula
                + "\" fails: "
                + why
                + ".");
  }

  private static String reason(RuntimeException e) {
    StringBuilder reason = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t.getMessage() != null && reason.indexOf(t.getMessage()) < 0) {
        reason.append(reason.isEmpty() ? "" : "; ").append(t.getMessage());
      }
    }
    return reason.toString();
  }

  private static String written(Content content) {
    BigDecimal number = Results.number(content);
    if (content instanceof Content.Day day) {
      return day.value().toString();
    }
    if (number != null) {
      return number.toPlainString();
    }
    return switch (content) {
      case Content.Text text -> "\"" + text.plain() + "\"";
      case Content.Flag flag -> Boolean.toString(flag.value());
      default -> "nothing";
    };
  }
}
