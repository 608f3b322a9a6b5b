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
import org.counterweight.statement.Embodied;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.Interval;

/** Attributed embodied emissions are TE times TS times RS. */
@RuleCard(
    id = "energy.embodied-identity",
    severity = Severity.ERROR,
    title = "Embodied emissions attributed are total times time share times resource share",
    why =
        "Making the hardware emits before it computes anything; the two shares say how "
            + "much of that this work answers for.",
    citation = "ISO/IEC 21031:2024",
    fix = "Recompute the attributed emissions from the total and the two shares.",
    since = "0.1",
    passes =
        Examples.HARDWARE
            + """
                  embodied:
                    total: {value: 1200, unit: tCO2e, quality: provider-reported, uncertainty: {plusMinusPercent: 20, confidence: 90}}
                    timeShare: {value: 0.250, unit: "1", quality: activity-modelled}
                    resourceShare: {value: 1.00, unit: "1", quality: activity-modelled}
                    attributed: {value: 300, unit: tCO2e, quality: activity-modelled}
            """,
    fails =
        Examples.HARDWARE
            + """
                  embodied:
                    total: {value: 1200, unit: tCO2e, quality: provider-reported, uncertainty: {plusMinusPercent: 20, confidence: 90}}
                    timeShare: {value: 0.250, unit: "1", quality: activity-modelled}
                    resourceShare: {value: 1.00, unit: "1", quality: activity-modelled}
                    attributed: {value: 200, unit: tCO2e, quality: activity-modelled}
            """)
final class EmbodiedIdentity implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < energy.hardware().size(); i++) {
      Embodied embodied = energy.hardware().get(i).embodied();
      if (embodied != null) {
        for (Side side : Side.values()) {
          look("/energy/hardware/" + i + "/embodied", embodied, side).ifPresent(breaches::add);
        }
      }
    }
    return breaches;
  }

  /**
   * The attributed emissions of a piece of hardware, reported and, where contradicted, recomputed.
   */
  static List<Interval> attributed(Hardware hardware, Side side) {
    Embodied embodied = hardware.embodied();
    return embodied == null
        ? List.of()
        : Candidates.of(
            side.in(embodied.attributed(), Units.EMISSIONS),
            recomputed(embodied, side).stream().toList());
  }

  private static Optional<Interval> recomputed(Embodied embodied, Side side) {
    Optional<Interval> total = side.in(embodied.total(), Units.EMISSIONS);
    Optional<Interval> time = side.in(embodied.timeShare(), Units.RATIO);
    Optional<Interval> resource = side.in(embodied.resourceShare(), Units.RATIO);
    return total.isEmpty() || time.isEmpty() || resource.isEmpty()
        ? Optional.empty()
        : Optional.of(total.get().times(time.get()).times(resource.get()));
  }

  private static Optional<Breach> look(String pointer, Embodied embodied, Side side) {
    Optional<Interval> expected = recomputed(embodied, side);
    if (expected.isEmpty() || EmbodiedShares.impossible(embodied, side)) {
      return Optional.empty();
    }
    return new Against(pointer + "/attributed", embodied.attributed(), side, Units.EMISSIONS)
        .equals(
            List.of(expected.get()),
            "%s x %s x %s"
                .formatted(
                    Against.words(embodied.total(), side),
                    Against.words(embodied.timeShare(), side),
                    Against.words(embodied.resourceShare(), side)));
  }
}
