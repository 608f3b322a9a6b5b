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

/** A usage figure says what it is. */
@RuleCard(
    id = "usage.definition-missing",
    severity = Severity.ERROR,
    title =
        "A usage figure states its definition, its calculation, why it is useful and how management uses it",
    why =
        "An active user may be one who opened a page once or one who works with it daily; without "
            + "these four parts a metric cannot be understood or compared.",
    citation = "SEC Release 33-10751 (25 Feb 2020), key performance indicators and metrics",
    fix =
        "Add what is missing: definition (what counts and what does not), calculation, useful (to a "
            + "reader), management (how it uses the figure).",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.prompts.all
              name: Prompts
              amount: {value: 4100000, unit: prompt, decimals: -5}
              definition: Messages typed by employees; those sent by software do not count.
              calculation: Sum over the gateway's monthly logs.
              useful: It shows how far the systems have spread.
              management: Capacity planning only.
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.prompts.all
              name: Prompts
              amount: {value: 4100000, unit: prompt, decimals: -5}
              definition: Messages typed by employees.
        """)
public final class DefinitionMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    UsageSection section = subject.statement().usage();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.figures().size(); i++) {
      UsageFigure figure = section.figures().get(i);
      List<String> missing = missing(figure);
      if (!missing.isEmpty()) {
        breaches.add(
            Breach.at(
                "/usage/figures/" + i,
                null,
                "\"%s\" does not state its %s"
                    .formatted(figure.name(), String.join(", its ", missing))));
      }
    }
    return breaches;
  }

  private static List<String> missing(UsageFigure figure) {
    List<String> missing = new ArrayList<>();
    if (figure.definition() == null) {
      missing.add("definition");
    }
    if (figure.calculation() == null) {
      missing.add("calculation");
    }
    if (figure.useful() == null) {
      missing.add("use to a reader (useful)");
    }
    if (figure.management() == null) {
      missing.add("use by management (management)");
    }
    return missing;
  }
}
