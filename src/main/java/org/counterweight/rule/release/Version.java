package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** The release was made and checked with what this program knows. */
@RuleCard(
    id = "release.version",
    severity = Severity.WARNING,
    title = "Schema, policy and tool of the release are known to this program",
    why =
        "A release made under rules that nobody has at hand can only be held against other"
            + " rules; a reader of the verdict must know.",
    citation = "Counterweight release format 1",
    proposal = true,
    fix = "Audit with the version that made the release, or name its policy with --policy.",
    since = "0.1.0",
    passes =
        """
        manifest: {tool: 0.1.0, schema: known, policyDigest: known}
        """,
    fails =
        """
        manifest: {tool: 9.0.0, schema: known, policyDigest: known}
        """)
final class Version implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    if (filing == null || filing.manifest() == null) {
      return List.of();
    }
    Filing.Declared manifest = filing.manifest();
    List<Remark> remarks = new ArrayList<>();
    if (manifest.tool() == null) {
      add("made with a version that its manifest does not name", null, remarks);
    } else if (!filing.program().equals(manifest.tool())) {
      add(
          "made with version " + manifest.tool() + ", and this is " + filing.program(),
          manifest.tool(),
          remarks);
    }
    if (manifest.schema() == null) {
      add("made under a schema that its manifest does not name", null, remarks);
    } else if (!filing.schemas().contains(manifest.schema())) {
      add("made under a schema that this program does not have", manifest.schema(), remarks);
    }
    if (manifest.policyDigest() == null) {
      add("checked under a policy whose digest its manifest does not give", null, remarks);
    } else if (!filing.policies().contains(manifest.policyDigest())) {
      add(
          "checked under the policy "
              + manifest.policy()
              + ", which does not come with this program",
          manifest.policyDigest(),
          remarks);
    }
    return remarks;
  }

  private static void add(String what, String value, List<Remark> to) {
    to.add(Remark.at(Location.ofFile("manifest.json"), value, "the release was " + what));
  }
}
