package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.RuleBook;

/** The base statement with changes to section C, and what a rule says of it. */
final class HarmCase {
  private HarmCase() {}

  /** Findings of one rule on the base statement with YAML laid over it. */
  static List<Finding> findings(String rule, String yaml) {
    return RuleBook.check(BaseStatement.with(yaml), BaseStatement.policy()).stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }

  /** JSON Pointers of those findings. */
  static List<String> pointers(String rule, String yaml) {
    return findings(rule, yaml).stream().map(finding -> finding.location().pointer()).toList();
  }

  /** Section C with one event; lines of YAML replace the event's own or add to it. */
  static String event(String lines) {
    return """
    harm:
      events:
        - id: case
          title: A case
          system: Support assistant
          link: It gave the answer.
          remediation: {state: resolved, action: Repaired.}
          type: reliability
          severity: S1
          nature: incident
          detected: 2025-06-19
    """
        + lines.indent(6);
  }
}
