package org.counterweight.rule.value;

import static org.counterweight.statement.Direction.HIGHER_IS_BETTER;
import static org.counterweight.statement.Direction.LOWER_IS_BETTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Direction;
import org.counterweight.statement.FigureKind;

/** More defects are not better. */
@RuleCard(
    id = "value.direction-unlikely",
    severity = Severity.WARNING,
    title = "The direction of a measure is that of its kind",
    why =
        "With the direction turned, a result that got worse is shown as a success, and only the "
            + "sign gives it away.",
    citation = "Counterweight metric types: sign against direction",
    proposal = true,
    fix =
        "Turn the direction; where it is meant, choose the kind of measure that the direction "
            + "belongs to and say in the method why.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.defects.packing
              name: Packing
              unit: defect
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 5}
              result: {value: 6}
              effect: {value: 1}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.defects.packing
              name: Packing
              unit: defect
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 5}
              result: {value: 6}
              effect: {value: 1}
              inTotal: false
        """)
public final class DirectionUnlikely implements Rule {
  /** Kinds that get better one way only; an override rate may be good either way. */
  private static final Map<FigureKind, Direction> USUAL =
      Map.ofEntries(
          Map.entry(FigureKind.VALUE_TASK_TIME, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_RESPONSE_TIME, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_MANUAL_STEPS, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_REWORK, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_DEFECTS, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_THROUGHPUT, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_RESOURCE_USE, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_FIRST_CONTACT_RESOLUTION, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_SAFETY_INCIDENTS, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_ACCESSIBILITY, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_REVENUE, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_COST_SAVINGS, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_QUALITY_SCORE, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_EMPLOYEE_FEEDBACK, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_RISK_CHECKS, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_LEAD_TIME, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_DEPLOYMENT_FREQUENCY, HIGHER_IS_BETTER),
          Map.entry(FigureKind.VALUE_CHANGE_FAIL_RATE, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_RECOVERY_TIME, LOWER_IS_BETTER),
          Map.entry(FigureKind.VALUE_DEPLOYMENT_REWORK, LOWER_IS_BETTER));

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) ->
            FigureKind.ofFigure(measure.id())
                .filter(
                    kind -> USUAL.getOrDefault(kind, measure.direction()) != measure.direction())
                .ifPresent(kind ->
                    breaches.add(
                        Breach.at(
                            pointer + "/direction",
                            measure.direction(),
                            "\"%s\" is of the kind \"%s\" and says %s; that kind gets better the other way"
                                .formatted(
                                    measure.name(), kind.label(), measure.direction().code())))));
    return breaches;
  }
}
