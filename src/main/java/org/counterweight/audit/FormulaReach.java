package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.readback.WorkbookCells;
import org.counterweight.rule.submission.Conformance;

/** Formulas that ask more than the workbook: another program, or the network. None is computed. */
final class FormulaReach {
  /** As in {@code cmd|'/c calc'!A0}: nothing else in a formula is written with a bar. */
  private static final Pattern OTHER_PROGRAM = Pattern.compile("\\|");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\b(WEBSERVICE|IMAGE|STOCKHISTORY|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC|SQL\\.REQUEST"
              + "|CUBE[A-Z]+)\\s*\\(");

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"]|\"\")*\"");

  private FormulaReach() {}

  /** What formulas of these cells reach for, with the number of them. */
  static List<Conformance.Fault> of(WorkbookCells cells) {
    Map<String, Integer> found = new TreeMap<>();
    Map<String, String> first = new TreeMap<>();
    for (WorkbookCells.Cell cell : cells.cells()) {
      String what = cell.formula() == null ? null : reach(cell.formula());
      if (what != null) {
        found.merge(what, 1, Integer::sum);
        first.putIfAbsent(what, cell.cell());
      }
    }
    List<Conformance.Fault> faults = new ArrayList<>();
    found.forEach((what, times) ->
        faults.add(
            new Conformance.Fault(
                null, "the workbook has " + what + ", first in " + first.get(what), times, null)));
    return faults;
  }

  private static String reach(String formula) {
    String bare = TEXT.matcher(formula).replaceAll("").toUpperCase(Locale.ROOT);
    if (OTHER_PROGRAM.matcher(bare).find()) {
      return "formulas that take their value from another program (DDE)";
    }
    Matcher outside = OUTSIDE.matcher(bare);
    return outside.find() ? "formulas with " + outside.group(1) + ", which asks outside" : null;
  }
}
