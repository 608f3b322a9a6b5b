package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** What is counted is not negative. Resources have a rule of their own. */
@RuleCard(
    id = "entity.negative-count",
    severity = Severity.ERROR,
    title =
        "Nothing that is counted, no cost of AI or of harm, and no size of the entity, is negative",
    why =
        "Events, people, decisions and tokens are there or not, and a cost that is less than nothing is"
            + " income. A minus in front of one turns sums and growth around without a word.",
    citation = "IAS 1.32: items are not offset",
    fix = "Correct the sign; show what was taken off by itself.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.sessions.all
              name: Sessions
              amount: {value: 81200, unit: session}
              definition: Work with an assistant, closed after 30 minutes without input.
              calculation: Counted at the gateway.
              useful: It shows how often people turn to the systems.
              management: Capacity planning only.
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.sessions.all
              name: Sessions
              amount: {value: -81200, unit: session}
              definition: Work with an assistant, closed after 30 minutes without input.
              calculation: Counted at the gateway.
              useful: It shows how often people turn to the systems.
              management: Capacity planning only.
        """)
final class NegativeCount implements Rule {
  private static final Set<FigureKind> COSTS =
      EnumSet.of(
          FigureKind.VALUE_AI_COST,
          FigureKind.HARM_COST,
          FigureKind.HARM_EVENT_COST,
          FigureKind.HARM_FINE);

  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(NegativeCount::counted)
        .flatMap(figure -> Stream.of(Side.values()).flatMap(side -> look(figure, side)))
        .toList();
  }

  private static boolean counted(ReportedFigure figure) {
    Section section = figure.standsIn();
    if (figure.kind() != null && COSTS.contains(figure.kind())) {
      return true;
    }
    return section == null
        ? figure.pointer().startsWith("/entity/")
        : section != Section.A
            && figure.kind() != null
            && figure.kind().dimension() == Dimension.COUNT
            && !figure.pointer().startsWith("/value/");
  }

  private static Stream<Breach> look(ReportedFigure reported, Side side) {
    BigDecimal number = side.number(reported.figure());
    return number == null || number.signum() >= 0
        ? Stream.empty()
        : Stream.of(
            Breach.at(
                reported.pointer() + side.pointer(),
                number,
                "%s is %s %s%s"
                    .formatted(
                        reported.id(),
                        number.toPlainString(),
                        reported.figure().unit(),
                        side.words())));
  }
}
