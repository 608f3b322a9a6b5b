package org.counterweight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.CaseKind;
import org.counterweight.conformance.report.CataloguePage;
import org.counterweight.statement.FigureKind;

/** The catalogue as a page: every rule with its examples and cases, and every kind of figure. */
final class RuleCatalogueHtml {
  private RuleCatalogueHtml() {}

  static void print(
      List<RuleEntry> rules, Map<String, Map<CaseKind, Integer>> cases, PrintWriter out) {
    Map<String, List<RuleEntry>> groups = new TreeMap<>();
    for (RuleEntry rule : rules) {
      groups
          .computeIfAbsent(
              rule.id().substring(0, rule.id().indexOf('.')), g -> new java.util.ArrayList<>())
          .add(rule);
    }
    CataloguePage page = new CataloguePage(rules.size(), groups.keySet());
    groups.forEach((group, members) -> {
      page.group(group);
      for (RuleEntry rule : members) {
        page.rule(
            rule.id(),
            rule.severity().code(),
            rule.title(),
            List.of(
                List.of("Why", rule.why().strip()),
                List.of("Source", rule.citation().toString()),
                List.of("Fix", rule.fix().strip()),
                List.of("Since", rule.since()),
                List.of(
                    "Status", rule.citation().proposal() ? "our proposal" : "follows its source"),
                List.of("Policy sets", String.join(", ", rule.thresholds())),
                List.of("Cases", counts(cases.getOrDefault(rule.id(), Map.of())))),
            rule.passes().strip(),
            rule.fails().strip());
      }
    });
    List<List<String>> figures = new java.util.ArrayList<>();
    for (FigureKind kind : FigureKind.values()) {
      figures.add(
          List.of(
              kind.id(),
              kind.section() == null ? "" : kind.section().name(),
              kind.label(),
              kind.unit(),
              kind.dimension().name().toLowerCase(Locale.ROOT),
              kind.xbrlItemType()));
    }
    out.print(page.figures(figures));
  }

  /** Counts in words; "none" where there is no case. */
  static String counts(Map<CaseKind, Integer> kinds) {
    List<String> words = new java.util.ArrayList<>();
    for (CaseKind kind : CaseKind.values()) {
      if (kinds.containsKey(kind)) {
        words.add(kinds.get(kind) + " " + kind.code());
      }
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }
}
