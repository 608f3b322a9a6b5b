package org.counterweight.generate;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;

/**
 * What the second gate saw.
 *
 * @param prominence what was measured on each artefact
 * @param findings what does not hold, or wants a person, with its page or cell
 */
public record Inspection(Prominence prominence, List<Finding> findings) {
  /** Keeps its own copy. */
  public Inspection {
    findings = List.copyOf(findings);
  }

  /** Whether the artefacts may be released. */
  public Verdict verdict() {
    return Verdict.of(findings);
  }
}
