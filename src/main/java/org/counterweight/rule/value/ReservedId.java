package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;

/** Ids of amounts are not ids of measures. */
@RuleCard(
    id = "value.id-reserved",
    severity = Severity.ERROR,
    title = "No measure has an id of the kind gross, ai-cost or net",
    why =
        "Those ids belong to the amounts below measures and in totals. One figure has one id: a "
            + "measure with such an id could pass for an amount in documents and in XBRL.",
    citation = "Counterweight figure catalogue",
    proposal = true,
    fix =
        "Give the measure an id of the kind that it measures, as in value.cost-savings.claims, and "
            + "state the amount under money.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.cost-savings.claims
              name: Claims
              unit: EUR
              direction: higher-is-better
              level: L0
              method: Assertion.
              realisation: realised
              effect: {value: 40000}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.net.claims
              name: Claims
              unit: EUR
              direction: higher-is-better
              level: L0
              method: Assertion.
              realisation: realised
              effect: {value: 40000}
              inTotal: false
        """)
public final class ReservedId implements Rule {
  private static final Set<FigureKind> RESERVED =
      Set.of(FigureKind.VALUE_GROSS, FigureKind.VALUE_AI_COST, FigureKind.VALUE_NET);

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) ->
            FigureKind.ofFigure(measure.id())
                .filter(RESERVED::contains)
                .ifPresent(kind ->
                    breaches.add(
                        Breach.at(
                            pointer + "/id",
                            measure.id(),
                            "the id %s of a measure begins with %s, which belongs to amounts"
                                .formatted(measure.id(), kind.id())))));
    return breaches;
  }
}
