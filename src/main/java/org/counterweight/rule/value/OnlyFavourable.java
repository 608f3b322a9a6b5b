package org.counterweight.rule.value;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Measure;
import org.counterweight.statement.ValueSection;

/** Somebody looked for what got worse. */
@RuleCard(
    id = "value.only-favourable",
    severity = Severity.JUDGEMENT,
    title = "A section without an adverse result says how adverse results were looked for",
    why =
        "A list in which everything got better may be true; more often it is a choice. A number "
            + "cannot tell, so a person has to look.",
    citation =
        "IOSCO Statement on Non-GAAP Financial Measures (2016): not used to avoid adverse information",
    fix =
        "List the results that went the other way, or add adverseSearch: where was looked, what was "
            + "found, who answers for it.",
    since = "0.1",
    passes =
        """
        value:
          adverseSearch:
            scope: Every pilot started since 2024, those stopped included.
            outcome: No measure moved the wrong way.
            signatory: Head of internal audit
          totals: null
          measures:
            - id: value.response-time.tickets
              name: Tickets
              unit: h
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 9}
              result: {value: 7}
              effect: {value: -2}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.response-time.tickets
              name: Tickets
              unit: h
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 9}
              result: {value: 7}
              effect: {value: -2}
              inTotal: false
        """)
public final class OnlyFavourable implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    ValueSection section = subject.statement().value();
    if (section == null || section.adverseSearch() != null) {
      return List.of();
    }
    List<Measure> stated =
        section.measures().stream().filter(measure -> measure.effect() != null).toList();
    if (stated.isEmpty() || stated.stream().anyMatch(measure -> Readings.favour(measure) <= 0)) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/value/measures",
            stated.size(),
            (stated.size() == 1
                    ? "the only effect listed is"
                    : "all " + stated.size() + " effects listed are")
                + " for the better, and nothing says how adverse results were looked for"));
  }
}
