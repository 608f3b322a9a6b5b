package org.counterweight.tally;

import java.util.Objects;

/**
 * What a document needs to show the levy that a policy proposes.
 *
 * @param terms its terms
 * @param reach whether it reaches the entity
 */
public record LevyProposal(LevyTerms terms, LevyReach reach) {
  /** Refuses null. */
  public LevyProposal {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(reach, "reach");
  }
}
