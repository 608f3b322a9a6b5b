package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.counterweight.readback.WorkbookCells;

/** Tells where a rule of conditional formatting holds. */
final class RuleCheck {
  /** Whether it holds. */
  enum Holds {
    YES,
    NO,
    /** Depends on the day, or on what cannot be worked out here. */
    MAYBE
  }

  private final Rule rule;
  private final Sheet sheet;
  private final Formulas formulas;
  private final boolean known;
  private final long cost;
  private List<Double> numbers;
  private Map<String, Integer> counts;

  RuleCheck(Rule rule, Sheet sheet, Formulas formulas) {
    this.rule = rule;
    this.sheet = sheet;
    this.formulas = formulas;
    long all = 1;
    boolean each = true;
    for (String formula : rule.formulas()) {
      long one = formulas.cost(formula, sheet);
      each &= one >= 0;
      all += Math.max(0, one);
    }
    this.known = each;
    this.cost = all;
  }

  Rule rule() {
    return rule;
  }

  /** Cells looked at for one answer. */
  long cost() {
    return cost;
  }

  Holds at(Cell cell) {
    return switch (rule.type()) {
      case "cellIs" -> compared(cell);
      case "top10" -> top(cell);
      case "aboveAverage" -> average(cell);
      case "duplicateValues" -> of(cell.filled() && counts().getOrDefault(key(cell), 0) > 1);
      case "uniqueValues" -> of(cell.filled() && counts().getOrDefault(key(cell), 0) == 1);
      case "timePeriod" -> Holds.MAYBE;
      case "colorScale", "dataBar", "iconSet" -> of(!Double.isNaN(ChartCells.number(cell)));
      default -> expression(cell);
    };
  }

  private static Holds of(boolean holds) {
    return holds ? Holds.YES : Holds.NO;
  }

  private ValueEval value(int formula, Cell cell) {
    return formulas.value(
        rule.formulas().get(formula), sheet, cell.row, cell.column, rule.origin());
  }

  private Holds expression(Cell cell) {
    if (!known || rule.formulas().isEmpty()) {
      return Holds.MAYBE;
    }
    ValueEval value = value(0, cell);
    if (value == null) {
      return Holds.MAYBE;
    }
    if (value instanceof BoolEval flag) {
      return of(flag.getBooleanValue());
    }
    return of(value instanceof NumericValueEval number && number.getNumberValue() != 0);
  }

  private Holds compared(Cell cell) {
    boolean two = rule.operator().endsWith("etween");
    if (!known || rule.formulas().size() < (two ? 2 : 1)) {
      return Holds.MAYBE;
    }
    ValueEval first = value(0, cell);
    ValueEval second = two ? value(1, cell) : first;
    if (first == null || second == null) {
      return Holds.MAYBE;
    }
    if (!cell.filled()
        || cell.kind == WorkbookCells.Kind.ERROR
        || Formulas.error(first)
        || Formulas.error(second)) {
      return Holds.NO;
    }
    int low = compare(cell, first);
    int high = compare(cell, second);
    return of(
        switch (rule.operator()) {
          case "lessThan" -> low < 0;
          case "lessThanOrEqual" -> low <= 0;
          case "greaterThan" -> low > 0;
          case "greaterThanOrEqual" -> low >= 0;
          case "notEqual" -> low != 0;
          case "between" -> Math.min(low, high) <= 0 && Math.max(low, high) >= 0;
          case "notBetween" -> !(Math.min(low, high) <= 0 && Math.max(low, high) >= 0);
          default -> low == 0;
        });
  }

  /** Numbers come before texts, and texts before truth values. */
  private static int compare(Cell cell, ValueEval value) {
    int own = cell.rich != null ? 1 : cell.raw != null && number(cell) ? 0 : 2;
    int other = value instanceof BoolEval ? 2 : value instanceof StringEval ? 1 : 0;
    if (own != other) {
      return Integer.compare(own, other);
    }
    return switch (own) {
      case 0 -> {
        double right = value instanceof NumericValueEval n ? n.getNumberValue() : 0;
        yield Double.compare(ChartCells.number(cell), right);
      }
      case 1 -> {
        String right = value instanceof StringEval s ? s.getStringValue() : "";
        yield cell.rich.text().compareToIgnoreCase(right);
      }
      default -> Boolean.compare(Node.truth(cell.raw), ((BoolEval) value).getBooleanValue());
    };
  }

  private static boolean number(Cell cell) {
    return cell.kind == WorkbookCells.Kind.NUMBER;
  }

  private Holds top(Cell cell) {
    double own = number(cell) ? ChartCells.number(cell) : Double.NaN;
    if (Double.isNaN(own)) {
      return Holds.NO;
    }
    List<Double> all = numbers();
    int rank = Math.max(1, rule.node().whole("rank", 10));
    if (rule.node().is("percent", false)) {
      rank = Math.max(1, (int) ((long) all.size() * Math.min(100, rank) / 100));
    }
    rank = Math.min(rank, all.size());
    boolean bottom = rule.node().is("bottom", false);
    return of(bottom ? own <= all.get(rank - 1) : own >= all.get(all.size() - rank));
  }

  private Holds average(Cell cell) {
    double own = number(cell) ? ChartCells.number(cell) : Double.NaN;
    if (Double.isNaN(own)) {
      return Holds.NO;
    }
    List<Double> all = numbers();
    double mean = all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double spread = 0;
    for (double value : all) {
      spread += (value - mean) * (value - mean);
    }
    double deviation = all.size() > 1 ? Math.sqrt(spread / (all.size() - 1)) : 0;
    boolean above = rule.node().is("aboveAverage", true);
    double limit = mean + (above ? 1 : -1) * rule.node().whole("stdDev", 0) * deviation;
    boolean equal = rule.node().is("equalAverage", false) && own == limit;
    return of(equal || (above ? own > limit : own < limit));
  }

  /** All numbers that the rule looks at, in order. */
  List<Double> numbers() {
    if (numbers == null) {
      numbers = new ArrayList<>();
      each(cell -> {
        if (number(cell)) {
          double value = ChartCells.number(cell);
          if (!Double.isNaN(value)) {
            numbers.add(value);
          }
        }
      });
      Collections.sort(numbers);
    }
    return numbers;
  }

  private Map<String, Integer> counts() {
    if (counts == null) {
      counts = new HashMap<>();
      each(cell -> counts.merge(key(cell), 1, Integer::sum));
    }
    return counts;
  }

  private static String key(Cell cell) {
    return cell.rich != null
        ? "t" + cell.rich.text().toLowerCase(Locale.ROOT)
        : cell.kind + String.valueOf(ChartCells.number(cell)) + cell.raw;
  }

  private void each(Consumer<Cell> use) {
    for (Sheet.Row row : sheet.rows) {
      for (Cell cell : row.cells()) {
        if (cell.filled() && rule.holds(cell.row, cell.column)) {
          use.accept(cell);
        }
      }
    }
  }
}
