package org.counterweight.conformance.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.conformance.CaseResult;
import org.counterweight.conformance.Coverage;
import org.counterweight.conformance.SuiteRun;

/**
 * A run of a suite for the terminal: what did not come out, then each rule, then what is missing.
 */
public final class RunText {
  private static final int MOST = 20;

  private final PrintWriter out;

  /** Prints to this target. */
  public RunText(PrintWriter out) {
    this.out = out;
  }

  /** Prints a run. */
  public void print(SuiteRun run) {
    List<CaseResult> failed = run.failed();
    for (CaseResult result : failed) {
      out.println("FAIL " + result.one().id() + " (" + result.one().kind().code() + ")");
      out.println("     " + result.one().title());
      result.differences().forEach(difference -> out.println("     " + difference));
    }
    if (!failed.isEmpty()) {
      out.println();
    }
    int width = run.scores().keySet().stream().mapToInt(String::length).max().orElse(0);
    run.scores()
        .forEach((rule, score) -> {
          Set<?> gaps = run.coverage().gaps().getOrDefault(rule, Set.of());
          out.printf(
              Locale.ROOT,
              "%-4s %-" + width + "s %5d of %d cases%s%n",
              score.failed() > 0
                  ? "FAIL"
                  : score.passed() == 0 && !gaps.isEmpty() ? "none" : "pass",
              rule,
              score.passed(),
              score.passed() + score.failed(),
              missing(run.coverage(), rule));
        });
    out.println();
    Coverage coverage = run.coverage();
    int covered = coverage.rules().size() - coverage.gaps().size();
    out.println(
        "rules with every kind of case they need: " + covered + " of " + coverage.rules().size());
    unused(
        "thresholds of the policy", coverage.thresholds(), coverage.unusedThresholds(), Map.of());
    unused(
        "constraints of the schema",
        coverage.keywords(),
        coverage.unusedKeywords(),
        run.suite().unreachable());
    out.println();
    int all = run.results().size();
    out.println(
        run.suite().name()
            + " "
            + run.suite().version()
            + " against "
            + run.schema()
            + " and "
            + run.policy()
            + ": "
            + (all - failed.size())
            + " of "
            + all
            + " cases as expected");
  }

  private static String missing(Coverage coverage, String rule) {
    Set<?> gaps = coverage.gaps().getOrDefault(rule, Set.of());
    return gaps.isEmpty()
        ? ""
        : coverage.gaps().get(rule).stream()
            .map(kind -> kind.code())
            .collect(Collectors.joining(", ", "; lacks ", ""));
  }

  private void unused(
      String what, Set<String> all, Set<String> unused, Map<String, String> reasons) {
    out.println(
        what + " that cases tell apart: " + (all.size() - unused.size()) + " of " + all.size());
    unused.stream()
        .limit(MOST)
        .forEach(name ->
            out.println(
                reasons.containsKey(name)
                    ? "  no case can exercise " + name + ": " + reasons.get(name)
                    : "  no case exercises " + name));
    if (unused.size() > MOST) {
      out.println("  and " + (unused.size() - MOST) + " more; --report json lists them");
    }
  }
}
