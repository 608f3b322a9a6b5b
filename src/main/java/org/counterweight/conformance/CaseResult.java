package org.counterweight.conformance;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;

/**
 * How a case came out.
 *
 * @param one the case
 * @param outcome what came out
 * @param said what the rules said, sorted
 * @param findings the same in full
 * @param failure why the input could not be judged; null where it was
 */
public record CaseResult(
    ConformanceCase one, Outcome outcome, List<Said> said, List<Finding> findings, String failure) {

  /** Keeps its own copies. */
  public CaseResult {
    said = List.copyOf(said);
    findings = List.copyOf(findings);
  }

  /** Whether it came out exactly as expected: outcome, rules, severities and places. */
  public boolean passed() {
    return failure == null && outcome == one.outcome() && said.equals(one.said());
  }

  /** What differs from what was expected, in words; empty where nothing does. */
  public List<String> differences() {
    List<String> differences = new ArrayList<>();
    if (failure != null) {
      differences.add(failure);
      return differences;
    }
    if (outcome != one.outcome()) {
      differences.add("outcome " + outcome.code() + " instead of " + one.outcome().code());
    }
    List<Said> missing = new ArrayList<>(one.said());
    said.forEach(missing::remove);
    List<Said> extra = new ArrayList<>(said);
    one.said().forEach(extra::remove);
    missing.forEach(s -> differences.add("missing: " + s.line()));
    extra.forEach(s -> differences.add("not expected: " + s.line() + " — " + message(s)));
    return differences;
  }

  private String message(Said said) {
    return findings.stream()
        .filter(f -> Said.of(f, one.stage()).equals(said))
        .map(Finding::message)
        .findFirst()
        .orElse("");
  }
}
