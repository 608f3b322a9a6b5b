package org.counterweight.rule.energy;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;

/** REF is renewable over facility electricity. */
@RuleCard(
    id = "energy.ref-identity",
    severity = Severity.ERROR,
    title = "REF is renewable electricity over facility electricity",
    why =
        "The factor covers the whole facility, cooling included; over the electricity of "
            + "the IT equipment alone it comes out too high.",
    citation = "ISO/IEC 30134-3",
    fix = "Divide renewable electricity by facility electricity.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  renewableEnergy: {value: 6000, unit: MWh, quality: metered}
                  ref: {value: 0.50, unit: "1", quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  renewableEnergy: {value: 6000, unit: MWh, quality: metered}
                  ref: {value: 0.60, unit: "1", quality: metered}
            """)
final class RefIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return SiteSide.all(subject.statement()).stream()
        .filter(place -> RenewableLimit.look(place).isEmpty())
        .flatMap(place -> look(place).stream())
        .toList();
  }

  private static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    List<Interval> renewable = place.one(site.renewableEnergy(), Units.ENERGY);
    return place
        .against("ref", site.ref(), Units.RATIO)
        .equals(
            Candidates.combine(renewable, place.facility(), Candidates::over),
            place.over(site.renewableEnergy(), site.facilityEnergy()));
  }
}
