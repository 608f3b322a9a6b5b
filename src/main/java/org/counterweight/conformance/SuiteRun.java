package org.counterweight.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A suite run against a schema and a policy.
 *
 * @param suite the suite
 * @param schema the schema as the user named it
 * @param policy the policy as the user named it
 * @param results how each case came out, in the suite's order
 * @param coverage what the suite exercises
 */
public record SuiteRun(
    Suite suite, String schema, String policy, List<CaseResult> results, Coverage coverage) {

  /** Keeps its own copy. */
  public SuiteRun {
    results = List.copyOf(results);
  }

  /**
   * Runs a suite.
   *
   * @param catalogue every rule that there is
   */
  public static SuiteRun of(Suite suite, List<CatalogueRule> catalogue, Bench bench) {
    List<CaseResult> results = suite.cases().stream().map(bench::judge).toList();
    return new SuiteRun(
        suite,
        bench.schema().name(),
        bench.policy().name(),
        results,
        Coverage.of(suite, catalogue, results, bench));
  }

  /** Passed and failed cases of one rule. */
  public record Score(int passed, int failed) {}

  /** The score by rule, in the order of their ids; rules without cases score nothing. */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new TreeMap<>();
    coverage.rules().keySet().forEach(rule -> scores.put(rule, new Score(0, 0)));
    for (CaseResult result : results) {
      scores.merge(
          result.one().rule(),
          result.passed() ? new Score(1, 0) : new Score(0, 1),
          (a, b) -> new Score(a.passed() + b.passed(), a.failed() + b.failed()));
    }
    return scores;
  }

  /** The cases that did not come out as expected. */
  public List<CaseResult> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }
}
