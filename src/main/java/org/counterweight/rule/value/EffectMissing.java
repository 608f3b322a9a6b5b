package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Measure;

/** What claims to be measured shows its readings. */
@RuleCard(
    id = "value.effect-missing",
    severity = Severity.ERROR,
    title = "A realised measure of level L2 or higher states baseline, result and effect",
    why =
        "Before and after is the least that level L2 means; without both readings the effect is "
            + "an assertion, which is L0.",
    citation = "Counterweight attribution ladder",
    proposal = true,
    fix =
        "State what is missing, or lower the level to L1 or L0 and leave the measure out of totals.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.rework.translations
              name: Translations
              unit: "%"
              direction: lower-is-better
              level: L2
              method: Share of pages corrected in the quarter before and after.
              realisation: realised
              baseline: {value: 7.8}
              result: {value: 9.1}
              effect: {value: 1.3}
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.rework.translations
              name: Translations
              unit: "%"
              direction: lower-is-better
              level: L2
              method: Share of pages corrected in the quarter before and after.
              realisation: realised
              effect: {value: 1.3}
              inTotal: false
        """)
public final class EffectMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          // A forecast has no result yet.
          if (!Readings.proven(measure) || !Readings.realised(measure)) {
            return;
          }
          List<String> missing = missing(measure);
          if (!missing.isEmpty()) {
            breaches.add(
                Breach.at(
                    pointer,
                    null,
                    "\"%s\" claims level %s but states no %s"
                        .formatted(
                            measure.name(),
                            measure.level().code(),
                            String.join(", no ", missing))));
          }
        });
    return breaches;
  }

  private static List<String> missing(Measure measure) {
    List<String> missing = new ArrayList<>();
    if (measure.baseline() == null) {
      missing.add("baseline");
    }
    if (measure.result() == null) {
      missing.add("result");
    }
    if (measure.effect() == null) {
      missing.add("effect");
    }
    return missing;
  }
}
