package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergyTotals;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;
import org.counterweight.statement.Statement;

/** No more renewable electricity is used than electricity. */
@RuleCard(
    id = "energy.renewable-limit",
    severity = Severity.ERROR,
    title = "Renewable electricity is no more than facility electricity, and REF no more than one",
    why =
        "Electricity bought beyond one's own use is a certificate and not a use of "
            + "renewable electricity.",
    citation = "ISO/IEC 30134-3",
    fix =
        "Count only renewable electricity that the facility used; write a share of 50% as "
            + "0.50 or in the unit %.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  renewableEnergy: {value: 12000, unit: MWh, quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  renewableEnergy: {value: 13000, unit: MWh, quality: metered}
            """)
final class RenewableLimit implements Rule {
  private static final List<Interval> ONE = List.of(Interval.exact(BigDecimal.ONE));

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      int before = breaches.size();
      SiteSide.all(statement, side).forEach(place -> look(place).ifPresent(breaches::add));
      if (breaches.size() == before) {
        total(statement.energy().totals(), side).ifPresent(breaches::add);
      }
    }
    return breaches;
  }

  /** The breach of one side of a site. */
  static Optional<Breach> look(SiteSide place) {
    Site site = place.site();
    Optional<Breach> energy =
        place
            .against("renewableEnergy", site.renewableEnergy(), Units.ENERGY)
            .atMost(place.facility(), "facility electricity");
    // With the electricity above the limit a factor above one says the same once more.
    return energy.isPresent()
        ? energy
        : place.against("ref", site.ref(), Units.RATIO).atMost(ONE, "all of the electricity");
  }

  private static Optional<Breach> total(EnergyTotals totals, Side side) {
    return new Against(
            "/energy/totals/renewableEnergy", totals.renewableEnergy(), side, Units.ENERGY)
        .atMost(
            side.in(totals.facilityEnergy(), Units.ENERGY).stream().toList(),
            "total facility electricity");
  }
}
