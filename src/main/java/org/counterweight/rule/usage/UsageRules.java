package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class UsageRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL = List.of();

  private UsageRules() {}
}
