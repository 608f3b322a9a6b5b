package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class HarmRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new BacklashUnquantified(),
          new ClockStartLate(),
          new ClockUndeclared(),
          new ClockUnexplained(),
          new CostSum(),
          new CountTie(),
          new DatesBackwards(),
          new EventOutsidePeriod(),
          new FineCurrency(),
          new InterventionMissing(),
          new LinkMissing(),
          new NilContradicted(),
          new NilWithoutAttestation(),
          new NotificationLate(),
          new NotificationMissing(),
          new RemediationInconsistent(),
          new SeverityNature());

  private HarmRules() {}
}
