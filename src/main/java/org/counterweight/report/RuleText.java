package org.counterweight.report;

import org.counterweight.finding.Citation;
import org.counterweight.finding.Severity;

/**
 * A rule that a run applied, in the words of the catalogue.
 *
 * @param id as in {@code prominence.area}
 * @param severity under the policy in force
 * @param title what must hold, in one sentence
 * @param why why it must
 * @param citation what it stands on
 * @param fix what to do where it does not hold
 */
public record RuleText(
    String id, Severity severity, String title, String why, Citation citation, String fix) {

  /** The part before the dot. */
  public String group() {
    return id.substring(0, id.indexOf('.'));
  }
}
