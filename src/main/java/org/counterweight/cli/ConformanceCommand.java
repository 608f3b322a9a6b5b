package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.Suite;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.SuiteReader;
import org.counterweight.conformance.SuiteRun;
import org.counterweight.conformance.report.RunJson;
import org.counterweight.conformance.report.RunJunit;
import org.counterweight.conformance.report.RunText;
import org.counterweight.conformance.table.SuiteWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code counterweight conformance}: tests the schema and the policy themselves. */
@Command(
    name = "conformance",
    description = {
      "Runs a suite of cases against the schema and the policy: every case has to come out exactly as",
      "expected. Shows which rules, thresholds and constraints of the schema no case exercises."
    })
final class ConformanceCommand implements Callable<Integer> {
  /** Formats of the report. */
  enum Format {
    TEXT,
    JSON,
    JUNIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--suite",
      paramLabel = "DIR",
      description = "Folder of the suite, with manifest.json; by default the program's own.")
  private Path suite;

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "Schema of statements to test; by default the program's own.")
  private Path schema;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Policy to test; by default the program's own.")
  private Path policy;

  @Option(
      names = "--expand",
      description = "Write the suite's files of cases and its manifest from its tables; needs --suite.")
  private boolean expand;

  @Option(
      names = "--report",
      paramLabel = "F",
      defaultValue = "text",
      description = "Format of the report on standard output: ${COMPLETION-CANDIDATES}.")
  private Format report;

  @Override
  public Integer call() throws IOException {
    if (expand && suite == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--expand needs --suite with the folder to write, as in --suite schemas/conformance");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (expand) {
        int files = new SuiteWriter(suite, Catalogue.rules()).write();
        out.println(files + " files written in " + suite);
        return ExitCode.COMPLIANT;
      }
      Bench bench = TestBench.of(schema, policy);
      Suite cases = SuiteReader.read(suite == null ? SuiteFiles.bundled() : SuiteFiles.in(suite));
      SuiteRun run = SuiteRun.of(cases, Catalogue.rules(), bench);
      print(run, out);
      return run.failed().isEmpty() ? ExitCode.COMPLIANT : ExitCode.FINDINGS;
    } catch (SuiteFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private void print(SuiteRun run, PrintWriter out) {
    switch (report) {
      case TEXT -> new RunText(out).print(run);
      case JSON ->
          out.print(new String(SuiteJson.pretty(RunJson.of(run)), StandardCharsets.UTF_8));
      case JUNIT -> out.print(RunJunit.of(run));
    }
  }
}
