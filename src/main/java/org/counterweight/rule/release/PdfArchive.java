package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The PDF keeps. */
@RuleCard(
    id = "conformance.pdf-a",
    severity = Severity.ERROR,
    title = "The PDF conforms to PDF/A-3, level A",
    why =
        "A statement must look the same in ten years: fonts inside, colours defined, no"
            + " script, the data attached in a declared way.",
    citation = "ISO 19005-3:2012",
    fix =
        "Make the PDF anew with a program that writes PDF/A-3a; the clause says what is"
            + " missing.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.pdf, standard: PDF/A-3a, kind: archive, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.pdf, standard: PDF/A-3a, kind: archive, faults: ["6.2.11.4.1: the font is not embedded"]}
        """)
final class PdfArchive implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return FormFaults.of(submission, Conformance.Kind.ARCHIVE);
  }
}
