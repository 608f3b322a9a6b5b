package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class EntityRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL = List.of();

  private EntityRules() {}
}
