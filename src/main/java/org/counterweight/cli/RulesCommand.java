package org.counterweight.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.counterweight.conformance.CaseCounts;
import org.counterweight.conformance.CaseKind;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.finding.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code counterweight rules}: what is checked, why, and how to satisfy it. */
@Command(
    name = "rules",
    description =
        "Lists the rules, or explains one: why it is there, what to do, an example each way.")
final class RulesCommand implements Callable<Integer> {
  /** Formats of the catalogue. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A rule, as in energy.pue-identity; without it all rules are listed.")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description = "Format: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Override
  public Integer call() {
    List<RuleEntry> all = RuleEntry.all();
    PrintWriter out = spec.commandLine().getOut();
    if (id != null) {
      List<RuleEntry> found = all.stream().filter(rule -> rule.id().equals(id)).toList();
      if (found.isEmpty()) {
        throw unknown(all);
      }
      RulePages.of(format, cases(), out).whole(found);
    } else if (format == Format.TEXT) {
      RulePages.list(all, out);
    } else {
      RulePages.of(format, cases(), out).whole(all);
    }
    return ExitCode.COMPLIANT;
  }

  /** The cases of the program's own suite, by rule. */
  private static Map<String, Map<CaseKind, Integer>> cases() {
    try {
      return CaseCounts.of(SuiteFiles.bundled());
    } catch (SuiteFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private ParameterException unknown(List<RuleEntry> all) {
    List<String> ids = all.stream().map(RuleEntry::id).sorted(Comparator.naturalOrder()).toList();
    String hint = Nearest.to(id, ids).map(near -> "; did you mean " + near + "?").orElse("");
    return new ParameterException(
        spec.commandLine(), "there is no rule " + id + hint + " (counterweight rules lists them)");
  }
}
