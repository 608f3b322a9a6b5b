package org.counterweight.rule.release;

import java.util.List;
import org.counterweight.rule.submission.SubmissionRule;

/** Rules about releases, evidence, the release before, and the soundness of files. */
public final class ReleaseRules {
  /** All of them. */
  public static final List<SubmissionRule> ALL =
      List.of(
          new ActiveContent(),
          new ChainBroken(),
          new EvidenceHash(),
          new EvidenceMissing(),
          new EvidenceOutside(),
          new EvidenceUncited(),
          new ExtraFile(),
          new HashMismatch(),
          new LeftOut(),
          new ManifestDiffers(),
          new MissingArtefact(),
          new PdfAccess(),
          new PdfArchive(),
          new PdfRevised(),
          new RerenderDiffers(),
          new RestatedWithoutReason(),
          new Version(),
          new WorkbookForm());

  private ReleaseRules() {}
}
