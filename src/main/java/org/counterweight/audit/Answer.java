package org.counterweight.audit;

import java.util.List;
import org.counterweight.finding.Finding;

/**
 * What an audit answers to one question.
 *
 * @param question the question
 * @param state how it stands
 * @param word the answer in a word or two, as in {@code no} or {@code not checked}
 * @param note what was looked at, or why nothing was; one line; empty for nothing to say
 * @param findings what speaks to it, the gravest first
 */
public record Answer(
    Question question, State state, String word, String note, List<Finding> findings) {
  /** Keeps its own copy. */
  public Answer {
    findings = List.copyOf(findings);
  }

  /** How a question stands, from the best to the worst. */
  public enum State {
    /** There is nothing of the kind. */
    NOTHING("nothing to check"),
    /** It is as it should be. */
    HOLDS("yes"),
    /** There is something to know that changes no verdict. */
    INFORMED("see there"),
    /** It would not hold but for what was waived. */
    WAIVED("waived"),
    /** It was not looked at, or not as a whole. */
    UNCHECKED("not checked"),
    /** A person has to look. */
    JUDGEMENT("for a person to judge"),
    /** It is likely wrong. */
    DOUBTFUL("doubtful"),
    /** It is not as it should be. */
    BROKEN("no");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}
