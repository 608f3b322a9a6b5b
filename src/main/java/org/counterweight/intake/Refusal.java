package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;

/**
 * A file that is not a document.
 *
 * @param findings why, at least one, in the order of the text
 * @param source what reports may quote around the places; empty where nothing could be read
 */
public record Refusal(List<Finding> findings, Optional<? extends Excerpts> source)
    implements Intake {
  /** Keeps its own copy of the findings. */
  public Refusal {
    findings = List.copyOf(findings);
  }
}
