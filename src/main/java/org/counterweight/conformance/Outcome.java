package org.counterweight.conformance;

import java.util.Collection;
import java.util.Locale;
import org.counterweight.finding.Severity;

/** What is said of an input as a whole: the heaviest of its findings. */
public enum Outcome {
  /** Nothing, or nothing but information. */
  VALID,
  /** A person has to look. */
  JUDGEMENT,
  /** Likely wrong; a release goes out all the same. */
  WARNING,
  /** No release. */
  ERROR;

  /** The outcome of findings with these severities. */
  public static Outcome of(Collection<Severity> severities) {
    Outcome outcome = VALID;
    for (Severity severity : severities) {
      Outcome own =
          switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case JUDGEMENT -> JUDGEMENT;
            case INFO -> VALID;
          };
      outcome = own.compareTo(outcome) > 0 ? own : outcome;
    }
    return outcome;
  }

  /** The word in case files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this word. */
  public static Outcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
