package org.counterweight.conformance.impact;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.CaseResult;
import org.counterweight.conformance.ConformanceCase;
import org.counterweight.conformance.Suite;

/**
 * A case that comes out differently under other rules.
 *
 * @param before how it comes out now
 * @param after how it would
 */
public record SuiteChange(CaseResult before, CaseResult after) {

  /** The cases of a suite that come out differently. */
  public static List<SuiteChange> of(Suite suite, Bench before, Bench after) {
    List<SuiteChange> changes = new ArrayList<>();
    for (ConformanceCase one : suite.cases()) {
      CaseResult now = before.judge(one);
      CaseResult then = after.judge(one);
      if (!now.said().equals(then.said()) || now.outcome() != then.outcome()) {
        changes.add(new SuiteChange(now, then));
      }
    }
    return changes;
  }
}
