package org.counterweight.report.html;

import java.util.List;

/**
 * What is known of a statement that somebody else made and handed in.
 *
 * @param row the submission as a summary has it
 * @param target what was handed in, in words
 * @param asked the questions, in the order in which they are asked
 * @param ties each figure against each place, by figure in the order of the data
 * @param evidence the evidence, in the order of the register
 */
public record Audit(
    AuditRow row, String target, List<Asked> asked, List<Tied> ties, List<Exhibit> evidence) {
  /** Keeps its own copies. */
  public Audit {
    asked = List.copyOf(asked);
    ties = List.copyOf(ties);
    evidence = List.copyOf(evidence);
  }

  /** Its row of a summary, with a link to where more is said. */
  AuditRow row(String link) {
    return row.at(link);
  }
}
