package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Each file is the one that was released. */
@RuleCard(
    id = "release.hash-mismatch",
    severity = Severity.ERROR,
    title = "Each file of the release has the digest that the manifest gives",
    why =
        "Whoever changes a file after its release changes what was approved; the digest"
            + " tells, whatever the change.",
    citation = "FIPS 180-4 (SHA-256)",
    fix = "Get the release again from its maker, or publish it anew.",
    since = "0.1.0",
    passes =
        """
        manifest: {files: {statement.pdf: aa11}}
        found: {statement.pdf: aa11}
        """,
    fails =
        """
        manifest: {files: {statement.pdf: aa11}}
        found: {statement.pdf: bb22}
        """)
final class HashMismatch implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    if (filing == null || filing.manifest() == null) {
      return List.of();
    }
    Map<String, Filing.Found> found = new HashMap<>();
    filing.found().forEach(file -> found.put(file.name(), file));
    List<Remark> remarks = new ArrayList<>();
    for (Filing.Entry entry : filing.manifest().files()) {
      Filing.Found file = found.get(entry.name());
      if (file != null && file.sha256() != null && !file.sha256().equals(entry.sha256())) {
        remarks.add(
            Remark.at(
                Location.ofFile(entry.name()),
                file.sha256(),
                entry.name()
                    + " has the digest "
                    + file.sha256()
                    + " and "
                    + file.bytes()
                    + " bytes, where the manifest has "
                    + entry.sha256()
                    + " and "
                    + entry.bytes()));
      }
    }
    return remarks;
  }
}
