package org.counterweight.rule;

import java.math.BigDecimal;
import org.counterweight.finding.Severity;

/**
 * One place where a rule does not hold. The rule's card adds id, severity and citation.
 *
 * @param pointer JSON Pointer of the place in the statement
 * @param value the offending value as reported; null where something is missing
 * @param message what is wrong, in one sentence, with the numbers in it
 * @param fix what to do here; null where the card's general advice says it
 * @param severity a milder severity than the rule's for this breach, such as a value between two
 *     thresholds; null for the rule's own
 */
public record Breach(String pointer, String value, String message, String fix, Severity severity) {

  /** A breach to which the card's general fix applies. */
  public static Breach at(String pointer, Object value, String message) {
    return new Breach(pointer, text(value), message, null, null);
  }

  /** The same breach with a fix of its own. */
  public Breach fix(String advice) {
    return new Breach(pointer, value, message, advice, severity);
  }

  /** The same breach at a severity of its own. */
  public Breach as(Severity milder) {
    return new Breach(pointer, value, message, fix, milder);
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      case org.counterweight.statement.Coded coded -> coded.code();
      default -> value.toString();
    };
  }
}
