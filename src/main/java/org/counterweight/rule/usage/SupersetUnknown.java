package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsageSection;

/** A subset names the figure that holds it. */
@RuleCard(
    id = "usage.superset-unknown",
    severity = Severity.ERROR,
    title = "A figure that is a subset names another figure of section U",
    why = "A reader who is told that a figure is inside another must be able to find that other.",
    citation = "Counterweight figure catalogue",
    proposal = true,
    fix = "Correct subsetOf, add the figure that it names, or take subsetOf away.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.tokens.all
              name: Tokens
              amount: {value: 900, unit: token}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 300, unit: token}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              subsetOf: usage.tokens.all
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 300, unit: token}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              subsetOf: usage.tokens.everything
        """)
public final class SupersetUnknown implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    UsageSection section = subject.statement().usage();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.figures().size(); i++) {
      UsageFigure figure = section.figures().get(i);
      String whole = figure.subsetOf();
      if (whole == null) {
        continue;
      }
      if (whole.equals(figure.id())) {
        breaches.add(
            Breach.at(
                "/usage/figures/" + i + "/subsetOf",
                whole,
                "\"%s\" is said to be a subset of itself".formatted(figure.name())));
      } else if (section.figures().stream().noneMatch(other -> other.id().equals(whole))) {
        breaches.add(
            Breach.at(
                "/usage/figures/" + i + "/subsetOf",
                whole,
                "\"%s\" is said to be a subset of %s, which section U does not hold"
                    .formatted(figure.name(), whole)));
      }
    }
    return breaches;
  }
}
