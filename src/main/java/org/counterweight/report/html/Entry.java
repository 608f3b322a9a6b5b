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
 */
public record Entry(String title, Result result, SourceLines lines, List<Drawn> artefacts) {
  /** Keeps its own copy. */
  public Entry {
    artefacts = List.copyOf(artefacts);
  }

  /** What to call it in heads and contents. */
  String name() {
    return title != null ? title : result.statement() != null ? result.statement() : result.input();
  }
}
