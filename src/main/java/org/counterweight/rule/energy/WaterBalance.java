package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Site;

/** No more water is consumed than withdrawn. */
@RuleCard(
    id = "energy.water-balance",
    severity = Severity.WARNING,
    title = "Water consumed is no more than water withdrawn",
    why =
        "What a site consumes is what it withdrew and did not give back; the two are "
            + "easily exchanged.",
    citation = "Counterweight statement schema 1.0; see ISO/IEC 30134-9",
    proposal = true,
    fix =
        "Exchange the two if they were mixed up; where stored or collected water was "
            + "used, say so in a note of waterConsumed.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  waterWithdrawn: {value: 9800, unit: m3, quality: metered}
                  waterConsumed: {value: 7200, unit: m3, quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  waterWithdrawn: {value: 7200, unit: m3, quality: metered}
                  waterConsumed: {value: 9800, unit: m3, quality: metered}
            """)
final class WaterBalance implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    // Totals are left to their sum: sites that report only one of the two make them uneven.
    return SiteSide.all(subject.statement()).stream()
        .filter(place -> place.site().waterConsumed() != null)
        .filter(place -> place.site().waterConsumed().note() == null)
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    return place
        .against("waterConsumed", site.waterConsumed(), Units.WATER)
        .atMost(place.one(site.waterWithdrawn(), Units.WATER), "water withdrawn");
  }
}
