package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;

/**
 * A file that is not a document.
 *
 * @param findings why, at least one, in the order of the text
 * @param source the text for frames around the places; empty where the bytes are not text
 */
public record Refusal(List<Finding> findings, Optional<SourceText> source) implements Intake {
  /** Keeps its own copy of the findings. */
  public Refusal {
    findings = List.copyOf(findings);
  }
}
