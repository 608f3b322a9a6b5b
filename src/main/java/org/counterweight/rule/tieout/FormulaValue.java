package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.SheetCell;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Formulas give what their cells show. */
@RuleCard(
    id = "tieout.formula-value",
    severity = Severity.ERROR,
    title = "Each formula of the workbook, calculated anew, gives what its cell shows",
    why =
        "A spreadsheet program calculates when the file is opened: a cell whose stored value and"
            + " formula disagree shows one number in a preview and another in the program.",
    citation = "ECMA-376 Part 1, 18.3.1.96 (the cell value is the last calculated result)",
    proposal = true,
    fix = "Calculate the workbook anew and save it, or correct the formula.",
    since = "0.1.0",
    passes =
        """
        xlsx:
          - {cell: "'Method'!C4", name: entity.turnover, number: 912400000, shown: "912.4", unit: EUR m}
          - {cell: "'Method'!C5", formula: entity.turnover/1000000, number: 912.4, shown: "912.4", again: 912.40}
        """,
    fails =
        """
        xlsx:
          - {cell: "'Method'!C4", name: entity.turnover, number: 912400000, shown: "912.4", unit: EUR m}
          - {cell: "'Method'!C5", formula: entity.turnover/1000, number: 912.4, shown: "912.4", again: 912400}
        """)
final class FormulaValue implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Artefact workbook = submission.artefact(Medium.WORKBOOK).orElse(null);
    if (workbook == null) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    for (SheetCell cell : workbook.cells()) {
      if (cell.formula() == null) {
        continue;
      }
      Location place = Location.ofCell(workbook.file(), null, cell.place());
      if (cell.trouble() != null) {
        remarks.add(
            Remark.at(
                    place,
                    "=" + cell.formula(),
                    "=" + cell.formula() + " cannot be calculated anew: " + cell.trouble())
                .as(Severity.WARNING));
      } else if (cell.number() != null && cell.again() != null && differs(cell)) {
        remarks.add(
            Remark.at(
                place,
                cell.number().toPlainString(),
                "the cell holds "
                    + cell.number().toPlainString()
                    + ", and ="
                    + cell.formula()
                    + " gives "
                    + cell.again()
                        .round(new MathContext(12))
                        .stripTrailingZeros()
                        .toPlainString()));
      }
    }
    return remarks;
  }

  /**
   * The stored value is as reported, so it may be rounded: they differ where the formula, rounded
   * to the digits that are stored or to those that are shown, is another number.
   */
  private static boolean differs(SheetCell cell) {
    BigDecimal stored = cell.number();
    BigDecimal off = stored.subtract(cell.again()).abs();
    BigDecimal half = ulp(stored.stripTrailingZeros()).divide(BigDecimal.TWO);
    BigDecimal noise = stored.abs().max(cell.again().abs()).multiply(new BigDecimal("1e-12"));
    if (off.compareTo(half.min(shownHalf(cell)).max(noise)) <= 0) {
      return false;
    }
    return off.compareTo(shownHalf(cell).max(noise)) > 0;
  }

  private static BigDecimal ulp(BigDecimal number) {
    return BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
  }

  /** Half of the last digit that a reader sees, in terms of the stored number. */
  private static BigDecimal shownHalf(SheetCell cell) {
    List<Numeral> shown = Numeral.in(cell.shown());
    if (shown.isEmpty()) {
      return BigDecimal.ZERO;
    }
    for (int power : new int[] {0, 3, 6, 9, 12, -2}) {
      BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(power);
      if (shown.getFirst().shows(cell.number(), factor)) {
        return shown.getFirst().readings().getFirst().half().multiply(factor);
      }
    }
    return BigDecimal.ZERO;
  }
}
