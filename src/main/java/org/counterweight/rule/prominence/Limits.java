package org.counterweight.rule.prominence;

import org.counterweight.rule.Policy;

/**
 * The thresholds of one criterion under the policy in force.
 *
 * @param policy the policy
 * @param rule id of the criterion's rule
 */
public record Limits(Policy policy, String rule) {
  /** The value of a threshold. */
  public double of(String name) {
    return policy.threshold(rule, name).doubleValue();
  }
}
