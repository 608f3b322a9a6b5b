package org.counterweight.conformance.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.counterweight.conformance.CaseKind;
import org.counterweight.conformance.CaseResult;
import org.counterweight.conformance.Coverage;
import org.counterweight.conformance.Said;
import org.counterweight.conformance.SuiteRun;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A run of a suite as JSON. */
public final class RunJson {
  private RunJson() {}

  /** The run. */
  public static ObjectNode of(SuiteRun run) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("suite").put("name", run.suite().name()).put("version", run.suite().version());
    root.put("schema", run.schema());
    root.put("policy", run.policy());
    int failed = run.failed().size();
    root.putObject("summary")
        .put("total", run.results().size())
        .put("passed", run.results().size() - failed)
        .put("failed", failed);
    ArrayNode rules = root.putArray("rules");
    run.scores()
        .forEach((id, score) -> {
          ObjectNode rule = rules.addObject();
          rule.put("rule", id).put("passed", score.passed()).put("failed", score.failed());
          ObjectNode kinds = rule.putObject("cases");
          Map<CaseKind, Integer> counts = run.coverage().rules().getOrDefault(id, Map.of());
          for (CaseKind kind : CaseKind.values()) {
            kinds.put(kind.code(), counts.getOrDefault(kind, 0));
          }
          ArrayNode lacks = rule.putArray("lacks");
          run.coverage().gaps().getOrDefault(id, Set.of()).forEach(k -> lacks.add(k.code()));
        });
    ArrayNode cases = root.putArray("cases");
    for (CaseResult result : run.results()) {
      cases.add(one(result));
    }
    ObjectNode coverage = coverage(run.coverage());
    ObjectNode unreachable = coverage.putObject("unreachableSchemaKeywords");
    run.suite().unreachable().forEach(unreachable::put);
    root.set("coverage", coverage);
    return root;
  }

  private static ObjectNode one(CaseResult result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", result.one().id());
    node.put("passed", result.passed());
    node.put("expected", result.one().outcome().code());
    node.put("outcome", result.outcome().code());
    if (!result.passed()) {
      node.set("expectedFindings", said(result.one().said()));
      node.set("findings", said(result.said()));
      ArrayNode differences = node.putArray("differences");
      result.differences().forEach(differences::add);
    }
    return node;
  }

  private static ArrayNode said(Collection<Said> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Said said : all) {
      list.addObject()
          .put("rule", said.rule())
          .put("severity", said.severity().code())
          .put("at", said.place());
    }
    return list;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rules", coverage.rules().size());
    ObjectNode gaps = node.putObject("rulesWithoutCases");
    coverage
        .gaps()
        .forEach((rule, kinds) -> {
          ArrayNode list = gaps.putArray(rule);
          kinds.forEach(kind -> list.add(kind.code()));
        });
    node.put("thresholds", coverage.thresholds().size());
    coverage.unusedThresholds().forEach(node.putArray("unusedThresholds")::add);
    node.put("schemaKeywords", coverage.keywords().size());
    coverage.unusedKeywords().forEach(node.putArray("unusedSchemaKeywords")::add);
    return node;
  }
}
