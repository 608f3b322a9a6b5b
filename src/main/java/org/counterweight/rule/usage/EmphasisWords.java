package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterweight.claim.Term;
import org.counterweight.claim.TermFinder;
import org.counterweight.claim.TermKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;

/** Usage is told in plain words. */
@RuleCard(
    id = "usage.emphasis-words",
    severity = Severity.WARNING,
    title = "The text of section U uses no words of emphasis",
    why =
        "\"Record\" and \"exceptional\" beside a measure that is not the main one count as undue "
            + "prominence unless the other is described with equal weight.",
    citation = "By analogy: SEC Non-GAAP C&DI 102.10(a)(5); the word list is Counterweight's",
    proposal = true,
    fix = "Say the number without the word, or give value and harm as strong a description.",
    since = "0.1",
    passes =
        """
        usage:
          summary: Usage does not measure value. It grew by half.
        """,
    fails =
        """
        usage:
          summary: Usage reached a record level after unprecedented growth.
        """)
public final class EmphasisWords implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null) {
      return List.of();
    }
    TermFinder finder = TermFinder.of(statement.language());
    List<Breach> breaches = new ArrayList<>();
    check(finder, statement.usage().summary(), "/usage/summary", breaches);
    for (int i = 0; i < statement.usage().figures().size(); i++) {
      UsageFigure figure = statement.usage().figures().get(i);
      String pointer = "/usage/figures/" + i;
      check(finder, figure.name(), pointer + "/name", breaches);
      check(finder, figure.definition(), pointer + "/definition", breaches);
      check(finder, figure.useful(), pointer + "/useful", breaches);
      check(finder, figure.management(), pointer + "/management", breaches);
      check(finder, figure.amount().note(), pointer + "/amount/note", breaches);
    }
    return breaches;
  }

  private static void check(TermFinder finder, String text, String pointer, List<Breach> breaches) {
    List<String> words =
        finder.find(text).stream()
            .filter(term -> term.kind() == TermKind.EMPHASIS)
            .map(Term::text)
            .distinct()
            .toList();
    if (!words.isEmpty()) {
      breaches.add(
          Breach.at(
              pointer,
              text,
              "the text of section U emphasises: "
                  + words.stream().collect(Collectors.joining("\", \"", "\"", "\""))));
    }
  }
}
