package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Everybody can read the PDF. */
@RuleCard(
    id = "conformance.pdf-ua",
    severity = Severity.ERROR,
    title = "The PDF conforms to PDF/UA-1",
    why =
        "Harm that a screen reader skips is not reported to those who use one; the tags are"
            + " also what figures are tied by.",
    citation = "ISO 14289-1:2014",
    fix = "Tag the document fully; the clause says what is missing.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.pdf, standard: PDF/UA-1, kind: access, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.pdf, standard: PDF/UA-1, kind: access, faults: ["7.1: content is neither tagged nor an artifact"]}
        """)
final class PdfAccess implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return FormFaults.of(submission, Conformance.Kind.ACCESS);
  }
}
