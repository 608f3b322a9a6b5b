package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class HarmRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL = List.of();

  private HarmRules() {}
}
