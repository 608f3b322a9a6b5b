package org.counterweight.rule.energy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.DataQuality;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.ReportedFigure;

/** Estimates say how uncertain they are. */
@RuleCard(
    id = "energy.uncertainty-missing",
    severity = Severity.WARNING,
    title = "A modelled or spend-based quantity says how uncertain it is",
    why =
        "An estimate without a range reads like a measurement. What is computed from "
            + "other figures needs none: it follows from theirs.",
    citation = "Counterweight proposal; see GHG Protocol on uncertainty",
    proposal = true,
    fix = "Add uncertainty: plusMinusPercent and confidence, or measure the quantity.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {purchasedEmissions: null}
          purchased:
            - {id: api, provider: Nordlys Models AB, service: Inference by API, emissions: {value: 410, unit: tCO2e, decimals: -1, quality: spend-based, uncertainty: {plusMinusPercent: 40, confidence: 90}}}
        """,
    fails =
        """
        energy:
          totals: {purchasedEmissions: null}
          purchased:
            - {id: api, provider: Nordlys Models AB, service: Inference by API, emissions: {value: 410, unit: tCO2e, decimals: -1, quality: spend-based}}
        """)
final class UncertaintyMissing implements Rule {
  /** What others are computed from; factors and shares are choices and not estimates. */
  private static final Set<FigureKind> INPUTS =
      EnumSet.of(
          FigureKind.ENERGY_IT_ENERGY,
          FigureKind.ENERGY_FACILITY_ENERGY,
          FigureKind.ENERGY_INSTRUMENT_ENERGY,
          FigureKind.ENERGY_WATER_WITHDRAWN,
          FigureKind.ENERGY_WATER_CONSUMED,
          FigureKind.ENERGY_RENEWABLE_ENERGY,
          FigureKind.ENERGY_REUSED_ENERGY,
          FigureKind.ENERGY_PURCHASED_ENERGY,
          FigureKind.ENERGY_PURCHASED_EMISSIONS,
          FigureKind.ENERGY_HARDWARE_HOURS,
          FigureKind.ENERGY_HARDWARE_POWER,
          FigureKind.ENERGY_EMBODIED_TOTAL,
          FigureKind.ENERGY_SCI_ENERGY);

  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    return Owners.of(subject, figure -> estimated(figure) && !total(figure)).entrySet().stream()
        .map(e -> Owners.breach(e.getKey(), e.getValue(), "no uncertainty, but estimated values"))
        .toList();
  }

  private static boolean estimated(ReportedFigure figure) {
    DataQuality quality = figure.figure().quality();
    return INPUTS.contains(figure.kind())
        && figure.figure().uncertainty() == null
        && (quality == DataQuality.ACTIVITY_MODELLED || quality == DataQuality.SPEND_BASED);
  }

  private static boolean total(ReportedFigure figure) {
    return figure.pointer().startsWith("/energy/totals/");
  }
}
