package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;
import org.counterweight.statement.EvidenceItem;

/** Registered evidence is there. */
@RuleCard(
    id = "evidence.missing",
    severity = Severity.ERROR,
    title = "Each registered piece of evidence with a path is in the evidence folder",
    why = "A figure that cites evidence which nobody can produce is an assertion.",
    citation = "see ISAE 3000 (Revised), on sufficient appropriate evidence",
    proposal = true,
    fix = "Put the file in its place, or correct the path in the register.",
    since = "0.1.0",
    passes =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: a.csv, sha256: AA}]}
        evidence: {a.csv: AA}
        """,
    fails =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: a.csv, sha256: AA}]}
        evidence: {a.csv: missing}
        """)
final class EvidenceMissing implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    EvidenceFolder folder = submission.evidence();
    if (folder == null || submission.statement() == null) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    List<EvidenceItem> register = submission.statement().evidence();
    for (int i = 0; i < register.size(); i++) {
      EvidenceItem item = register.get(i);
      EvidenceFolder.Item found = item.path() == null ? null : folder.items().get(item.path());
      if (found != null
          && found.state() != EvidenceFolder.State.READ
          && found.state() != EvidenceFolder.State.OUTSIDE) {
        remarks.add(
            Remark.at(
                Location.at("/evidence/" + i + "/path"),
                item.path(),
                item.id()
                    + ", "
                    + item.title()
                    + ": "
                    + item.path()
                    + (found.state() == EvidenceFolder.State.MISSING
                        ? " is not in "
                        : " cannot be read in ")
                    + folder.folder()));
      }
    }
    return remarks;
  }
}
