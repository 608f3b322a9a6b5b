package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.PriorRelease;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;
import org.counterweight.statement.Statement;

/** The chain of statements holds. */
@RuleCard(
    id = "prior.chain-broken",
    severity = Severity.ERROR,
    title = "The manifest names the release before it, and that release is the one at hand",
    why =
        "A company that can exchange last year's statement unseen can make any change look"
            + " like progress.",
    citation = "Counterweight release format 1",
    proposal = true,
    fix = "Hand in the release that the manifest names, or publish again beside the right one.",
    since = "0.1.0",
    passes =
        """
        manifest: {prior: ALD-2024-AIS-1, priorDigest: ab12}
        prior: {digest: ab12}
        """,
    fails =
        """
        manifest: {prior: ALD-2024-AIS-1, priorDigest: ab12}
        prior: {digest: cd34}
        """)
final class ChainBroken implements SubmissionRule {
  private static final Location MANIFEST = Location.ofFile("manifest.json");

  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    PriorRelease prior = submission.prior();
    Filing filing = submission.filing();
    Filing.Declared manifest = filing == null ? null : filing.manifest();
    Statement data = submission.statement();
    String named =
        data == null || data.comparatives() == null ? null : data.comparatives().statement();
    List<Remark> remarks = new ArrayList<>();
    if (manifest != null && manifest.priorDigest() != null) {
      link(manifest, named, prior, remarks);
    } else if (manifest != null && prior != null && prior.trouble() == null && named != null) {
      remarks.add(
          Remark.at(
              MANIFEST,
              null,
              "the data compare with " + named + ", and the manifest names no release before it"));
    }
    if (prior != null && prior.trouble() != null) {
      Remark remark = Remark.at(MANIFEST, prior.name(), prior.name() + ": " + prior.trouble());
      boolean declared = manifest != null && manifest.priorDigest() != null;
      remarks.add(declared ? remark : remark.as(Severity.INFO));
    }
    if (prior != null
        && prior.statement() != null
        && named != null
        && !named.equals(prior.statement().id())) {
      remarks.add(
          Remark.at(
              Location.at("/comparatives/statement"),
              named,
              "the data compare with "
                  + named
                  + ", and "
                  + prior.name()
                  + " is "
                  + prior.statement().id()));
    }
    return remarks;
  }

  private static void link(
      Filing.Declared manifest, String named, PriorRelease prior, List<Remark> to) {
    if (named != null && !named.equals(manifest.prior())) {
      to.add(
          Remark.at(
              MANIFEST,
              manifest.prior(),
              "the manifest follows on " + manifest.prior() + ", the data compare with " + named));
    }
    if (prior != null
        && prior.trouble() == null
        && !manifest.priorDigest().equals(prior.manifestDigest())) {
      to.add(
          Remark.at(
              MANIFEST,
              prior.manifestDigest(),
              "the manifest follows on a release with the digest "
                  + manifest.priorDigest()
                  + ", and "
                  + prior.name()
                  + " has "
                  + prior.manifestDigest()));
    }
  }
}
