package org.counterweight.rule.purpose;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class PurposeRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new CraftDeduction(),
          new CraftHeadcount(),
          new CraftLimitUnproven(),
          new ExemptionUnproven(),
          new LevyBaseTie(),
          new LevyIdentity(),
          new LevyRate(),
          new LevyUnreached(),
          new SharesSum());

  private PurposeRules() {}
}
