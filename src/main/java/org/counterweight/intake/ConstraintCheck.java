package org.counterweight.intake;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.statement.Statement;

/** Placeholder until the branch lands. */
final class ConstraintCheck {
  private ConstraintCheck() {}

  static List<Finding> check(Statement statement) {
    return List.of();
  }
}
