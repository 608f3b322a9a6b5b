package org.counterweight.rule.release;

import java.util.ArrayList;
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

/** Nothing of the release is missing. */
@RuleCard(
    id = "release.missing-artefact",
    severity = Severity.ERROR,
    title = "Each file that the manifest lists is there, and so is the manifest",
    why =
        "A release without its PDF, workbook or data cannot be checked; one without a"
            + " manifest cannot be told from a draft on a desk.",
    citation = "Counterweight release format 1",
    proposal = true,
    fix = "Get the whole folder of the release from its maker.",
    since = "0.1.0",
    passes =
        """
        manifest: {files: {statement.pdf: aa11}}
        found: {statement.pdf: aa11}
        """,
    fails =
        """
        manifest: {files: {statement.pdf: aa11, statement.xlsx: cc33}}
        found: {statement.pdf: aa11}
        """)
final class MissingArtefact implements SubmissionRule {
  private static final String MANIFEST = "manifest.json";
  private static final List<String> NEEDED =
      List.of("statement.pdf", "statement.xlsx", "statement.json", "compliance.json");

  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    if (filing == null) {
      return List.of();
    }
    if (filing.manifest() == null) {
      return List.of(
          Remark.at(
              Location.ofFile(MANIFEST),
              null,
              "there is no manifest to check the files against: " + filing.trouble()));
    }
    Set<String> found =
        filing.found().stream()
            .filter(file -> file.sha256() != null)
            .map(Filing.Found::name)
            .collect(Collectors.toSet());
    List<Remark> remarks = new ArrayList<>();
    for (Filing.Entry entry : filing.manifest().files()) {
      if (!found.contains(entry.name())) {
        remarks.add(
            Remark.at(
                Location.ofFile(entry.name()),
                null,
                "the manifest lists " + entry.name() + ", which is not in the folder"));
      }
    }
    for (String needed : NEEDED) {
      if (filing.manifest().files().stream().noneMatch(entry -> entry.name().equals(needed))) {
        remarks.add(
            Remark.at(Location.ofFile(MANIFEST), needed, "the manifest does not list " + needed));
      }
    }
    return remarks;
  }
}
