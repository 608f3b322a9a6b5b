package org.counterweight.rule.entity;

import java.util.Optional;
import org.counterweight.rule.SizeThreshold;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EntitySize;

/** The size threshold that a statement refers to. */
final class SizeThresholds {
  private SizeThresholds() {}

  /**
   * The threshold of the policy that the entity's size names; empty where it has none or none is
   * known.
   */
  static Optional<SizeThreshold> of(Subject subject) {
    EntitySize size = subject.statement().entity().size();
    return size == null
        ? Optional.empty()
        : subject.policy().sizes().stream()
            .filter(t -> t.id().equals(size.threshold()))
            .findFirst();
  }
}
