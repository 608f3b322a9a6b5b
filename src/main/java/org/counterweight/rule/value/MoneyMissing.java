package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** What counts to a total of money is stated in money. */
@RuleCard(
    id = "value.money-missing",
    severity = Severity.ERROR,
    title = "A measure that counts to the total states its gross and net value",
    why = "Totals are sums of money; a measure without an amount leaves a hole in them.",
    citation = "Counterweight section B: totals are sums",
    proposal = true,
    fix = "Add money with gross, costs and net, or set inTotal to false.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.first-contact-resolution.hotline
              name: Hotline
              unit: "%"
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 66}
              result: {value: 61}
              effect: {value: -5}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.first-contact-resolution.hotline
              name: Hotline
              unit: "%"
              direction: higher-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 66}
              result: {value: 61}
              effect: {value: -5}
              inTotal: true
        """)
public final class MoneyMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (Readings.inTotal(measure) && measure.money() == null) {
            breaches.add(
                Breach.at(
                    pointer + "/inTotal",
                    measure.inTotal(),
                    "\"%s\" counts to the total of money but states no money"
                        .formatted(measure.name())));
          }
        });
    return breaches;
  }
}
