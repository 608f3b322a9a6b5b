package org.counterweight.finding;

import java.util.Comparator;

/**
 * What one rule has to say about one place. Immutable, and ordered by place, then rule, so that a
 * report of the same input is always the same.
 *
 * @param rule which rule speaks
 * @param severity how much it weighs under the policy in force
 * @param message what is wrong, in one sentence, with the offending value in it
 * @param value the offending value as it stands in the source; null where something is missing
 * @param fix what to do about it
 * @param citation the law, standard or proposal that the rule follows
 * @param location where
 */
public record Finding(
    RuleId rule,
    Severity severity,
    String message,
    String value,
    String fix,
    Citation citation,
    Location location)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::value, Comparator.<String>nullsFirst(Comparator.naturalOrder()));

  /** The same finding, seen at another place. */
  public Finding at(Location place) {
    return new Finding(rule, severity, message, value, fix, citation, place);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
