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

/** Evidence is what was registered. */
@RuleCard(
    id = "evidence.hash-mismatch",
    severity = Severity.ERROR,
    title = "Each piece of evidence has the digest that the register gives",
    why = "Evidence that changed after the statement was signed does not support it.",
    citation = "FIPS 180-4 (SHA-256)",
    fix = "Restore the file that was registered, or register the new one and publish again.",
    since = "0.1.0",
    passes =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: a.csv, sha256: AA}]}
        evidence: {a.csv: AA}
        """,
    fails =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset, path: a.csv, sha256: AA}]}
        evidence: {a.csv: BB}
        """)
final class EvidenceHash implements SubmissionRule {
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
          && found.state() == EvidenceFolder.State.READ
          && item.sha256() != null
          && !item.sha256().equals(found.sha256())) {
        remarks.add(
            Remark.at(
                Location.at("/evidence/" + i + "/sha256"),
                found.sha256(),
                item.id()
                    + ", "
                    + item.title()
                    + ": "
                    + item.path()
                    + " has the digest "
                    + found.sha256()
                    + ", where the register has "
                    + item.sha256()));
      }
    }
    return remarks;
  }
}
