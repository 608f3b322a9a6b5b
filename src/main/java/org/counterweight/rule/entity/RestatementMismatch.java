package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Restatement;

/** What a restatement says is stated now is the figure's prior value. */
@RuleCard(
    id = "entity.restatement-mismatch",
    severity = Severity.ERROR,
    title =
        "A restated value is the prior value of the figure, and differs from what was published",
    why =
        "Tables show the prior value and the note shows the restated one; where the two "
            + "differ, one of them is not what the company means.",
    citation = "Counterweight statement schema 1.0, restatements",
    proposal = true,
    fix = "Make restated and the prior value of the figure the same number.",
    since = "0.1",
    passes =
        """
        comparatives:
          restatements:
            - {figure: energy.it-energy.dublin, published: 7650, restated: 7700, reason: A meter was read twice.}
        """,
    fails =
        """
        comparatives:
          restatements:
            - {figure: energy.it-energy.dublin, published: 7650, restated: 7790, reason: A meter was read twice.}
        """)
final class RestatementMismatch implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Comparatives earlier = subject.statement().comparatives();
    if (earlier == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < earlier.restatements().size(); i++) {
      Restatement restatement = earlier.restatements().get(i);
      String pointer = "/comparatives/restatements/" + i;
      subject
          .figures()
          .find(restatement.figure())
          .flatMap(figure -> look(restatement, figure, pointer))
          .ifPresent(breaches::add);
    }
    return breaches;
  }

  private static Optional<Breach> look(
      Restatement restatement, ReportedFigure figure, String pointer) {
    String restated = restatement.restated().toPlainString();
    BigDecimal prior = figure.figure().prior();
    if (prior == null) {
      return Optional.of(
          Breach.at(
                  pointer + "/figure",
                  restatement.figure(),
                  "%s is restated as %s, but the figure has no prior value"
                      .formatted(figure.id(), restated))
              .fix("Give the figure the prior value " + restated + "."));
    }
    if (prior.compareTo(restatement.restated()) != 0) {
      return Optional.of(
          Breach.at(
              pointer + "/restated",
              restatement.restated(),
              "%s is restated as %s, but its prior value is %s %s"
                  .formatted(
                      figure.id(), restated, prior.toPlainString(), figure.figure().unit())));
    }
    if (restatement.published().compareTo(restatement.restated()) == 0) {
      return Optional.of(
          Breach.at(
                  pointer + "/published",
                  restatement.published(),
                  "%s is restated from %s to the same number"
                      .formatted(figure.id(), restatement.published().toPlainString()))
              .fix("Give the number that was published, or take the restatement out."));
    }
    return Optional.empty();
  }
}
