package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.PriorRelease;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** What was reported once is reported again. */
@RuleCard(
    id = "prior.left-out",
    severity = Severity.WARNING,
    title =
        "Each figure that the release before published has its comparative here, and no total of it"
            + " is left out",
    why =
        "The comparative that looks bad is the one that is forgotten; so is the total that fell."
            + " Raw usage may be left out at any time.",
    citation = "see IFRS S1, paragraph 70 (comparative information for all amounts reported)",
    proposal = true,
    fix =
        "Give the value of the release before as prior, and report the figure again or say under"
            + " notDisclosed why not.",
    since = "0.1.0",
    passes =
        """
        data: {entity: {size: {turnover: {prior: 870000000}}}}
        prior: {data: {entity: {size: {turnover: {value: 870000000}}}}}
        """,
    fails =
        """
        data: {}
        prior: {data: {entity: {size: {turnover: {value: 870000000}}}}}
        """)
final class LeftOut implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    PriorRelease prior = submission.prior();
    Statement data = submission.statement();
    if (prior == null || prior.statement() == null || data == null || data.comparatives() == null) {
      return List.of();
    }
    Figures now = Figures.of(data);
    List<Remark> remarks = new ArrayList<>();
    for (ReportedFigure before : Figures.of(prior.statement()).all()) {
      // A reading of a measure has no room for a comparative.
      if (before.standsIn() == Section.U || before.reading()) {
        continue;
      }
      String published =
          before.id()
              + " was published as "
              + before.figure().value().toPlainString()
              + " "
              + before.figure().unit();
      ReportedFigure here = now.find(before.id()).orElse(null);
      if (here != null && here.figure().prior() == null) {
        remarks.add(
            Remark.at(
                Location.at(here.pointer()),
                null,
                published + ", and its comparative is left out"));
      } else if (here == null && total(before) && disclosed(before.standsIn(), now)) {
        remarks.add(
            Remark.at(
                Location.at(before.pointer()),
                null,
                published + ", and the statement does not report it any more"));
      }
    }
    return remarks;
  }

  /** Sites, measures and providers come and go; what has no qualifier stays. */
  private static boolean total(ReportedFigure figure) {
    return figure.kind() != null && figure.kind().id().equals(figure.id());
  }

  /** A section that is left out as a whole is a finding of its own. */
  private static boolean disclosed(Section section, Figures now) {
    return now.all().stream().anyMatch(figure -> figure.standsIn() == section);
  }
}
