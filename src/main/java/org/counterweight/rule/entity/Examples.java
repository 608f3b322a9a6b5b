package org.counterweight.rule.entity;

/** Lines that the examples of several rules begin with. */
final class Examples {
  /** A register of what the base statement cites, without files. */
  static final String REGISTER =
      """
      evidence:
        - {id: E-01, title: Meter readings, kind: dataset, source: Data room}
        - {id: E-02, title: Provider statement, kind: document, source: Data room}
        - {id: E-03, title: Rollout study, kind: study, source: Data room}
        - {id: E-04, title: Randomised trial, kind: study, source: Data room}
        - {id: E-05, title: Incident register, kind: dataset, source: Data room}
        - {id: E-06, title: Usage logs, kind: dataset, source: Data room}
      """;

  private Examples() {}
}
