package org.counterweight.conformance.impact;

import java.util.Collection;
import java.util.Locale;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;

/** How a statement fares. */
public enum State {
  /** Released without a word. */
  CLEAN,
  /** Released with a warning, or left to a person. */
  FLAGGED,
  /** Not released. */
  REFUSED;

  static State of(Collection<Finding> findings) {
    State state = CLEAN;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return REFUSED;
      }
      if (finding.severity() != Severity.INFO) {
        state = FLAGGED;
      }
    }
    return state;
  }

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
