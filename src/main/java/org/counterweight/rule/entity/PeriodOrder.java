package org.counterweight.rule.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Reading;
import org.counterweight.statement.Span;
import org.counterweight.statement.Statement;

/** No span of days ends before it begins. */
@RuleCard(
    id = "entity.period-order",
    severity = Severity.ERROR,
    title = "Every period begins on or before its last day",
    why =
        "Every figure is read against its period; one that ends before it begins covers "
            + "no day at all.",
    citation = "ISO 8601; Counterweight statement schema 1.0",
    fix = "Swap the two dates or correct the one that is wrong.",
    since = "0.1",
    passes =
        """
        period: {start: 2025-01-01, end: 2025-12-31}
        """,
    fails =
        """
        period: {start: 2025-12-31, end: 2025-01-01}
        """)
final class PeriodOrder implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    List<Breach> breaches = new ArrayList<>();
    look("/period", statement.period().start(), statement.period().end(), breaches);
    if (statement.comparatives() != null) {
      look(
          "/comparatives",
          statement.comparatives().start(),
          statement.comparatives().end(),
          breaches);
    }
    if (statement.value() != null) {
      for (int i = 0; i < statement.value().measures().size(); i++) {
        Measure measure = statement.value().measures().get(i);
        reading("/value/measures/" + i + "/baseline", measure.baseline(), breaches);
        reading("/value/measures/" + i + "/result", measure.result(), breaches);
      }
    }
    if (statement.harm() != null) {
      for (int i = 0; i < statement.harm().nilStatements().size(); i++) {
        span(
            "/harm/nilStatements/" + i + "/period",
            statement.harm().nilStatements().get(i).period(),
            breaches);
      }
    }
    if (statement.usage() != null) {
      for (int i = 0; i < statement.usage().figures().size(); i++) {
        span(
            "/usage/figures/" + i + "/period",
            statement.usage().figures().get(i).period(),
            breaches);
      }
    }
    return breaches;
  }

  private static void reading(String pointer, Reading reading, List<Breach> breaches) {
    if (reading != null) {
      span(pointer + "/period", reading.period(), breaches);
    }
  }

  private static void span(String pointer, Span span, List<Breach> breaches) {
    if (span != null) {
      look(pointer, span.start(), span.end(), breaches);
    }
  }

  private static void look(String pointer, LocalDate start, LocalDate end, List<Breach> breaches) {
    if (end.isBefore(start)) {
      breaches.add(
          Breach.at(
              pointer + "/end",
              end,
              "the period begins on %s and ends before that, on %s".formatted(start, end)));
    }
  }
}
