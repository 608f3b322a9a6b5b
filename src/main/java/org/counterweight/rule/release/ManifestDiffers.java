package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;
import org.counterweight.statement.Statement;

/** The manifest speaks of these data. */
@RuleCard(
    id = "release.manifest-differs",
    severity = Severity.ERROR,
    title = "Statement, entity and period in the manifest are those of the data",
    why =
        "The manifest is what catalogues and later statements refer to; one that names"
            + " another period or company leads them astray.",
    citation = "Counterweight release format 1",
    proposal = true,
    fix = "Publish the release again, so that the manifest is made from the data.",
    since = "0.1.0",
    passes =
        """
        manifest: {statement: ALD-2025-AIS-1, end: 2025-12-31}
        """,
    fails =
        """
        manifest: {statement: ALD-2025-AIS-1, end: 2026-12-31}
        """)
final class ManifestDiffers implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    Statement data = submission.statement();
    if (filing == null || filing.manifest() == null || data == null) {
      return List.of();
    }
    Filing.Declared manifest = filing.manifest();
    List<Remark> remarks = new ArrayList<>();
    compare("statement", manifest.statement(), data.id(), remarks);
    compare("entity", manifest.entity(), data.entity().name(), remarks);
    compare("periodStart", manifest.start(), data.period().start(), remarks);
    compare("periodEnd", manifest.end(), data.period().end(), remarks);
    return remarks;
  }

  private static void compare(String what, Object manifest, Object data, List<Remark> to) {
    if (!Objects.equals(manifest, data)) {
      to.add(
          Remark.at(
              Location.ofFile("manifest.json"),
              String.valueOf(manifest),
              what + " is " + manifest + " in the manifest and " + data + " in the data"));
    }
  }
}
