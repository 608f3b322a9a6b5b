package org.counterweight.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Excerpts;
import org.counterweight.statement.Statement;

/**
 * A statement after the first gate.
 *
 * @param input the input as the user named it
 * @param statement the statement; empty where the input is none
 * @param findings what was found, located
 * @param text what reports may quote of the input; empty where nothing could be read
 * @param usageWithheld whether section U was taken out
 */
public record Checked(
    String input,
    Optional<Statement> statement,
    List<Finding> findings,
    Optional<? extends Excerpts> text,
    boolean usageWithheld) {
  /** Keeps its own copy. */
  public Checked {
    findings = List.copyOf(findings);
  }

  /** The same with more findings, all in their natural order. */
  Checked with(List<Finding> more) {
    return new Checked(
        input,
        statement,
        Stream.concat(findings.stream(), more.stream()).sorted().toList(),
        text,
        usageWithheld);
  }

  /** The verdict so far. */
  public Verdict verdict() {
    return Verdict.of(findings);
  }
}
