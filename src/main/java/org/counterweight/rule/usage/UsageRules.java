package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class UsageRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new CautionMissing(),
          new DefinitionMissing(),
          new Disguised(),
          new EmphasisWords(),
          new GrowthWithoutOutcome(),
          new HarmMissing(),
          new IncentivesIncomplete(),
          new IncentivesUndisclosed(),
          new PartsSum(),
          new ScopeDiffers(),
          new SubsetAdded(),
          new SupersetUnknown(),
          new ValueFromUsage(),
          new ValueMissing());

  private UsageRules() {}
}
