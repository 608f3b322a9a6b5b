package org.counterweight.rule.oversight;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class OversightRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new AdoptionUntested(),
          new AreaSum(),
          new AreaUnknown(),
          new DeciderNamed(),
          new DecisionsMissing(),
          new IncentiveDates(),
          new OverrideCount(),
          new OverrideIncomplete(),
          new OverrideOutsidePeriod(),
          new ShareInterval(),
          new WindowOutsidePeriod(),
          new WindowRewarded(),
          new WindowShort());

  private OversightRules() {}
}
