package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The release can be made again. */
@RuleCard(
    id = "release.rerender-differs",
    severity = Severity.WARNING,
    title = "Rendering the data with the templates that the manifest names gives the same bytes",
    why = "Files that cannot be made again from the data hold something that the data do not.",
    citation = "see reproducible-builds.org; Counterweight release format 1",
    proposal = true,
    fix = "Publish again with the named templates, or explain the difference.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.pdf, standard: rendering, kind: rendering, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.pdf, standard: rendering, kind: rendering, faults: ["the content of page 4 differs"]}
        """)
final class RerenderDiffers implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return FormFaults.of(submission, Conformance.Kind.RENDERING);
  }
}
