package org.counterweight.rule.oversight;

/** What examples on the cards of rules about the window of a test have around it. */
final class WindowExample {
  /** Up to the window. */
  static final String BEFORE =
      """
      oversight:
        voluntaryUse:
          - id: support
            tool: Support assistant
      """;

  /** From the window on. */
  static final String AFTER =
      """
            population: 239
            share: {value: 81, unit: "%"}
            low: 76
            high: 86
            method: Dashboards and quotas switched off; logins counted by the works council.
      """;

  private WindowExample() {}
}
