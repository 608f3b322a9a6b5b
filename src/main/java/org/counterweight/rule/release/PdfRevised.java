package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The PDF is as it was when it was finished. */
@RuleCard(
    id = "release.pdf-revised",
    severity = Severity.WARNING,
    title = "The PDF was written in one go: no later update changes it at its end",
    why =
        "An update appended to a PDF can repaint a number and leaves the approved page in the file"
            + " below it. A signature is added in the same way, so an update that signs and shows"
            + " nothing else is information.",
    citation = "ISO 32000-2:2020, 7.5.6, on incremental updates",
    fix =
        "Ask the maker what the update changed and why, and have the document made anew in one"
            + " piece.",
    since = "0.1.0",
    passes =
        """
        conformance: {file: statement.pdf, standard: revisions, kind: revision, faults: []}
        """,
    fails =
        """
        conformance: {file: statement.pdf, standard: revisions, kind: revision, faults: ["updated once after it was finished: 2 objects changed, seen on page 1"]}
        """)
final class PdfRevised implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    List<Remark> remarks = new ArrayList<>();
    for (Conformance result : submission.conformance()) {
      if (result.kind() != Conformance.Kind.REVISION) {
        continue;
      }
      for (Conformance.Fault fault : result.faults()) {
        Location place = new Location(result.file(), null, null, null, null, fault.page(), null);
        Remark remark = Remark.at(place, null, fault.what());
        boolean harmless = Conformance.SIGNING.equals(fault.clause());
        remarks.add(result.checked() && !harmless ? remark : remark.as(Severity.INFO));
      }
    }
    return remarks;
  }
}
