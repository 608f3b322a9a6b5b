package org.counterweight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.finding.Severity;

/**
 * One rule on one statement, as a test.
 *
 * @param name the rule's id
 * @param group the rule's group
 * @param outcome how it ended
 * @param message in one sentence; empty where it passed
 * @param detail every finding of the rule with its place and fix, one below the other
 */
record JunitCase(String name, String group, Outcome outcome, String message, String detail) {
  /** How a test can end. */
  enum Outcome {
    PASSED,
    FAILED,
    SKIPPED,
    BROKEN
  }

  /** The tests of a statement in the order of their names. */
  static List<JunitCase> of(Result result, List<RuleText> rules) {
    Map<String, List<Finding>> findings = new TreeMap<>();
    // A statement that was not understood was held against the schema alone.
    boolean understood = result.statement() != null;
    for (RuleText rule : rules) {
      if (understood || rule.group().equals("schema")) {
        findings.put(rule.id(), new ArrayList<>());
      }
    }
    for (Finding finding : result.findings()) {
      findings.computeIfAbsent(finding.rule().value(), id -> new ArrayList<>()).add(finding);
    }
    List<JunitCase> cases = new ArrayList<>();
    if (result.failure() != null) {
      cases.add(new JunitCase("finished", "run", Outcome.BROKEN, result.failure(), ""));
      // What did not fail before the work broke off was not shown to hold.
      findings.values().removeIf(List::isEmpty);
    }
    findings.forEach((id, list) -> cases.add(of(id, list, result)));
    return cases;
  }

  private static JunitCase of(String id, List<Finding> findings, Result result) {
    String group = id.substring(0, id.indexOf('.'));
    StringBuilder detail = new StringBuilder();
    for (Finding finding : findings) {
      detail.append(detail.isEmpty() ? "" : "\n");
      describe(finding, result.input(), detail);
    }
    String unmeasured = unmeasured(id, group, result.prominence());
    for (Severity severity : List.of(Severity.ERROR, Severity.JUDGEMENT)) {
      List<Finding> those = findings.stream().filter(f -> f.severity() == severity).toList();
      if (!those.isEmpty()) {
        String more = those.size() > 1 ? " (and " + (those.size() - 1) + " more)" : "";
        String first = those.getFirst().message() + more;
        return severity == Severity.ERROR
            ? new JunitCase(id, group, Outcome.FAILED, first, detail.toString())
            : new JunitCase(
                id, group, Outcome.SKIPPED, "a person has to look: " + first, detail.toString());
      }
    }
    return unmeasured != null && findings.isEmpty()
        ? new JunitCase(id, group, Outcome.SKIPPED, unmeasured, "")
        : new JunitCase(id, group, Outcome.PASSED, "", detail.toString());
  }

  /** Why a rule about artefacts says nothing; null where it was measured, or is none. */
  private static String unmeasured(String id, String group, Prominence prominence) {
    if (!group.equals("prominence")) {
      return null;
    }
    List<Measured> rows =
        Stream.concat(prominence.pdf().stream(), prominence.xlsx().stream())
            .filter(row -> row.rule().equals(id))
            .toList();
    if (rows.isEmpty()) {
      return "not measured: no artefact was made";
    }
    return rows.stream().allMatch(row -> row.outcome() == Prominence.Outcome.NOT_APPLICABLE)
        ? "not applicable: the artefacts show nothing that it measures"
        : null;
  }

  private static void describe(Finding finding, String input, StringBuilder detail) {
    detail
        .append(Visible.of(Place.of(finding.location(), input)))
        .append(": ")
        .append(finding.severity().code())
        .append('[')
        .append(finding.rule())
        .append("]: ")
        .append(Visible.of(finding.message()));
    if (finding.fix() != null) {
      detail.append("\n  fix: ").append(Visible.of(finding.fix()));
    }
    if (finding.citation() != null) {
      detail.append("\n  why: ").append(finding.citation());
    }
  }
}
