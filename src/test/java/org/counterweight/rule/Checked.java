package org.counterweight.rule;

import java.util.List;
import org.counterweight.finding.Finding;

/** What one rule says of the base statement with a change laid over it. */
public final class Checked {
  private static final Policy POLICY = BaseStatement.policy();

  private Checked() {}

  /** The findings of one rule. */
  public static List<Finding> by(String rule, String change) {
    return all(change).stream().filter(f -> f.rule().value().equals(rule)).toList();
  }

  /** The findings of every rule. */
  public static List<Finding> all(String change) {
    return RuleBook.check(BaseStatement.with(change), POLICY);
  }

  /** Rule and pointer of every finding. */
  public static List<String> places(String change) {
    return all(change).stream().map(f -> f.rule() + " " + f.location().pointer()).toList();
  }
}
