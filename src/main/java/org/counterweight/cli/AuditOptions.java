package org.counterweight.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What an auditor may set. */
final class AuditOptions {
  @Option(
      names = "--policy",
      paramLabel = "P",
      description =
          "The auditor's policy, which decides; by default the one that comes with the program. The"
              + " policy of the release is applied as well.")
  Path policy;

  @Option(
      names = "--evidence",
      paramLabel = "DIR",
      description = "Folder with the registered evidence; nothing outside it is read.")
  Path evidence;

  @Option(
      names = "--prior",
      paramLabel = "DIR",
      description = "Release of the comparative period, or a folder in which it is.")
  Path prior;

  @Option(
      names = "--report",
      paramLabel = "F",
      defaultValue = "text",
      description = "Format of the report on standard output: ${COMPLETION-CANDIDATES}.")
  ReportFormat report;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "Also write a summary with a row for each target: a page where FILE ends in .html, a"
              + " workbook where it ends in .xlsx. May be given more than once.")
  List<Path> summary = List.of();

  @Option(
      names = "--suppress",
      paramLabel = "FILE",
      description = "YAML list of findings to let pass: rule, place, reason, who, until.")
  Path suppress;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Day of the audit, by which suppressions run out; by default the day on which each"
              + " statement was signed off.")
  LocalDate asOf;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description =
          "Certificates (PEM or DER) that you trust: signatures must lead to one of them, and must"
              + " be there. Whether one was revoked is not looked up.")
  Path trust;

  @Option(
      names = "--no-conformance",
      description = "Leave out the checks against PDF/A and PDF/UA.")
  boolean noConformance;

  @Option(
      names = "--rerender",
      description =
          "Also make PDF and workbook again from the data and say whether they come out the same.")
  boolean rerender;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates for --rerender, where the release was not made with those built in.")
  Path templates;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "67108864",
      description = "Largest file of a target; ${DEFAULT-VALUE} by default.")
  long maxBytes;

  @Option(
      names = "--max-files",
      paramLabel = "N",
      defaultValue = "100",
      description = "Most files in a release folder; ${DEFAULT-VALUE} by default.")
  int maxFiles;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "180",
      description = "How long one target may take; ${DEFAULT-VALUE} by default.")
  int timeLimit;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many targets to work on at once; by default one for each core.")
  Integer jobs;

  @Option(names = "--debug", description = "Show the stack trace of an unexpected failure.")
  boolean debug;

  /**
   * The same, as other commands have it.
   *
   * @param spec of the command, for messages
   */
  CheckOptions shared(List<String> targets, CommandSpec spec) {
    CheckOptions shared = new CheckOptions(spec);
    shared.inputs = targets;
    shared.policy = policy;
    shared.report = report;
    shared.jobs = jobs;
    shared.debug = debug;
    return shared;
  }
}
