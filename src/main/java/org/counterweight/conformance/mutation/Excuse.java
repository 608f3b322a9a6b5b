package org.counterweight.conformance.mutation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A survivor that was looked at and accepted.
 *
 * @param subject statement, schema or policy
 * @param operators the faults that it holds for
 * @param at places: a JSON Pointer in which {@code *} stands for a step, {@code **} for any steps
 * @param reason why it does no harm
 * @param caughtBy the rule that catches it elsewhere; null for none
 */
public record Excuse(
    String subject, List<String> operators, String at, String reason, String caughtBy) {
  /** Keeps its own copy. */
  public Excuse {
    operators = List.copyOf(operators);
  }

  /** Whether it speaks of this mutant. */
  boolean holds(Mutant mutant) {
    return subject.equals(mutant.subject().code())
        && operators.contains(mutant.operator())
        && pattern().matcher(mutant.at()).matches();
  }

  private Pattern pattern() {
    StringBuilder regex = new StringBuilder();
    for (String part : at.split("(?<=/)|(?=/)", -1)) {
      regex.append(
          switch (part) {
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> Pattern.quote(part);
          });
    }
    return Pattern.compile(regex.toString());
  }
}
