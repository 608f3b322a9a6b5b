package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;

/** Adoption alone is usage. */
@RuleCard(
    id = "oversight.adoption-untested",
    severity = Severity.WARNING,
    title = "An adoption figure has a dashboards-off test of the same tool beside it",
    why =
        "Adoption says how many were led to a tool. Whether they stay once nobody looks is "
            + "what tells use from compliance; only then is it more than raw usage.",
    citation = "Counterweight dashboards-off test",
    proposal = true,
    fix =
        "Test the tool without dashboards and quotas, and report it under voluntaryUse with "
            + "the id that ends the figure's; or drop the figure.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.adoption.support
              name: Support agents who use the assistant
              amount: {value: 93, unit: "%"}
              definition: Agents with at least one request in December.
              calculation: Distinct accounts over head count.
              useful: It shows how many people depend on it.
              management: Training only.
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.adoption.code
              name: Engineers who use the code assistant
              amount: {value: 95, unit: "%"}
              definition: Engineers with at least one request in December.
              calculation: Distinct accounts over head count.
              useful: It shows how many people depend on it.
              management: Training only.
        """)
final class AdoptionUntested implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null) {
      return List.of();
    }
    Set<String> tested = new TreeSet<>();
    Ledger.eachTest(statement, (test, pointer) -> tested.add(test.id()));
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < statement.usage().figures().size(); i++) {
      UsageFigure figure = statement.usage().figures().get(i);
      boolean adoption = FigureKind.ofFigure(figure.id()).orElse(null) == FigureKind.USAGE_ADOPTION;
      String tool = figure.id().substring(figure.id().lastIndexOf('.') + 1);
      if (adoption && !tested.contains(tool)) {
        breaches.add(
            Breach.at(
                "/usage/figures/" + i,
                figure.amount().value(),
                "\"%s\" is %s%s, and no dashboards-off test with the id %s shows who would use it unasked"
                    .formatted(
                        figure.name(),
                        figure.amount().value().toPlainString(),
                        figure.amount().unit(),
                        tool)));
      }
    }
    return breaches;
  }
}
