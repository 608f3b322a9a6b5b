package org.counterweight.report.html;

import java.util.List;
import org.counterweight.report.Result;
import org.counterweight.report.SourceLines;

/**
 * One statement on the page.
 *
 * @param title entity and period; null where the statement could not be read
 * @param result what came of it
 * @param lines what may be quoted of the input
 * @param artefacts its files, in the order in which they are shown; empty where none was made
 * @param audit what an audit adds; null where the files were made here
 */
public record Entry(
    String title, Result result, SourceLines lines, List<Drawn> artefacts, Audit audit) {
  /** Keeps its own copy. */
  public Entry {
    artefacts = List.copyOf(artefacts);
  }

  /** A statement whose files were made here. */
  public Entry(String title, Result result, SourceLines lines, List<Drawn> artefacts) {
    this(title, result, lines, artefacts, null);
  }

  /** What to call it in heads and contents. */
  String name() {
    return title != null ? title : result.statement() != null ? result.statement() : result.input();
  }

  /** What tells an artefact apart in ids: its medium, and its number where there are several. */
  String key(Drawn drawn) {
    String code = drawn.layout().medium().code();
    int number = 0;
    for (Drawn each : artefacts) {
      if (each.layout().medium() == drawn.layout().medium()) {
        number++;
        if (each.file().equals(drawn.file())) {
          break;
        }
      }
    }
    return number > 1 ? code + number : code;
  }
}
