package org.counterweight.rule.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.counterweight.statement.Restatement;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Unit;

/** What was published stays, or is restated with a reason. */
@RuleCard(
    id = "prior.restated-without-reason",
    severity = Severity.ERROR,
    title = "Each comparative is what the release before published, or is restated with a reason",
    why = "A comparative that changes in silence turns any result into growth.",
    citation = "IAS 8, paragraph 49; see SEC Release 33-10751 on changes of method",
    fix =
        "State the value as published, or list the restatement with its reason under"
            + " comparatives.",
    since = "0.1.0",
    passes =
        """
        data: {entity: {size: {turnover: {prior: 870000000}}}}
        prior: {data: {entity: {size: {turnover: {value: 870000000}}}}}
        """,
    fails =
        """
        data: {entity: {size: {turnover: {prior: 800000000}}}}
        prior: {data: {entity: {size: {turnover: {value: 870000000}}}}}
        """)
final class RestatedWithoutReason implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    PriorRelease prior = submission.prior();
    Statement data = submission.statement();
    if (prior == null || prior.statement() == null || data == null) {
      return List.of();
    }
    Map<String, Restatement> restated = new HashMap<>();
    if (data.comparatives() != null) {
      data.comparatives().restatements().forEach(r -> restated.put(r.figure(), r));
    }
    Figures published = Figures.of(prior.statement());
    List<Remark> remarks = new ArrayList<>();
    for (ReportedFigure figure : Figures.of(data).all()) {
      ReportedFigure before = published.find(figure.id()).orElse(null);
      if (before != null && figure.figure().prior() != null) {
        compare(before, figure, restated.get(figure.id()), remarks);
      }
    }
    return remarks;
  }

  private static void compare(
      ReportedFigure before, ReportedFigure figure, Restatement restatement, List<Remark> to) {
    Optional<BigDecimal> then = in(before, figure);
    String unit = " " + figure.figure().unit();
    String now = figure.figure().prior().toPlainString() + unit;
    String was = before.figure().value().toPlainString() + " " + before.figure().unit();
    Location place = Location.at(figure.pointer() + "/prior");
    String published = figure.id() + " was published as " + was;
    if (then.isEmpty()) {
      to.add(Remark.at(place, now, published + ", which does not convert to" + unit));
    } else if (restatement == null && then.get().compareTo(figure.figure().prior()) != 0) {
      to.add(Remark.at(place, now, published + " and is now " + now + ", without a reason"));
    } else if (restatement != null && then.get().compareTo(restatement.published()) != 0) {
      String said = restatement.published().toPlainString() + unit;
      to.add(Remark.at(place, said, published + ", and its restatement says " + said));
    }
  }

  private static Optional<BigDecimal> in(ReportedFigure before, ReportedFigure now) {
    if (before.figure().unit().equals(now.figure().unit())) {
      return Optional.of(before.figure().value());
    }
    Optional<Unit> from = Unit.of(before.figure().unit());
    Optional<Unit> to = Unit.of(now.figure().unit());
    return from.isPresent() && to.isPresent() && from.get().convertsTo(to.get())
        ? Optional.of(before.figure().value().multiply(from.get().per(to.get())))
        : Optional.empty();
  }
}
