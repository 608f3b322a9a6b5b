package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Unit;

/** Time saved subtracts the time of checking. */
@RuleCard(
    id = "value.review-time-missing",
    severity = Severity.WARNING,
    title = "A measure of working time says how much review and rework its result includes",
    why =
        "Time saved on a draft and spent on checking it is not saved; without the number a reader "
            + "cannot see whether checking was counted.",
    citation = "Counterweight section B: time saved subtracts review and rework",
    proposal = true,
    fix =
        "Add reviewTime: review and rework per unit of work, in the unit of the measure; 0 if none.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.minutes
              name: Minutes of meetings
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 22}
              result: {value: 40}
              effect: {value: 18}
              reviewTime: 9
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.minutes
              name: Minutes of meetings
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 22}
              result: {value: 40}
              effect: {value: 18}
              inTotal: false
        """)
public final class ReviewTimeMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (measure.reviewTime() == null && workingTime(measure)) {
            breaches.add(
                Breach.at(
                    pointer,
                    null,
                    "\"%s\" is measured in %s and does not say how much review and rework the result includes"
                        .formatted(measure.name(), measure.unit())));
          }
        });
    return breaches;
  }

  /**
   * Lead and response times run by the clock, checking included; work does not, and money is paid
   * for work.
   */
  private static boolean workingTime(Measure measure) {
    boolean time =
        Unit.of(measure.unit()).filter(unit -> unit.dimension() == Dimension.TIME).isPresent();
    boolean perTask =
        FigureKind.ofFigure(measure.id()).filter(FigureKind.VALUE_TASK_TIME::equals).isPresent();
    return time && (perTask || measure.money() != null);
  }
}
