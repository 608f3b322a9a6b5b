package org.counterweight.readback.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives cells that share a formula with another their own, with its references moved along. */
final class SharedFormulas {
  // What stands in quotes is left alone; a reference has no letter or digit before or behind it.
  private static final Pattern PARTS =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'"
              + "|(?<![A-Za-z0-9_.$])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(])");

  private final Map<Integer, Cell> first = new HashMap<>();

  /** Completes the formula of a cell; cells come in the order of the sheet. */
  void complete(Cell cell) {
    if (cell.shared < 0) {
      return;
    }
    if (!cell.formula.isEmpty()) {
      first.put(cell.shared, cell);
    } else if (first.containsKey(cell.shared)) {
      Cell origin = first.get(cell.shared);
      cell.formula = moved(origin.formula, cell.row - origin.row, cell.column - origin.column);
    }
  }

  static String moved(String formula, int down, int across) {
    Matcher matcher = PARTS.matcher(formula);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String part = matcher.group();
      if (matcher.group(2) != null) {
        Area at = Area.of(matcher.group(2) + matcher.group(4));
        if (at != null) {
          int row = matcher.group(3).isEmpty() ? at.top() + down : at.top();
          int column = matcher.group(1).isEmpty() ? at.left() + across : at.left();
          part = row < 0 || column < 0 ? "#REF!" : name(matcher, row, column);
        }
      }
      matcher.appendReplacement(out, Matcher.quoteReplacement(part));
    }
    return matcher.appendTail(out).toString();
  }

  private static String name(Matcher matcher, int row, int column) {
    String cell = Area.name(0, column);
    return matcher.group(1) + cell.substring(0, cell.length() - 1) + matcher.group(3) + (row + 1);
  }
}
