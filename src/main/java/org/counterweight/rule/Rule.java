package org.counterweight.rule;

import java.util.List;

/** A rule about the data of a statement: a pure function from what was reported to breaches. */
public interface Rule extends Carded {
  /**
   * What breaks the rule, in any order; empty where it holds or does not apply.
   *
   * @param subject the statement, its figures, and this rule's settings under the policy
   */
  List<Breach> check(Subject subject);
}
