package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.counterweight.finding.Severity;

/**
 * What a policy says of one rule.
 *
 * @param enabled false switches the rule off; null leaves it on
 * @param severity severity under this policy; null keeps the card's
 * @param thresholds values of the rule's thresholds by name
 */
public record RuleSetting(Boolean enabled, Severity severity, Map<String, BigDecimal> thresholds) {
  /** Keeps its own copy; no thresholds is none. */
  public RuleSetting {
    thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
  }

  /** Whether the policy switches the rule off. */
  public boolean off() {
    return Boolean.FALSE.equals(enabled);
  }
}
