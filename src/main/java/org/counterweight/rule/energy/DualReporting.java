package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Figure;
import org.counterweight.statement.FigureKind;

/** Emissions of electricity are totalled by both methods. */
@RuleCard(
    id = "energy.dual-reporting",
    severity = Severity.WARNING,
    title = "Where emissions of electricity are totalled, they are by location and by market",
    why =
        "The market-based number alone shows what was bought and hides what the grid "
            + "emitted; the other alone hides the contracts.",
    citation = "GHG Protocol Scope 2 Guidance (2015)",
    fix = "Add the missing total, or name it in notDisclosed with the reason.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {marketEmissions: null}
        notDisclosed:
          - {what: energy.market-emissions, reason: The Stockholm contract is being renegotiated.}
        """,
    fails =
        """
        energy:
          totals: {locationEmissions: null}
        """)
final class DualReporting implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    Figure location = energy.totals().locationEmissions();
    Figure market = energy.totals().marketEmissions();
    if ((location == null) == (market == null)) {
      return List.of();
    }
    FigureKind missing =
        location == null
            ? FigureKind.ENERGY_LOCATION_EMISSIONS
            : FigureKind.ENERGY_MARKET_EMISSIONS;
    if (subject.statement().notDisclosed().stream().anyMatch(o -> o.what().equals(missing.id()))) {
      return List.of();
    }
    Figure given = location == null ? market : location;
    return List.of(
        Breach.at(
            location == null
                ? "/energy/totals/marketEmissions"
                : "/energy/totals/locationEmissions",
            given.value(),
            "emissions are %s %s, but there is no total of: %s"
                .formatted(
                    Against.words(given, Side.CURRENT),
                    location == null ? "by market" : "by location",
                    missing.label())));
  }
}
