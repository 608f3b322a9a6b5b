package org.counterweight.rule.tieout;

import java.util.List;
import org.counterweight.rule.submission.SubmissionRule;

/** Rules about the agreement of data and artefacts. */
public final class TieoutRules {
  /** All of them. */
  public static final List<SubmissionRule> ALL =
      List.of(
          new DataDiffers(),
          new FormulaValue(),
          new PdfValue(),
          new UnsourcedNumber(),
          new XlsxValue());

  private TieoutRules() {}
}
