package org.counterweight.rule.submission;

import java.util.List;
import org.counterweight.rule.Carded;
import org.counterweight.rule.Policy;

/** A rule about a submission as a whole: a pure function from what was handed in to remarks. */
public interface SubmissionRule extends Carded {
  /**
   * What breaks the rule, in any order; empty where it holds or does not apply.
   *
   * @param submission what was handed in
   * @param policy the policy in force
   */
  List<Remark> check(Submission submission, Policy policy);
}
