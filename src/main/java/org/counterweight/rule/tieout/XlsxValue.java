package org.counterweight.rule.tieout;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The workbook holds and shows what the data say. */
@RuleCard(
    id = "tieout.xlsx-value",
    severity = Severity.ERROR,
    title = "Each figure can be seen in the workbook, and its cell holds the one in the data",
    why =
        "Analysts calculate with the workbook. The number in the cell, what its format shows of it,"
            + " and the unit beside it all have to be those of the data.",
    citation = "see SEC EDGAR Filer Manual: copies in other formats are equivalent to the filing",
    proposal = true,
    fix = "Render the workbook again from the data, or correct the data and publish again.",
    since = "0.1.0",
    passes =
        """
        xlsx:
          - {cell: "'Method'!C4", name: entity.turnover, number: 912400000, shown: "912.4", unit: EUR m}
        """,
    fails =
        """
        xlsx:
          - {cell: "'Method'!C4", name: entity.turnover, number: 912400000, shown: "912.4", unit: EUR bn}
        """)
final class XlsxValue implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return TieRemarks.of(submission, policy, Medium.WORKBOOK);
  }
}
