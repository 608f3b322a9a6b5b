package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Assertions and surveys stay out of totals. */
@RuleCard(
    id = "value.unproven-in-total",
    severity = Severity.ERROR,
    title = "Effects of level L0 and L1 are not part of a total",
    why =
        "A total reads as money that was made. An assertion, a model or a survey does not show "
            + "that; added to measured effects it borrows their weight.",
    citation = "Counterweight attribution ladder",
    proposal = true,
    fix = "Set inTotal to false with a reasonNotCounted, and take the amount out of the totals.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.cost-savings.marketing
              name: Marketing texts
              unit: EUR
              direction: higher-is-better
              level: L1
              method: Survey of the team.
              realisation: realised
              effect: {value: 300000}
              money:
                gross: {value: 300000, unit: EUR}
                net: {value: 300000, unit: EUR}
              inTotal: false
              reasonNotCounted: Self-reported.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.cost-savings.marketing
              name: Marketing texts
              unit: EUR
              direction: higher-is-better
              level: L1
              method: Survey of the team.
              realisation: realised
              effect: {value: 300000}
              money:
                gross: {value: 300000, unit: EUR}
                net: {value: 300000, unit: EUR}
              inTotal: true
        """)
public final class UnprovenInTotal implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (Readings.inTotal(measure) && !Readings.proven(measure)) {
            breaches.add(
                Breach.at(
                    pointer + "/inTotal",
                    measure.inTotal(),
                    "\"%s\" is of level %s and counts to the total; only L2 and higher may"
                        .formatted(measure.name(), measure.level().code())));
          }
        });
    return breaches;
  }
}
