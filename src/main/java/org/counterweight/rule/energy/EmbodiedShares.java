package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Embodied;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Figure;

/** Shares of hardware are shares. */
@RuleCard(
    id = "energy.embodied-shares",
    severity = Severity.ERROR,
    title = "Time share and resource share of hardware are between zero and one",
    why = "Work cannot take more than all of a device, or more than its whole life.",
    citation = "ISO/IEC 21031:2024",
    fix = "Write a share of 25% as 0.25, or in the unit %.",
    since = "0.1",
    passes =
        Examples.HARDWARE
            + """
                  embodied:
                    total: {value: 1200, unit: tCO2e, quality: provider-reported}
                    timeShare: {value: 25.0, unit: "%", quality: activity-modelled}
                    resourceShare: {value: 1.00, unit: "1", quality: activity-modelled}
                    attributed: {value: 300, unit: tCO2e, quality: activity-modelled}
            """,
    fails =
        Examples.HARDWARE
            + """
                  embodied:
                    total: {value: 1200, unit: tCO2e, quality: provider-reported}
                    timeShare: {value: 25.0, unit: "1", quality: activity-modelled}
                    resourceShare: {value: 1.00, unit: "1", quality: activity-modelled}
                    attributed: {value: 300, unit: tCO2e, quality: activity-modelled}
            """)
final class EmbodiedShares implements Rule {
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
        String pointer = "/energy/hardware/" + i + "/embodied/";
        for (Side side : Side.values()) {
          look(pointer + "timeShare", embodied.timeShare(), side, "time share", breaches);
          look(
              pointer + "resourceShare",
              embodied.resourceShare(),
              side,
              "resource share",
              breaches);
        }
      }
    }
    return breaches;
  }

  /** Whether one of the shares cannot be one, so that computing with it would blame the result. */
  static boolean impossible(Embodied embodied, Side side) {
    return outside(embodied.timeShare(), side) || outside(embodied.resourceShare(), side);
  }

  private static boolean outside(Figure share, Side side) {
    return side.in(share, Units.RATIO)
        .filter(i -> i.low().compareTo(BigDecimal.ONE) > 0 || i.high().signum() < 0)
        .isPresent();
  }

  private static void look(
      String pointer, Figure share, Side side, String name, List<Breach> breaches) {
    if (outside(share, side)) {
      breaches.add(
          Breach.at(
              pointer + side.pointer(),
              side.number(share),
              "%s %s%s is not between 0 and 1"
                  .formatted(name, Against.words(share, side), side.words())));
    }
  }
}
