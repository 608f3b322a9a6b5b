package org.counterweight.conformance;

import java.util.List;
import org.counterweight.finding.Severity;

/**
 * What the suite has to know of a rule.
 *
 * @param id its id
 * @param severity how much it weighs where the policy says nothing
 * @param title what must hold
 * @param clause the law, standard or proposal that it follows
 * @param since the version that brought it
 * @param settable whether a policy may switch it off or weigh it otherwise
 * @param thresholds what the policy sets for it
 */
public record CatalogueRule(
    String id,
    Severity severity,
    String title,
    String clause,
    String since,
    boolean settable,
    List<String> thresholds) {
  /** Keeps its own copy. */
  public CatalogueRule {
    thresholds = List.copyOf(thresholds);
  }
}
