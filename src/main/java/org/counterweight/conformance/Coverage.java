package org.counterweight.conformance;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweight.rule.Policy;
import tools.jackson.databind.JsonNode;

/**
 * What a suite exercises, and what it does not.
 *
 * @param rules how many cases of each kind a rule has, by its id; every rule is there
 * @param gaps rules that lack a kind of case without a reason in the suite, with the kinds
 * @param thresholds all thresholds, deadlines and sizes of the policy
 * @param unusedThresholds those between whose two sides no two cases tell
 * @param keywords all constraints of the schema, by JSON Pointer
 * @param unusedKeywords those that refuse no case
 */
public record Coverage(
    Map<String, Map<CaseKind, Integer>> rules,
    Map<String, Set<CaseKind>> gaps,
    Set<String> thresholds,
    Set<String> unusedThresholds,
    Set<String> keywords,
    Set<String> unusedKeywords) {

  private static final Set<CaseKind> NEEDED =
      EnumSet.of(CaseKind.PASS, CaseKind.FAIL, CaseKind.NOT_APPLICABLE);

  /** What a suite exercises of these rules, on this bench. */
  public static Coverage of(
      Suite suite, List<CatalogueRule> catalogue, List<CaseResult> results, Bench bench) {
    Map<String, Map<CaseKind, Integer>> rules = new TreeMap<>();
    catalogue.forEach(rule -> rules.put(rule.id(), new EnumMap<>(CaseKind.class)));
    for (ConformanceCase one : suite.cases()) {
      Map<CaseKind, Integer> kinds = rules.get(one.rule());
      if (kinds != null) {
        kinds.merge(one.kind(), 1, Integer::sum);
      }
    }
    Set<String> thresholds = thresholds(bench.rules());
    Set<String> unused = new TreeSet<>(thresholds);
    unused.removeAll(told(results));
    JsonNode schema = bench.schema().tree();
    Set<String> keywords = SchemaKeywords.of(schema);
    Set<String> silent = new TreeSet<>(keywords);
    for (ConformanceCase one : suite.cases()) {
      if (one.stage() == Stage.STRUCTURE && one.input() instanceof CaseInput.Data data) {
        silent.removeAll(bench.refusing(data.tree()));
      }
    }
    return new Coverage(rules, gaps(suite, catalogue, rules), thresholds, unused, keywords, silent);
  }

  private static Map<String, Set<CaseKind>> gaps(
      Suite suite, List<CatalogueRule> catalogue, Map<String, Map<CaseKind, Integer>> rules) {
    Map<String, Set<CaseKind>> gaps = new TreeMap<>();
    for (CatalogueRule rule : catalogue) {
      Set<CaseKind> missing = EnumSet.copyOf(NEEDED);
      if (!rule.thresholds().isEmpty()) {
        missing.add(CaseKind.BOUNDARY);
      }
      missing.removeAll(rules.get(rule.id()).keySet());
      missing.removeAll(suite.absent().getOrDefault(rule.id(), Map.of()).keySet());
      if (!missing.isEmpty()) {
        gaps.put(rule.id(), missing);
      }
    }
    return gaps;
  }

  /** Names of everything in a policy that a boundary can be drawn at. */
  private static Set<String> thresholds(Policy policy) {
    Set<String> names = new TreeSet<>();
    policy
        .rules()
        .forEach((id, setting) ->
            setting.thresholds().keySet().forEach(name -> names.add(id + " " + name)));
    policy.clocks().keySet().forEach(regime -> names.add("clock:" + regime.code()));
    if (policy.levy() != null) {
      policy.levy().sizes().forEach(size -> names.add("size:" + size));
    }
    return names;
  }

  /** Boundaries that cases with different outcomes stand on both sides of. */
  private static Set<String> told(List<CaseResult> results) {
    Map<String, Set<List<Said>>> sides = new HashMap<>();
    for (CaseResult result : results) {
      ConformanceCase one = result.one();
      if (one.threshold() != null) {
        String name =
            one.threshold().contains(":") ? one.threshold() : one.rule() + " " + one.threshold();
        List<Said> own =
            result.said().stream()
                .filter(said -> said.rule().equals(one.rule()))
                .map(said -> new Said(said.rule(), said.severity(), ""))
                .toList();
        sides.computeIfAbsent(name, n -> new HashSet<>()).add(own);
      }
    }
    Set<String> told = new TreeSet<>();
    sides.forEach((name, outcomes) -> {
      if (outcomes.size() > 1) {
        told.add(name);
      }
    });
    return told;
  }
}
