package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweight.finding.Nearest;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** Ids of measures and usage figures name a kind of the catalogue. */
@RuleCard(
    id = "schema.figure-kind",
    severity = Severity.ERROR,
    title = "Every id names a kind of figure that the catalogue has",
    why =
        "The kind decides label, unit and section of a figure; one of its own making is "
            + "compared with nothing and checked by nothing.",
    citation = "Counterweight figure catalogue",
    proposal = true,
    fix =
        "Use a kind of the catalogue in the second part of the id, as in "
            + "value.task-time.customs-files.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.sessions.all
              name: Sessions
              amount: {value: 81200, unit: session, decimals: -2, prior: 64500}
              definition: Work with an assistant, closed after 30 minutes without input.
              calculation: Counted at the gateway.
              useful: It shows how often people turn to the systems.
              management: Capacity planning only.
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.sesions.all
              name: Sessions
              amount: {value: 81200, unit: session, decimals: -2, prior: 64500}
              definition: Work with an assistant, closed after 30 minutes without input.
              calculation: Counted at the gateway.
              useful: It shows how often people turn to the systems.
              management: Capacity planning only.
        """)
final class FigureKindUnknown implements Rule {
  /**
   * Amounts that every measure has beside its own figure; their ids would clash with a measure's.
   */
  private static final Set<FigureKind> DERIVED =
      EnumSet.of(FigureKind.VALUE_GROSS, FigureKind.VALUE_AI_COST, FigureKind.VALUE_NET);

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    List<Breach> breaches = new ArrayList<>();
    if (statement.value() != null) {
      for (int i = 0; i < statement.value().measures().size(); i++) {
        String id = statement.value().measures().get(i).id();
        look("/value/measures/" + i + "/id", id, Section.B, breaches);
      }
    }
    if (statement.usage() != null) {
      for (int i = 0; i < statement.usage().figures().size(); i++) {
        String id = statement.usage().figures().get(i).id();
        look("/usage/figures/" + i + "/id", id, Section.U, breaches);
      }
    }
    return breaches;
  }

  private static void look(String pointer, String id, Section section, List<Breach> breaches) {
    Optional<FigureKind> kind = FigureKind.ofFigure(id);
    if (kind.filter(known -> !DERIVED.contains(known)).isPresent()) {
      return;
    }
    List<String> kinds =
        Stream.of(FigureKind.values())
            .filter(known -> known.section() == section && !DERIVED.contains(known))
            .map(FigureKind::id)
            .toList();
    String written = id.substring(0, id.indexOf('.', id.indexOf('.') + 1));
    Breach breach =
        Breach.at(
            pointer,
            id,
            kind.isPresent()
                ? "%s is the amount that goes with a measure and no measure itself"
                    .formatted(written)
                : "%s is no kind of the figure catalogue".formatted(written));
    breaches.add(
        Nearest.to(written, kinds)
            .map(near -> breach.fix("Write " + near + id.substring(written.length()) + "."))
            .orElseGet(
                () -> breach.fix("Begin the id with one of " + String.join(", ", kinds) + ".")));
  }
}
