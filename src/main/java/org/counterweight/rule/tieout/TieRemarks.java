package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.Statement;

/** What does not tie, as remarks. */
final class TieRemarks {
  private TieRemarks() {}

  static List<Remark> of(Submission submission, Policy policy, Medium medium) {
    Artefact artefact = submission.artefact(medium).orElse(null);
    Statement statement = submission.statement();
    if (artefact == null || statement == null) {
      return List.of();
    }
    List<Tie> ties = Ties.of(artefact, statement, policy);
    List<Remark> remarks = new ArrayList<>();
    for (Tie tie : ties) {
      if (tie.outcome() == Tie.Outcome.EQUAL) {
        continue;
      }
      remarks.add(
          Remark.at(
              tie.place(), tie.printed().isEmpty() ? null : tie.printed(), tie.trouble()));
    }
    return remarks;
  }
}
