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

/** Evidence stays in its folder. */
@RuleCard(
    id = "evidence.outside-folder",
    severity = Severity.ERROR,
    title = "No path of the register leads out of the evidence folder",
    why =
        "A path that climbs out of the folder, by itself or through a link, reads a file that"
            + " nobody handed in.",
    citation = "CWE-22 (path traversal)",
    fix = "Put a copy of the file into the folder and register that.",
    since = "0.1.0",
    passes =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: a.csv, sha256: AA}]}
        evidence: {a.csv: AA}
        """,
    fails =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: link.csv, sha256: AA}]}
        evidence: {link.csv: outside}
        """)
final class EvidenceOutside implements SubmissionRule {
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
      if (found != null && found.state() == EvidenceFolder.State.OUTSIDE) {
        remarks.add(
            Remark.at(
                Location.at("/evidence/" + i + "/path"),
                item.path(),
                item.id()
                    + ", "
                    + item.title()
                    + ": "
                    + item.path()
                    + " leads out of "
                    + folder.folder()
                    + " and was not read"));
      }
    }
    return remarks;
  }
}
