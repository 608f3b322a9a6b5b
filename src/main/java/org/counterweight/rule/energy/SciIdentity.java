package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Intensity;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Sci;

/** The SCI score follows from its parts. */
@RuleCard(
    id = "energy.sci-identity",
    severity = Severity.ERROR,
    title = "The SCI score is energy times factor plus embodied emissions, over the units of work",
    why =
        "The score is a definition; one that is lower than its parts give has had an "
            + "offset taken off, which the standard rules out.",
    citation = "ISO/IEC 21031:2024",
    fix =
        "Recompute the score as ((E x I) + M) / R, without offsets, and give emissions of "
            + "the same unit of work the same value.",
    since = "0.1",
    passes =
        """
        energy:
          intensities:
            - id: customs-file
              functionalUnit: customs file checked
              emissions: {value: 0.70, unit: gCO2e, quality: activity-modelled}
              scope: Inference only.
              sci:
                energy: {value: 3.0, unit: MWh, quality: metered}
                intensity: {value: 291, unit: gCO2e/kWh, quality: provider-reported}
                embodied: {value: 0.12, unit: tCO2e, quality: activity-modelled}
                units: {value: 1420000, unit: case, decimals: -3, quality: metered}
                score: {value: 0.70, unit: gCO2e, quality: activity-modelled}
        """,
    fails =
        """
        energy:
          intensities:
            - id: customs-file
              functionalUnit: customs file checked
              emissions: {value: 0.20, unit: gCO2e, quality: activity-modelled}
              scope: Inference only.
              sci:
                energy: {value: 3.0, unit: MWh, quality: metered}
                intensity: {value: 291, unit: gCO2e/kWh, quality: provider-reported}
                embodied: {value: 0.12, unit: tCO2e, quality: activity-modelled}
                units: {value: 1420000, unit: case, decimals: -3, quality: metered}
                score: {value: 0.20, unit: gCO2e, quality: activity-modelled}
        """)
final class SciIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < energy.intensities().size(); i++) {
      Intensity intensity = energy.intensities().get(i);
      if (intensity.sci() != null) {
        for (Side side : Side.values()) {
          look("/energy/intensities/" + i, intensity, side).ifPresent(breaches::add);
        }
      }
    }
    return breaches;
  }

  private static Optional<Breach> look(String pointer, Intensity intensity, Side side) {
    Sci sci = intensity.sci();
    Optional<Interval> energy = side.in(sci.energy(), Units.ENERGY);
    Optional<Interval> factor = side.in(sci.intensity(), Units.FACTOR);
    Optional<Interval> embodied = side.in(sci.embodied(), Units.EMISSIONS);
    Optional<Interval> units = side.in(sci.units(), sci.units().unit());
    if (energy.isPresent() && factor.isPresent() && embodied.isPresent() && units.isPresent()) {
      Interval emitted = energy.get().times(factor.get()).plus(embodied.get());
      Optional<Breach> breach =
          new Against(pointer + "/sci/score", sci.score(), side, Units.EMISSIONS)
              .equals(
                  Candidates.over(emitted, units.get()).stream().toList(),
                  "(%s x %s + %s) / %s"
                      .formatted(
                          Against.words(sci.energy(), side),
                          Against.words(sci.intensity(), side),
                          Against.words(sci.embodied(), side),
                          Against.words(sci.units(), side)));
      if (breach.isPresent()) {
        return breach;
      }
    }
    return new Against(pointer + "/emissions", intensity.emissions(), side, Units.EMISSIONS)
        .equals(side.in(sci.score(), Units.EMISSIONS).stream().toList(), "the SCI score behind it");
  }
}
