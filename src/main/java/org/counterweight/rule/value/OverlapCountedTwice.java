package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Overlapping effects count once. */
@RuleCard(
    id = "value.overlap-counted-twice",
    severity = Severity.ERROR,
    title = "Of the measures of one overlap group at most one counts to the total",
    why =
        "Minutes saved on a file and the cost of that file are the same saving seen twice; summed, "
            + "they count it twice.",
    citation = "Counterweight section B: each overlap group is counted once",
    proposal = true,
    fix =
        "Keep the best proven measure of the group in the total; set inTotal of the others to false "
            + "with a reasonNotCounted, and correct the totals.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.permits
              name: Permits
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              effect: {value: -3}
              overlapGroup: permits
              inTotal: true
            - id: value.cost-savings.permits
              name: Cost of permits
              unit: EUR
              direction: higher-is-better
              level: L2
              method: Ledger.
              realisation: realised
              effect: {value: 90000}
              overlapGroup: permits
              inTotal: false
              reasonNotCounted: The same saving as the time on permits.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.permits
              name: Permits
              unit: min
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              effect: {value: -3}
              overlapGroup: permits
              inTotal: true
            - id: value.cost-savings.permits
              name: Cost of permits
              unit: EUR
              direction: higher-is-better
              level: L2
              method: Ledger.
              realisation: realised
              effect: {value: 90000}
              overlapGroup: permits
              inTotal: true
        """)
public final class OverlapCountedTwice implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Map<String, String> firstOfGroup = new HashMap<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (!Readings.inTotal(measure) || measure.overlapGroup() == null) {
            return;
          }
          String first = firstOfGroup.putIfAbsent(measure.overlapGroup(), measure.name());
          if (first != null) {
            breaches.add(
                Breach.at(
                    pointer + "/inTotal",
                    measure.overlapGroup(),
                    "\"%s\" counts to the total, and so does \"%s\" of the same overlap group %s"
                        .formatted(measure.name(), first, measure.overlapGroup())));
          }
        });
    return breaches;
  }
}
