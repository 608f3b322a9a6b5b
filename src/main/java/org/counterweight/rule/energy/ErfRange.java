package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Site;

/** Less energy is reused than came in. */
@RuleCard(
    id = "energy.erf-range",
    severity = Severity.ERROR,
    title = "ERF is less than one, and no more energy is reused than the facility took in",
    why =
        "Some of the energy is always lost on the way out of the building; a factor of "
            + "one or more counts it twice.",
    citation = "ISO/IEC 30134-6",
    fix =
        "Count only energy that left the facility and was used elsewhere; write a share "
            + "of 5% as 0.05 or in the unit %.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  erf: {value: 5, unit: "%", quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  erf: {value: 5, unit: "1", quality: metered}
            """)
final class ErfRange implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .flatMap(place -> look(place).stream())
        .toList();
  }

  /** The breach of one side of a site. */
  static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    Side side = place.side();
    Optional<Breach> energy =
        place
            .against("reusedEnergy", site.reusedEnergy(), Units.ENERGY)
            .atMost(place.facility(), "facility energy");
    if (energy.isPresent()) {
      return energy;
    }
    // Digits such as 1.00 may stand for a little less than one: only what cannot be less is wrong.
    return side.in(site.erf(), Units.RATIO)
        .filter(erf -> erf.low().compareTo(BigDecimal.ONE) >= 0)
        .map(erf ->
            Breach.at(
                place.pointer() + "/erf" + side.pointer(),
                side.number(site.erf()),
                "ERF %s%s is not below one"
                    .formatted(Against.words(site.erf(), side), side.words())));
  }
}
