package org.counterweight.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.counterweight.finding.Severity;

/** What people need to know of a rule; {@code counterweight rules ID} prints it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleCard {
  /** Stable id, as in {@code energy.pue-identity}. */
  String id();

  /** Severity where the policy says nothing else. */
  Severity severity();

  /** What must hold, in one sentence. */
  String title();

  /** Why it must, in a sentence or two. */
  String why();

  /** The law, standard or paper, with its clause where we know it. */
  String citation();

  /** Whether the rule or its threshold is Counterweight's own proposal and not law. */
  boolean proposal() default false;

  /** What to do where it does not hold. */
  String fix();

  /** First version of Counterweight that had the rule. */
  String since();

  /** Names of the thresholds that the policy sets for this rule. */
  String[] thresholds() default {};

  /**
   * An example that satisfies the rule: YAML laid over the base statement as a JSON Merge Patch
   * (RFC 7396), so it shows only what matters here.
   */
  String passes();

  /** An example that breaks the rule, in the same form. */
  String fails();
}
