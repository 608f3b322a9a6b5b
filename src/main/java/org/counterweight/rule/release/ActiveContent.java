package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Nothing in a file acts by itself. */
@RuleCard(
    id = "release.active-content",
    severity = Severity.ERROR,
    title =
        "No file runs scripts, starts programs, asks for input, or takes its content from"
            + " elsewhere",
    why = "What a script or a link changes after the check was not checked.",
    citation = "ISO 19005-3:2012, 6.6.1; see ECMA-376 Part 1, 18.14, on external links",
    fix = "Take scripts, actions, forms and links to other files out of the document.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.pdf, standard: active content, kind: active, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.pdf, standard: active content, kind: active, faults: ["a JavaScript action runs when the file is opened"]}
        """)
final class ActiveContent implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return FormFaults.of(submission, Conformance.Kind.ACTIVE);
  }
}
