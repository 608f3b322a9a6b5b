package org.counterweight.report;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;

/**
 * What came of one statement.
 *
 * @param input the input or target as the user named it
 * @param statement the statement's id; null where it could not be read
 * @param verdict the outcome
 * @param release the release folder, as the user would name it; null where none was written
 * @param findings in the order of {@link Finding}
 * @param prominence what was measured on the artefacts
 * @param failure what the machine could not do, in one sentence; null where all went well
 * @param unchanged whether the release stood there already, made from the same data in the same way
 */
public record Result(
    String input,
    String statement,
    Verdict verdict,
    String release,
    List<Finding> findings,
    Prominence prominence,
    String failure,
    boolean unchanged) {
  /** Keeps its own copy of the findings, sorted. */
  public Result {
    findings = findings.stream().sorted().toList();
  }

  /** A result of what was done just now. */
  public Result(
      String input,
      String statement,
      Verdict verdict,
      String release,
      List<Finding> findings,
      Prominence prominence,
      String failure) {
    this(input, statement, verdict, release, findings, prominence, failure, false);
  }
}
