package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Money that is shown and not counted has a reason. */
@RuleCard(
    id = "value.reason-missing",
    severity = Severity.ERROR,
    title = "Money that does not count to the total says why",
    why =
        "Without the reason a reader cannot tell caution from picking: losses must not stay out of "
            + "the total in silence, nor gains stand beside it as if they were in it.",
    citation = "Counterweight section B",
    proposal = true,
    fix = "Add reasonNotCounted, or count the amount and correct the totals.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.defects.labels
              name: Labels
              unit: defect
              direction: lower-is-better
              level: L1
              method: Model.
              realisation: realised
              effect: {value: -3}
              money:
                gross: {value: 40000, unit: EUR}
                net: {value: 40000, unit: EUR}
              inTotal: false
              reasonNotCounted: A model, not a measurement.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.defects.labels
              name: Labels
              unit: defect
              direction: lower-is-better
              level: L1
              method: Model.
              realisation: realised
              effect: {value: -3}
              money:
                gross: {value: 40000, unit: EUR}
                net: {value: 40000, unit: EUR}
              inTotal: false
        """)
public final class ReasonNotCounted implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (!Readings.inTotal(measure)
              && measure.money() != null
              && measure.reasonNotCounted() == null) {
            breaches.add(
                Breach.at(
                    pointer + "/inTotal",
                    measure.inTotal(),
                    "\"%s\" states a net value of %s %s outside the total and gives no reason"
                        .formatted(
                            measure.name(),
                            measure.money().net().value().toPlainString(),
                            measure.money().net().unit())));
          }
        });
    return breaches;
  }
}
