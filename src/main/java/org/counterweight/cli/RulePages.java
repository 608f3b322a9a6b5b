package org.counterweight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
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
  static RulePages of(RulesCommand.Format format, PrintWriter out) {
    return switch (format) {
      case TEXT -> rules -> text(rules, out);
      case MARKDOWN -> rules -> markdown(rules, out);
      case JSON -> rules -> json(rules, out);
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

  private static void text(List<RuleEntry> rules, PrintWriter out) {
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
      out.println("\nPasses:\n\n" + rule.passes().indent(4).stripTrailing());
      out.println("\nFails:\n\n" + rule.fails().indent(4).stripTrailing());
    }
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

  private static void markdown(List<RuleEntry> rules, PrintWriter out) {
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
      out.println("Passes:\n\n```yaml\n" + rule.passes().strip() + "\n```\n");
      out.println("Fails:\n\n```yaml\n" + rule.fails().strip() + "\n```\n");
    }
  }

  private static void json(List<RuleEntry> rules, PrintWriter out) {
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
      node.put("passes", rule.passes());
      node.put("fails", rule.fails());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    out.println(mapper.writer().with(printer).writeValueAsString(list));
  }
}
