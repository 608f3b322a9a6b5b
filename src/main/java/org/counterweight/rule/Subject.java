package org.counterweight.rule;

import java.math.BigDecimal;
import org.counterweight.statement.Figures;
import org.counterweight.statement.Statement;

/**
 * What a rule looks at.
 *
 * @param statement the statement
 * @param figures its figures by id
 * @param policy the policy in force
 * @param rule id of the rule that looks
 */
public record Subject(Statement statement, Figures figures, Policy policy, String rule) {

  /** The value that the policy sets for this threshold of the rule. */
  public BigDecimal threshold(String name) {
    return policy.threshold(rule, name);
  }
}
