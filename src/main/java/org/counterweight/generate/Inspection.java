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
 * @param seen the artefacts themselves, where the gate was asked to keep them; empty otherwise
 */
public record Inspection(Prominence prominence, List<Finding> findings, List<Seen> seen) {
  /** Keeps its own copies. */
  public Inspection {
    findings = List.copyOf(findings);
    seen = List.copyOf(seen);
  }

  /** Whether the artefacts may be released. */
  public Verdict verdict() {
    return Verdict.of(findings);
  }
}
