package org.counterweight.report.html;

import java.util.List;
import org.counterweight.finding.Finding;

/**
 * A question that an auditor asks, and the answer.
 *
 * @param code its name in ids and heads of columns, as in {@code figures}
 * @param question in words
 * @param stand how it stands
 * @param word the answer in a word or two
 * @param note what was looked at, or why nothing was; empty for nothing to say
 * @param findings what speaks to it, the gravest first
 */
public record Asked(
    String code, String question, Stand stand, String word, String note, List<Finding> findings) {
  /** Keeps its own copy. */
  public Asked {
    findings = List.copyOf(findings);
  }

  /** How a question stands. */
  public enum Stand {
    /** There is nothing of the kind. */
    NOTHING(Light.NONE),
    /** It is as it should be. */
    HOLDS(Light.PASS),
    /** There is something to know. */
    INFORMED(Light.INFO),
    /** It would not hold but for what was waived. */
    WAIVED(Light.INFO),
    /** It was not looked at. */
    UNCHECKED(Light.OPEN),
    /** A person has to look. */
    JUDGEMENT(Light.JUDGEMENT),
    /** It is likely wrong. */
    DOUBTFUL(Light.WARNING),
    /** It is not as it should be. */
    BROKEN(Light.FAIL);

    private final Light light;

    Stand(Light light) {
      this.light = light;
    }

    Light light() {
      return light;
    }
  }

  /** The head of its column. */
  String label() {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1);
  }
}
