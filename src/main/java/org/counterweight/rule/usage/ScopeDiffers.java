package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;

/** Usage covers what value and harm cover. */
@RuleCard(
    id = "usage.scope-differs",
    severity = Severity.WARNING,
    title = "A usage figure covers the period and the perimeter of the statement",
    why =
        "The best month of the best unit beside a year of the whole group makes usage look larger "
            + "than the value and harm it is to be compared with.",
    citation =
        "By analogy: Advisers Act Rule 206(4)-1(d)(1), gross and net over the same period, same "
            + "method",
    proposal = true,
    fix =
        "Report the figure for the period and the perimeter of the statement; where that cannot be, "
            + "say why in the definition.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.sessions.all
              name: Sessions
              amount: {value: 410000, unit: session}
              definition: Conversations with an assistant.
              calculation: Sum of the logs.
              useful: It shows how far the systems have spread.
              management: Capacity planning.
              period: {start: 2025-01-01, end: 2025-12-31}
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.sessions.all
              name: Sessions
              amount: {value: 61000, unit: session}
              definition: Conversations with an assistant.
              calculation: Sum of the logs.
              useful: It shows how far the systems have spread.
              management: Capacity planning.
              period: {start: 2025-12-01, end: 2025-12-31}
        """)
public final class ScopeDiffers implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    Period period = statement.period();
    for (int i = 0; i < statement.usage().figures().size(); i++) {
      UsageFigure figure = statement.usage().figures().get(i);
      String pointer = "/usage/figures/" + i;
      if (figure.period() != null
          && !(figure.period().start().equals(period.start())
              && figure.period().end().equals(period.end()))) {
        breaches.add(
            Breach.at(
                pointer + "/period",
                figure.period().start() + " to " + figure.period().end(),
                "\"%s\" covers %s to %s, the statement %s to %s"
                    .formatted(
                        figure.name(),
                        figure.period().start(),
                        figure.period().end(),
                        period.start(),
                        period.end())));
      }
      if (figure.perimeter() != null
          && !figure.perimeter().strip().equals(statement.basis().perimeter().strip())) {
        breaches.add(
            Breach.at(
                pointer + "/perimeter",
                figure.perimeter(),
                "\"%s\" has a perimeter of its own (%s), not that of the statement (%s)"
                    .formatted(figure.name(), figure.perimeter(), statement.basis().perimeter())));
      }
    }
    return breaches;
  }
}
