package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Unit;

/** A score names its scale. */
@RuleCard(
    id = "value.scale-unnamed",
    severity = Severity.ERROR,
    title = "A score names the scale it is read on",
    why =
        "Four points of five and four points of a hundred are not the same; a score without its scale says nothing.",
    citation = "Counterweight metric types: quality score, scale named",
    proposal = true,
    fix = "Add scale: its name and its ends, as in \"house style check, 0 to 100\".",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.quality-score.replies
              name: Replies
              unit: point
              scale: Blind rating by two readers, 1 to 5
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 4.1}
              result: {value: 3.9}
              effect: {value: -0.2}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.quality-score.replies
              name: Replies
              unit: point
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 4.1}
              result: {value: 3.9}
              effect: {value: -0.2}
              inTotal: false
        """)
public final class ScaleUnnamed implements Rule {
  private static final Set<FigureKind> SCORES =
      Set.of(FigureKind.VALUE_QUALITY_SCORE, FigureKind.VALUE_EMPLOYEE_FEEDBACK);

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (measure.scale() == null && score(measure)) {
            breaches.add(
                Breach.at(
                    pointer,
                    null,
                    "\"%s\" is a score and does not name its scale".formatted(measure.name())));
          }
        });
    return breaches;
  }

  private static boolean score(Measure measure) {
    return Unit.of(measure.unit()).filter(u -> u.dimension() == Dimension.SCORE).isPresent()
        || FigureKind.ofFigure(measure.id()).filter(SCORES::contains).isPresent();
  }
}
