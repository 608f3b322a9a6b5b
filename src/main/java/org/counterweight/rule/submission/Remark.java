package org.counterweight.rule.submission;

import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;

/**
 * What a rule has to say of one place of a submission. The rule's card adds id, severity and
 * citation.
 *
 * @param place where
 * @param value the offending value; null where something is missing
 * @param message what is wrong, in one sentence, with the values in it
 * @param fix what to do here; null where the card's general advice says it
 * @param severity milder than the rule's own; null for the rule's own
 */
public record Remark(Location place, String value, String message, String fix, Severity severity) {

  /** A remark to which the card's fix applies. */
  public static Remark at(Location place, String value, String message) {
    return new Remark(place, value, message, null, null);
  }

  /** The same with a fix of its own. */
  public Remark fix(String advice) {
    return new Remark(place, value, message, advice, severity);
  }

  /** The same at a milder severity. */
  public Remark as(Severity milder) {
    return new Remark(place, value, message, fix, milder);
  }
}
