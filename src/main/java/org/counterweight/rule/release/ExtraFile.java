package org.counterweight.rule.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Nothing was added to the release. */
@RuleCard(
    id = "release.extra-file",
    severity = Severity.ERROR,
    title = "No file lies in the folder that the manifest does not list",
    why =
        "A file that was put beside the statement later looks as if it had been approved with"
            + " it.",
    citation = "Counterweight release format 1",
    proposal = true,
    fix = "Take the file out of the folder, or publish a release that lists it.",
    since = "0.1.0",
    passes =
        """
        manifest: {files: {statement.pdf: aa11}}
        found: {statement.pdf: aa11}
        """,
    fails =
        """
        manifest: {files: {statement.pdf: aa11}}
        found: {statement.pdf: aa11, highlights.pdf: dd44}
        """)
final class ExtraFile implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    if (filing == null || filing.manifest() == null) {
      return List.of();
    }
    Set<String> listed =
        filing.manifest().files().stream().map(Filing.Entry::name).collect(Collectors.toSet());
    return filing.found().stream()
        .filter(file -> !listed.contains(file.name()))
        .map(file ->
            Remark.at(
                Location.ofFile(file.name()),
                file.name(),
                file.name() + " is in the folder, and the manifest does not list it"))
        .toList();
  }
}
