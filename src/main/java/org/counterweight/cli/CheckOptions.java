package org.counterweight.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code generate} and {@code validate} have in common. */
final class CheckOptions {
  /** A year; far more seconds than that do not fit into nanoseconds. */
  private static final long LONGEST = 366L * 24 * 3600;

  @Spec private CommandSpec spec;

  CheckOptions() {}

  /** For a command with options of its own. */
  CheckOptions(CommandSpec spec) {
    this.spec = spec;
  }

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A statement (YAML, JSON or XLSX), a folder (every statement below it, in path order),"
              + " @FILE for a list of these, one a line, or - for NDJSON on standard input.")
  List<String> inputs;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Policy file; by default the one that comes with the program.")
  Path policy;

  @Option(
      names = "--report",
      paramLabel = "F",
      defaultValue = "text",
      description = "Format of the report on standard output: ${COMPLETION-CANDIDATES}.")
  ReportFormat report;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      description = "Folder with more fonts, used where the built-in ones lack a character.")
  Path fonts;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many statements to work on at once; by default one for each core.")
  Integer jobs;

  /** How many workers. */
  int jobs() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, and was " + jobs);
    }
    return jobs;
  }

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long one statement may take before it is given up and the others go on;"
              + " ${DEFAULT-VALUE} by default.")
  private long timeLimit;

  /** How long one statement may take. */
  Duration timeLimit() {
    if (timeLimit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--time-limit must be 1 second or more, and was " + timeLimit);
    }
    return Duration.ofSeconds(Math.min(timeLimit, LONGEST));
  }

  @Option(names = "--debug", description = "Show the stack trace of an unexpected failure.")
  boolean debug;
}
