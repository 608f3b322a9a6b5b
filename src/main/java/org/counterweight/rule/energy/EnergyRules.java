package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class EnergyRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new AcceleratorPower(),
          new CueIdentity(),
          new DualReporting(),
          new EmbodiedIdentity(),
          new EmbodiedShares(),
          new EmissionsLocation(),
          new EmissionsMarket(),
          new ErfIdentity(),
          new ErfRange(),
          new FactorRange(),
          new GwpMissing(),
          new HardwareEnergy(),
          new HardwareHours(),
          new HardwareSiteUnknown(),
          new InstrumentsExceed(),
          new MatchingMissing(),
          new NegativeValue(),
          new PueIdentity(),
          new PueRange(),
          new QualityUndeclared(),
          new RefIdentity(),
          new RenewableLimit(),
          new SciIdentity(),
          new TotalSum(),
          new UncertaintyMissing(),
          new WaterBalance(),
          new WaterIdentity(),
          new WorkloadSum(),
          new WueRange());

  private EnergyRules() {}
}
