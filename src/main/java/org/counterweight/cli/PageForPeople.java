package org.counterweight.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.counterweight.report.Summary;
import org.counterweight.report.html.Entry;
import org.counterweight.report.html.HtmlReport;

/** The file of {@code --html}, or nothing where none was asked for. */
final class PageForPeople implements Closeable {
  private final Path file;
  private final HtmlReport report;

  private PageForPeople(Path file, HtmlReport report) {
    this.file = file;
    this.report = report;
  }

  /**
   * Begins the page, so that a file that cannot be written is known before the work is done.
   *
   * @param file where to; null for no page
   */
  static PageForPeople at(Path file, Equipment equipment) {
    if (file == null) {
      return new PageForPeople(null, null);
    }
    try {
      return new PageForPeople(
          file,
          new HtmlReport(
              file, equipment.reportTool(), equipment.policyReference(), equipment.rules()));
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** Adds a statement at the place of its input. */
  void add(Outcome outcome, long number) {
    if (report == null) {
      return;
    }
    try {
      report.add(
          number,
          new Entry(
              outcome.title(),
              outcome.result(),
              outcome.quotes(),
              outcome.drawn(),
              outcome.audit()));
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  /** Puts the page in place. */
  void end(Summary summary) {
    if (report == null) {
      return;
    }
    try {
      report.end(summary);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    if (report != null) {
      report.close();
    }
  }

  private static CommandFailure failure(Path file, IOException e) {
    String reason =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : e instanceof FileSystemException
                ? e.getClass()
                    .getSimpleName()
                    .replace("Exception", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(java.util.Locale.ROOT)
                : e.getMessage();
    return new CommandFailure(
        "cannot write the page " + file + ": " + reason + "; name another file with --html", e);
  }
}
