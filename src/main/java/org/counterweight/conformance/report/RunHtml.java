package org.counterweight.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterweight.conformance.CaseKind;
import org.counterweight.conformance.Coverage;
import org.counterweight.conformance.SuiteRun;
import org.counterweight.conformance.mutation.Fate;

/** A run of a suite, and of mutations where there were any, as a page. */
public final class RunHtml {
  private RunHtml() {}

  /**
   * The page.
   *
   * @param fates what became of the mutants; empty where none were made
   */
  public static String of(SuiteRun run, List<Fate> fates) {
    int all = run.results().size();
    int failed = run.failed().size();
    Coverage coverage = run.coverage();
    Page page =
        new Page(
            "Conformance", (all - failed) + " of " + all + " cases came out exactly as expected.");
    page.facts(
        "Suite",
        run.suite().name() + " " + run.suite().version(),
        "Schema",
        run.schema(),
        "Policy",
        run.policy(),
        "Rules with every kind of case",
        (coverage.rules().size() - coverage.gaps().size()) + " of " + coverage.rules().size(),
        "Thresholds told apart",
        (coverage.thresholds().size() - coverage.unusedThresholds().size())
            + " of "
            + coverage.thresholds().size(),
        "Constraints of the schema that refuse a case",
        (coverage.keywords().size() - coverage.unusedKeywords().size())
            + " of "
            + coverage.keywords().size());
    if (failed > 0) {
      page.heading("Cases that came out differently");
      List<List<String>> rows = new ArrayList<>();
      run.failed()
          .forEach(f ->
              rows.add(
                  List.of(
                      f.one().id(),
                      f.one().outcome().code(),
                      f.outcome().code(),
                      String.join("; ", f.differences()))));
      page.table(List.of("Case", "Expected", "Came out", "Difference"), rows);
    }
    if (!coverage.unusedThresholds().isEmpty() || !coverage.unusedKeywords().isEmpty()) {
      page.heading("What no case exercises");
      List<List<String>> rows = new ArrayList<>();
      coverage.unusedThresholds().forEach(name -> rows.add(List.of("threshold", name, "")));
      coverage
          .unusedKeywords()
          .forEach(name ->
              rows.add(
                  List.of(
                      "constraint of the schema",
                      name,
                      run.suite().unreachable().getOrDefault(name, ""))));
      page.table(List.of("What", "Which", "Why no case can"), rows);
    }
    page.heading("Rules");
    page.paragraph(
        "How many cases there are of each kind: the rule holds; it is broken once; a value stands at a"
            + " threshold or just beyond it; what the rule speaks of is not there.");
    page.table(
        List.of(
            "Rule",
            "#Pass",
            "#Fail",
            "#Boundary",
            "#Not applicable",
            "#As expected",
            "What is missing"),
        rules(run));
    if (!fates.isEmpty()) {
      mutants(page, fates);
    }
    return page.end();
  }

  private static List<List<String>> rules(SuiteRun run) {
    List<List<String>> rows = new ArrayList<>();
    run.scores()
        .forEach((rule, score) -> {
          Map<CaseKind, Integer> kinds = run.coverage().rules().getOrDefault(rule, Map.of());
          List<String> row = new ArrayList<>(List.of(rule));
          for (CaseKind kind : CaseKind.values()) {
            row.add(Integer.toString(kinds.getOrDefault(kind, 0)));
          }
          row.add(score.passed() + " of " + (score.passed() + score.failed()));
          row.add(missing(run, rule));
          rows.add(row);
        });
    return rows;
  }

  /** Kinds of case that are lacking, and those that the rule cannot have, with the reason. */
  private static String missing(SuiteRun run, String rule) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    run.coverage()
        .gaps()
        .getOrDefault(rule, Set.of())
        .forEach(kind -> reasons.computeIfAbsent("", r -> new ArrayList<>()).add(kind.code()));
    new TreeMap<>(run.suite().absent().getOrDefault(rule, Map.of()))
        .forEach((kind, reason) ->
            reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(kind.code()));
    return reasons.entrySet().stream()
        .map(e ->
            "No "
                + String.join(", ", e.getValue())
                + (e.getKey().isEmpty() ? "" : ": " + e.getKey()))
        .collect(Collectors.joining(" "));
  }

  private static void mutants(Page page, List<Fate> fates) {
    MutationScore score = MutationScore.of(fates);
    page.heading("Mutants");
    page.paragraph(score.sentence());
    List<List<String>> rows = new ArrayList<>();
    score
        .byOperator()
        .forEach((name, counts) ->
            rows.add(
                List.of(
                    name,
                    Integer.toString(counts[0]),
                    Integer.toString(counts[1]),
                    Integer.toString(counts[2]),
                    Integer.toString(counts[0] - counts[1] - counts[2]))));
    page.table(
        List.of("Fault", "#Made", "#Noticed", "#Survived, with a reason", "#Survived"), rows);
    List<List<String>> survivors = new ArrayList<>();
    for (Fate fate : fates) {
      if (!fate.noticed()) {
        survivors.add(
            List.of(
                fate.subject() + ", " + fate.operator(),
                fate.at(),
                fate.what(),
                fate.excuse() == null
                    ? "none: a rule or a case is missing"
                    : MutationScore.reason(fate)));
      }
    }
    page.heading("Survivors");
    page.table(
        List.of("Fault", "Where", "What", "Why it does no harm, or who catches it"), survivors);
  }
}
