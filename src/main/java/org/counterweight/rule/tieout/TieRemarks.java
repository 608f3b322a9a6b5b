package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.Realisation;
import org.counterweight.statement.Section;
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
      Remark remark =
          Remark.at(tie.place(), tie.printed().isEmpty() ? null : tie.printed(), tie.trouble());
      // How a forecast is made up may stand in one of the files alone.
      boolean detail = tie.outcome() == Tie.Outcome.ABSENT && forecast(tie.figure(), statement);
      remarks.add(detail ? remark.as(Severity.INFO) : remark);
    }
    return remarks;
  }

  private static boolean forecast(String figure, Statement statement) {
    return statement.value() != null
        && statement.value().measures().stream()
            .filter(measure -> measure.realisation() == Realisation.FORECAST)
            .map(measure -> measure.id().substring(Section.B.code().length()))
            .anyMatch(figure::contains);
  }
}
