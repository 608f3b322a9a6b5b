package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.ReportedFigure;

/** Prior values need a period that they belong to. */
@RuleCard(
    id = "entity.comparatives-missing",
    severity = Severity.ERROR,
    title = "Where figures have prior values, the statement says which period they are of",
    why =
        "A change on an earlier period means nothing while nobody can tell which period that was.",
    citation = "Counterweight statement schema 1.0, comparatives",
    proposal = true,
    fix =
        "Add comparatives with label, start and end of the earlier period, or take the "
            + "prior values out.",
    since = "0.1",
    passes =
        """
        comparatives: {label: "2024", start: 2024-01-01, end: 2024-12-31}
        """,
    fails =
        """
        comparatives: null
        """)
final class ComparativesMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    if (subject.statement().comparatives() != null) {
      return List.of();
    }
    List<ReportedFigure> withPrior =
        subject.figures().all().stream().filter(f -> f.figure().prior() != null).toList();
    if (withPrior.isEmpty()) {
      return List.of();
    }
    ReportedFigure first = withPrior.getFirst();
    return List.of(
        Breach.at(
            first.pointer() + "/prior",
            first.figure().prior(),
            "%d %s a prior value, the first is %s, but the statement has no comparatives"
                .formatted(
                    withPrior.size(),
                    withPrior.size() == 1 ? "figure has" : "figures have",
                    first.id())));
  }
}
