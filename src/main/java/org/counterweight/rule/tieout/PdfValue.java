package org.counterweight.rule.tieout;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The PDF prints what the data say. */
@RuleCard(
    id = "tieout.pdf-value",
    severity = Severity.ERROR,
    title = "Each figure can be seen in the PDF and is, as rounded there, the one in the data",
    why =
        "Investors read the PDF, machines read the data: where they differ, one of them was misled."
            + " Value, sign, unit, scale and currency are compared wherever the figure is printed.",
    citation = "see SEC EDGAR Filer Manual: an unofficial PDF copy is equivalent to the filing",
    proposal = true,
    fix = "Render the PDF again from the data, or correct the data and publish again.",
    since = "0.1.0",
    passes =
        """
        pdf:
          - {in: notes, figure: entity.turnover, text: "EUR 912.4 m"}
        """,
    fails =
        """
        pdf:
          - {in: notes, figure: entity.turnover, text: "EUR 921.4 m"}
        """)
final class PdfValue implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return TieRemarks.of(submission, policy, Medium.PDF);
  }
}
