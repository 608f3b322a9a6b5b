package org.counterweight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.conformance.CaseKind;
import org.counterweight.statement.FigureKind;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints rules. */
interface RulePages {
  /** Everything about these rules. */
  void whole(List<RuleEntry> rules);

  /** The pages of a format. */
  static RulePages of(
      RulesCommand.Format format, Map<String, Map<CaseKind, Integer>> cases, PrintWriter out) {
    return switch (format) {
      case TEXT -> rules -> text(rules, cases, out);
      case MARKDOWN -> rules -> markdown(rules, cases, out);
      case JSON -> rules -> json(rules, cases, out);
      case HTML -> rules -> RuleCatalogueHtml.print(rules, cases, out);
    };
  }

  /** A line each. */
  static void list(List<RuleEntry> rules, PrintWriter out) {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleEntry rule : rules) {
      out.printf(
          Locale.ROOT,
          "%-" + width + "s  %-9s  %s%n",
          rule.id(),
          rule.severity().code(),
          rule.title());
    }
  }

  private static void text(
      List<RuleEntry> rules, Map<String, Map<CaseKind, Integer>> cases, PrintWriter out) {
    for (RuleEntry rule : rules) {
      out.println(rule.id() + " (" + rule.severity().code() + ", since " + rule.since() + ")");
      out.println(rule.title() + ".");
      out.println();
      wrapped("Why", rule.why(), out);
      wrapped("Source", rule.citation().toString(), out);
      wrapped("Fix", rule.fix(), out);
      if (!rule.thresholds().isEmpty()) {
        wrapped("Policy sets", String.join(", ", rule.thresholds()), out);
      }
      wrapped("Cases", counts(rule, cases), out);
      out.println("\nPasses:\n\n" + rule.passes().indent(4).stripTrailing());
      out.println("\nFails:\n\n" + rule.fails().indent(4).stripTrailing());
    }
  }

  private static String counts(RuleEntry rule, Map<String, Map<CaseKind, Integer>> cases) {
    return RuleCatalogueHtml.counts(cases.getOrDefault(rule.id(), Map.of()));
  }

  private static void wrapped(String label, String words, PrintWriter out) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", label + ":"));
    String indent = " ".repeat(12);
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() + word.length() > 98) {
        out.println(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }

  private static void markdown(
      List<RuleEntry> rules, Map<String, Map<CaseKind, Integer>> cases, PrintWriter out) {
    out.println("# Rules\n");
    for (RuleEntry rule : rules) {
      out.println("## " + rule.id() + "\n");
      out.println(
          "**" + rule.title() + ".** " + rule.severity().code() + ", since " + rule.since() + "\n");
      out.println(rule.why().strip() + "\n");
      out.println("*Source:* " + rule.citation() + "\n");
      out.println("*Fix:* " + rule.fix().strip() + "\n");
      if (!rule.thresholds().isEmpty()) {
        out.println("*Policy sets:* `" + String.join("`, `", rule.thresholds()) + "`\n");
      }
      out.println("*Cases:* " + counts(rule, cases) + "\n");
      out.println("Passes:\n\n```yaml\n" + rule.passes().strip() + "\n```\n");
      out.println("Fails:\n\n```yaml\n" + rule.fails().strip() + "\n```\n");
    }
    if (rules.size() > 1) {
      figures(out);
    }
  }

  private static void figures(PrintWriter out) {
    out.println("# Figures\n");
    out.println("| id | section | label | unit | measures | XBRL item type |");
    out.println("|---|---|---|---|---|---|");
    for (FigureKind kind : FigureKind.values()) {
      out.println(
          "| `"
              + kind.id()
              + "` | "
              + (kind.section() == null ? "" : kind.section().name())
              + " | "
              + kind.label()
              + " | "
              + kind.unit()
              + " | "
              + kind.dimension().name().toLowerCase(Locale.ROOT)
              + " | "
              + kind.xbrlItemType()
              + " |");
    }
  }

  private static void json(
      List<RuleEntry> rules, Map<String, Map<CaseKind, Integer>> cases, PrintWriter out) {
    JsonMapper mapper = JsonMapper.builder().build();
    ArrayNode list = mapper.createArrayNode();
    for (RuleEntry rule : rules) {
      ObjectNode node = list.addObject();
      node.put("id", rule.id());
      node.put("severity", rule.severity().code());
      node.put("title", rule.title());
      node.put("why", rule.why().strip());
      node.put("citation", rule.citation().source());
      node.put("proposal", rule.citation().proposal());
      node.put("fix", rule.fix().strip());
      node.put("since", rule.since());
      ArrayNode thresholds = node.putArray("thresholds");
      rule.thresholds().forEach(thresholds::add);
      ObjectNode counts = node.putObject("cases");
      cases.getOrDefault(rule.id(), Map.of()).forEach((kind, n) -> counts.put(kind.code(), n));
      node.put("passes", rule.passes());
      node.put("fails", rule.fails());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    out.println(mapper.writer().with(printer).writeValueAsString(list));
  }
}
