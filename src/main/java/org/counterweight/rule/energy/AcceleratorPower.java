package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.HardwareKind;

/** An accelerator draws what accelerators draw. */
@RuleCard(
    id = "energy.accelerator-power",
    severity = Severity.WARNING,
    title = "The mean power of an accelerator lies in the range that accelerators have",
    why =
        "Mean power multiplies every hour of use; the rated power of a rack, or watts "
            + "read as kilowatts, puts all that follows out.",
    citation = "Counterweight proposal; ranges of 2026",
    proposal = true,
    fix =
        "Give the mean power of one device over the hours counted, not that of a server or a rack.",
    since = "0.1",
    thresholds = {"warning-below", "warning-above"},
    passes =
        """
        energy:
          totals: {embodiedEmissions: null, eWaste: null}
          hardware:
            - {id: dublin-accelerators, kind: gpu, model: 80 GB accelerator, site: dublin, meanPower: {value: 700, unit: W, quality: metered}}
        """,
    fails =
        """
        energy:
          totals: {embodiedEmissions: null, eWaste: null}
          hardware:
            - {id: dublin-accelerators, kind: gpu, model: 80 GB accelerator, site: dublin, meanPower: {value: 10.2, unit: kW, quality: metered}}
        """)
final class AcceleratorPower implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    Range range = Range.of(subject);
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < energy.hardware().size(); i++) {
      Hardware hardware = energy.hardware().get(i);
      if (hardware.kind() == HardwareKind.GPU || hardware.kind() == HardwareKind.TPU) {
        for (Side side : Side.values()) {
          range
              .look(
                  "/energy/hardware/" + i + "/meanPower",
                  hardware.meanPower(),
                  side,
                  Units.POWER,
                  "mean power of " + hardware.id())
              .ifPresent(breaches::add);
        }
      }
    }
    return breaches;
  }
}
