package org.counterweight.conformance.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.CaseInput;
import org.counterweight.conformance.CatalogueRule;
import org.counterweight.conformance.ConformanceCase;
import org.counterweight.conformance.Said;
import org.counterweight.conformance.Stage;
import org.counterweight.conformance.Suite;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import tools.jackson.databind.JsonNode;

/** Puts every mutant before the rules or the suite, and takes down who notices it. */
public final class Mutation {
  private final Suite suite;
  private final List<CatalogueRule> rules;
  private final Bench bench;
  private final Excuses excuses;

  /** A run of mutations. */
  public Mutation(Suite suite, List<CatalogueRule> rules, Bench bench, Excuses excuses) {
    this.suite = suite;
    this.rules = rules;
    this.bench = bench;
    this.excuses = excuses;
  }

  /**
   * The fate of every mutant: of the policy, of the schema, of statements.
   *
   * @param seed settles what is left to chance
   */
  public List<Fate> run(long seed) {
    List<Fate> fates = new ArrayList<>();
    policies(fates);
    schemas(fates);
    statements(seed, fates);
    return fates;
  }

  private void policies(List<Fate> fates) {
    Map<String, Set<ConformanceCase>> byRule = new HashMap<>();
    for (ConformanceCase one : suite.cases()) {
      Set<String> speaks = new LinkedHashSet<>();
      speaks.add(one.rule());
      one.said().stream().map(Said::rule).forEach(speaks::add);
      speaks.forEach(id -> byRule.computeIfAbsent(id, r -> new LinkedHashSet<>()).add(one));
    }
    List<ConformanceCase> judged =
        suite.cases().stream()
            .filter(one -> one.stage() != Stage.TEXT && one.stage() != Stage.STRUCTURE)
            .filter(one -> !(one.input() instanceof CaseInput.Raw))
            .toList();
    // Rules without any case are a gap that coverage names; their mutants would only repeat it.
    List<CatalogueRule> exercised =
        rules.stream().filter(rule -> byRule.containsKey(rule.id())).toList();
    for (Mutant mutant : PolicyMutations.of(bench.policy().tree(), exercised)) {
      String noticed;
      try {
        Bench mutated = bench.withPolicy(mutant.tree());
        String[] steps = mutant.at().split("/", -1);
        noticed =
            first(mutated, byRule.getOrDefault(steps[2], Set.of()))
                .or(() -> first(mutated, judged))
                .orElse(null);
      } catch (SuiteFailure e) {
        noticed = "policy.unsound";
      }
      fates.add(Fate.of(mutant, noticed, excuses.of(mutant).orElse(null)));
    }
  }

  private void schemas(List<Fate> fates) {
    List<ConformanceCase> structural = new ArrayList<>();
    Map<String, List<ConformanceCase>> byKeyword = new HashMap<>();
    for (ConformanceCase one : suite.cases()) {
      if (one.stage() == Stage.STRUCTURE && one.input() instanceof CaseInput.Data data) {
        structural.add(one);
        for (String keyword : bench.refusing(data.tree())) {
          byKeyword.computeIfAbsent(keyword, k -> new ArrayList<>()).add(one);
        }
      }
    }
    for (Mutant mutant : SchemaMutations.of(bench.schema().tree())) {
      String noticed;
      try {
        Bench mutated = bench.withSchema(mutant.tree());
        noticed =
            first(mutated, byKeyword.getOrDefault(mutant.at(), List.of()))
                .or(() -> first(mutated, structural))
                .orElse(null);
      } catch (SuiteFailure e) {
        noticed = "the schema itself";
      }
      fates.add(Fate.of(mutant, noticed, excuses.of(mutant).orElse(null)));
    }
  }

  /** The first case that comes out differently. */
  private static Optional<String> first(Bench mutated, Iterable<ConformanceCase> cases) {
    for (ConformanceCase one : cases) {
      if (!mutated.judge(one).passed()) {
        return Optional.of(one.id());
      }
    }
    return Optional.empty();
  }

  private void statements(long seed, List<Fate> fates) {
    JsonNode schema = bench.schema().tree();
    Origins.of(suite)
        .forEach((name, statement) -> {
          String within = name.equals(Origins.BASE) ? "" : "/purpose";
          Surroundings surroundings = new Surroundings(statement, bench.rules());
          for (Mutant mutant : StatementMutations.of(statement, name, within, schema, seed)) {
            String alone = found(mutant);
            String noticed =
                alone == null ? surroundings.noticed(mutant.tree()).orElse(null) : alone;
            boolean later = alone == null && noticed != null;
            fates.add(Fate.of(mutant, noticed, later, excuses.of(mutant).orElse(null)));
          }
        });
  }

  private String found(Mutant mutant) {
    return bench.data(mutant.tree()).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .map(rule -> rule.value())
        .findFirst()
        .orElse(null);
  }
}
