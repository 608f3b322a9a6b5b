package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.intake.SchemaRule;
import org.counterweight.intake.SchemaRules;

/** The findings about the cells of one workbook. */
final class CellProblems {
  private final String file;
  private final int most;
  private final List<Finding> findings = new ArrayList<>();
  private boolean more;

  CellProblems(String file, int most) {
    this.file = file;
    this.most = most;
  }

  /** Adds a finding about a cell. */
  void add(SchemaRule rule, BookSheet sheet, int row, int column, String message, String fix) {
    BookCell cell = sheet.cell(row, column);
    String ref = sheet.ref(row, column);
    add(rule, Location.ofCell(file, null, ref), message, cell == null ? null : cell.shown(), fix);
  }

  /** Adds a finding about the file as a whole. */
  void add(SchemaRule rule, String message, String value, String fix) {
    add(rule, Location.ofFile(file), message, value, fix);
  }

  private void add(SchemaRule rule, Location place, String message, String value, String fix) {
    if (findings.size() < most) {
      findings.add(finding(rule, place, message, value, fix));
    } else if (!more) {
      more = true;
      findings.add(
          finding(
              SchemaRules.SIZE,
              Location.ofFile(file),
              "More than " + most + " problems in this workbook; the others are not listed.",
              null,
              "Fix the problems named first, then run again."));
    }
  }

  private static Finding finding(
      SchemaRule rule, Location place, String message, String value, String fix) {
    String shown = value == null || value.length() <= 300 ? value : value.substring(0, 299) + "…";
    return new Finding(rule.id(), rule.severity(), message, shown, fix, rule.citation(), place);
  }

  List<Finding> findings() {
    return findings;
  }
}
