package org.counterweight.rule.value;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class ValueRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new DirectionUnlikely(),
          new EffectIdentity(),
          new EffectMissing(),
          new ForecastCaution(),
          new ForecastInTotal(),
          new HoursAsMoney(),
          new IntervalBracketsEffect(),
          new IntervalMissing(),
          new MoneyAgainstEffect(),
          new MoneyMissing(),
          new NetIdentity(),
          new OnlyFavourable(),
          new OverlapCountedTwice(),
          new ReasonNotCounted(),
          new ReservedId(),
          new ReviewTimeMissing(),
          new ScaleUnnamed(),
          new TotalSum(),
          new TotalsMissing(),
          new UnprovenInTotal());

  private ValueRules() {}
}
