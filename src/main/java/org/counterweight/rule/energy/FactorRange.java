package org.counterweight.rule.energy;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;

/** Emission factors are ones that electricity can have. */
@RuleCard(
    id = "energy.factor-range",
    severity = Severity.ERROR,
    title = "Emission factors of electricity lie in the range that grids have",
    why =
        "A factor a thousand times too large or small is a slip of the unit, and every "
            + "emission computed with it is as wrong.",
    citation = "GHG Protocol Scope 2 Guidance (2015); the range is ours",
    proposal = true,
    fix = "Check the unit of the factor, g, kg or t per kWh or MWh, and name its source and year.",
    since = "0.1",
    thresholds = {"error-below", "warning-above", "error-above"},
    passes = Examples.FULL_SITE,
    fails =
        Examples.SITE
            + Examples.IT
            + Examples.FACILITY
            + Examples.PUE
            + Examples.MARKET
            + """
                  gridFactor: {value: 3000, unit: gCO2e/kWh, quality: provider-reported}
                  locationEmissions: {value: 36000, unit: tCO2e, quality: activity-modelled}
            """)
final class FactorRange implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Range range = Range.of(subject);
    return subject.figures().all().stream()
        .filter(f ->
            f.kind() == FigureKind.ENERGY_GRID_FACTOR
                || f.kind() == FigureKind.ENERGY_RESIDUAL_FACTOR
                || f.kind() == FigureKind.ENERGY_INSTRUMENT_FACTOR
                || f.kind() == FigureKind.ENERGY_SCI_INTENSITY)
        .flatMap(f ->
            Stream.of(Side.values())
                .flatMap(side ->
                    range
                        .look(f.pointer(), f.figure(), side, Units.FACTOR, f.kind().label())
                        .stream()))
        .toList();
  }
}
