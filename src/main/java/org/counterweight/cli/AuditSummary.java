package org.counterweight.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweight.audit.Answer;
import org.counterweight.audit.Audited;
import org.counterweight.audit.Question;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.release.Manifest;
import org.counterweight.render.RenderException;
import org.counterweight.report.html.AuditRow;
import org.counterweight.report.html.Mark;
import org.counterweight.report.html.SummaryPage;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Submission;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The files of {@code --summary}: a row for each target, written at the end of the run. */
final class AuditSummary {
  private final List<Path> files;
  private final Path page;
  private final SortedMap<Long, AuditRow> rows = new TreeMap<>();

  /**
   * Writes to these files.
   *
   * @param files each ends in {@code .html} or {@code .xlsx}
   * @param page the file of {@code --html}, which rows link to; null for none
   * @param command to say what is wrong with their names
   */
  AuditSummary(List<Path> files, Path page, CommandLine command) {
    this.files = List.copyOf(files);
    this.page = page;
    for (Path file : files) {
      if (!html(file) && !name(file).endsWith(".xlsx")) {
        throw new ParameterException(
            command,
            "--summary " + file + ": name a file that ends in .html or .xlsx, to say which it is");
      }
      if (Files.isDirectory(file)) {
        throw new ParameterException(
            command, "--summary " + file + ": is a folder; name a file in it");
      }
    }
  }

  /** Takes note of an outcome; one row is kept of it. */
  void add(Outcome outcome, long number) {
    if (!files.isEmpty()) {
      rows.put(
          number,
          outcome.audit() != null
              ? outcome.audit().row()
              : failed(outcome.result().input(), outcome.result().failure()));
    }
  }

  private static AuditRow failed(String target, String failure) {
    return new AuditRow(
        target,
        null,
        null,
        null,
        null,
        org.counterweight.finding.Verdict.UNREADABLE,
        failure,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(),
        Map.of());
  }

  /** Writes the files. */
  void end(Equipment equipment) {
    for (Path file : files) {
      List<AuditRow> linked = linked(file);
      try {
        byte[] bytes =
            html(file)
                ? SummaryPage.of(
                        equipment.reportTool(),
                        equipment.policyReference(),
                        equipment.rules(),
                        linked)
                    .getBytes(StandardCharsets.UTF_8)
                : SummaryWorkbook.of(equipment.reportTool(), equipment.policyReference(), linked);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.write(file, bytes);
      } catch (IOException | RenderException e) {
        throw new CommandFailure(
            "cannot write the summary "
                + file
                + ": "
                + e.getMessage()
                + "; name another file with --summary",
            e);
      }
    }
  }

  /** With links to the parts of the page, as seen from a file. */
  private List<AuditRow> linked(Path file) {
    List<AuditRow> linked = new ArrayList<>();
    rows.forEach((number, row) -> {
      Path from = file.toAbsolutePath().normalize().getParent();
      linked.add(
          page == null
              ? row
              : row.at(
                  from.relativize(page.toAbsolutePath().normalize()).toString().replace('\\', '/')
                      + "#s"
                      + (number + 1)));
    });
    return linked;
  }

  private static boolean html(Path file) {
    return name(file).endsWith(".html") || name(file).endsWith(".htm");
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  /** The row of an audited target. */
  static AuditRow row(Audited audited) {
    Map<String, Integer> rules = new TreeMap<>();
    for (Finding finding : audited.findings()) {
      if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING) {
        rules.merge(finding.rule().value(), 1, Integer::sum);
      }
    }
    return new AuditRow(
        audited.target().name(),
        null,
        audited.statement().map(s -> s.id()).orElse(null),
        audited.statement().map(s -> s.entity().name()).orElse(null),
        audited.statement().map(s -> s.period().label()).orElse(null),
        audited.verdict(),
        audited.failure().orElse(null),
        count(audited, Severity.ERROR),
        count(audited, Severity.WARNING),
        count(audited, Severity.JUDGEMENT),
        waived(audited),
        Mark.of(audited.answers().stream().map(AuditSheet::asked).toList()),
        audited.submission().map(AuditSummary::files).orElse(List.of()),
        rules);
  }

  private static long count(Audited audited, Severity severity) {
    return audited.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static long waived(Audited audited) {
    Set<Finding> waived = new HashSet<>();
    for (Answer answer : audited.answers()) {
      if (answer.question() == Question.WAIVED) {
        waived.addAll(answer.findings());
      }
    }
    return waived.stream()
        .filter(f -> Question.of(f.rule()).filter(q -> q == Question.WAIVED).isEmpty())
        .count();
  }

  private static List<String> files(Submission submission) {
    TreeSet<String> names = new TreeSet<>();
    submission.artefacts().stream().map(Artefact::file).forEach(names::add);
    if (submission.filing() != null) {
      submission.filing().found().forEach(found -> names.add(found.name()));
      if (submission.filing().manifest() != null) {
        names.add(Manifest.FILE);
      }
    }
    return List.copyOf(names);
  }
}
