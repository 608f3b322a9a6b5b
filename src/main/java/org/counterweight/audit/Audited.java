package org.counterweight.audit;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.tieout.Tie;
import org.counterweight.statement.Statement;

/**
 * What came of one target.
 *
 * @param target the target
 * @param statement the data, where they could be recovered
 * @param findings everything that was found, in order
 * @param prominence what was measured
 * @param submission what was handed in, as the rules saw it; empty where it could not be read
 * @param answers what is answered to each {@link Question}, in their order
 * @param seen the artefacts, where they were asked for; empty otherwise
 * @param ties each figure held against each place that prints it, where artefacts were asked for
 * @param proofs the evidence, where artefacts were asked for
 * @param failure what the machine could not do, in one sentence; empty where all went well
 */
public record Audited(
    Target target,
    Optional<Statement> statement,
    List<Finding> findings,
    Prominence prominence,
    Optional<Submission> submission,
    List<Answer> answers,
    List<Seen> seen,
    List<Tie> ties,
    List<Proof> proofs,
    Optional<String> failure) {
  /** Keeps its own copies. */
  public Audited {
    findings = findings.stream().sorted().toList();
    answers = List.copyOf(answers);
    seen = List.copyOf(seen);
    ties = List.copyOf(ties);
    proofs = List.copyOf(proofs);
  }

  /**
   * An artefact to show.
   *
   * @param file its name
   * @param bytes its content; not copied
   * @param scene what was seen of it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Seen(String file, byte[] bytes, Scene scene) {}

  /** The verdict. */
  public Verdict verdict() {
    return failure.isPresent() ? Verdict.UNREADABLE : Verdict.of(findings);
  }

  static Audited failed(Target target, String why) {
    return new Audited(
        target,
        Optional.empty(),
        List.of(),
        Prominence.NONE,
        Optional.empty(),
        Answers.none(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(why));
  }
}
