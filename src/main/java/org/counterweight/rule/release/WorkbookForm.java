package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Spreadsheet programs open the workbook without repair. */
@RuleCard(
    id = "conformance.workbook",
    severity = Severity.ERROR,
    title = "The parts of the workbook are sound",
    why =
        "A workbook that has to be repaired when it is opened shows what the repair left of"
            + " it.",
    citation = "ECMA-376 Parts 1 and 2",
    fix = "Save the workbook anew from a spreadsheet program, or render it again.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.xlsx, standard: ECMA-376, kind: workbook, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.xlsx, standard: ECMA-376, kind: workbook, faults: ["xl/styles.xml is named and not there"]}
        """)
final class WorkbookForm implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    return FormFaults.of(submission, Conformance.Kind.WORKBOOK);
  }
}
