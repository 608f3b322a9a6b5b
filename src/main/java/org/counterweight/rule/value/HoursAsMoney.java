package org.counterweight.rule.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.claim.TermFinder;
import org.counterweight.claim.TermKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Unit;

/** Freed hours are no money yet. */
@RuleCard(
    id = "value.hours-as-money",
    severity = Severity.ERROR,
    title = "Time becomes money only with evidence of what the freed hours were turned into",
    why =
        "Hours times a wage is money only where work was taken on or spend avoided; otherwise the "
            + "wage was paid all the same.",
    citation =
        "Counterweight section B: hours become money only with evidence of redeployment or "
            + "avoided spend",
    proposal = true,
    fix =
        "Add redeployment with its evidence (work taken on, posts not filled, spend avoided), or "
            + "leave the money out and report the time.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.timesheets
              name: Timesheets
              unit: h
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 2.0}
              result: {value: 1.5}
              effect: {value: -0.5}
              reviewTime: 0.1
              money:
                gross: {value: 200000, unit: EUR}
                net: {value: 200000, unit: EUR}
              redeployment: {description: Two agency contracts were not renewed., evidence: [E-03]}
              inTotal: false
              reasonNotCounted: One site only.
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.timesheets
              name: Timesheets
              unit: h
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 2.0}
              result: {value: 1.5}
              effect: {value: -0.5}
              reviewTime: 0.1
              money:
                gross: {value: 200000, unit: EUR}
                net: {value: 200000, unit: EUR}
              inTotal: false
              reasonNotCounted: One site only.
        """)
public final class HoursAsMoney implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    TermFinder finder = TermFinder.of(subject.statement().language());
    Readings.each(
        subject.statement(),
        (measure, pointer) -> {
          if (evidenced(measure)) {
            return;
          }
          Optional<Dimension> dimension = Unit.of(measure.unit()).map(Unit::dimension);
          if (dimension.equals(Optional.of(Dimension.TIME))) {
            time(measure, pointer).ifPresent(breaches::add);
          } else if (dimension.equals(Optional.of(Dimension.MONEY))) {
            pricedTime(measure, pointer, finder).ifPresent(breaches::add);
          }
        });
    return breaches;
  }

  private static Optional<Breach> time(Measure measure, String pointer) {
    // A loss needs no evidence that it was turned into something.
    if (measure.money() == null || measure.money().gross().value().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
            pointer + "/money/gross/value",
            measure.money().gross().value(),
            "\"%s\" is measured in %s and stated as %s %s, without evidence of what the time was turned into"
                .formatted(
                    measure.name(),
                    measure.unit(),
                    measure.money().gross().value().toPlainString(),
                    measure.money().gross().unit())));
  }

  /** Money from the start, but its method prices hours: likely the same thing, said otherwise. */
  private static Optional<Breach> pricedTime(Measure measure, String pointer, TermFinder finder) {
    if (Readings.favour(measure) <= 0) {
      return Optional.empty();
    }
    return finder.find(measure.method()).stream()
        .filter(term -> term.kind() == TermKind.PRICED_TIME)
        .findFirst()
        .map(term ->
            Breach.at(
                    pointer + "/method",
                    term.text(),
                    "\"%s\" is stated in %s, but its method prices time (\"%s\"), without evidence of what the time was turned into"
                        .formatted(measure.name(), measure.unit(), term.text()))
                .as(Severity.WARNING));
  }

  private static boolean evidenced(Measure measure) {
    return measure.redeployment() != null && !measure.redeployment().evidence().isEmpty();
  }
}
