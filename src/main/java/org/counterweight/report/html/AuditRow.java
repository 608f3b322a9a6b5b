package org.counterweight.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.finding.Verdict;

/**
 * One submission in a summary of many.
 *
 * @param target as the user named it
 * @param link where a page says more of it; null for nowhere
 * @param statement id of the statement; null where it is not known
 * @param entity who reports; null where it is not known
 * @param period the period reported; null where it is not known
 * @param verdict the outcome
 * @param failure what the machine could not do, in one sentence; null where all went well
 * @param errors how many
 * @param warnings how many
 * @param judgements how many
 * @param waived findings that somebody let pass
 * @param marks how each question stands; empty where the work could not be finished
 * @param files what was handed in, by name
 * @param rules how many errors and warnings each rule brought
 */
public record AuditRow(
    String target,
    String link,
    String statement,
    String entity,
    String period,
    Verdict verdict,
    String failure,
    long errors,
    long warnings,
    long judgements,
    long waived,
    List<Mark> marks,
    List<String> files,
    Map<String, Integer> rules) {
  /** Keeps its own copies. */
  public AuditRow {
    marks = List.copyOf(marks);
    files = List.copyOf(files);
    rules = new TreeMap<>(rules);
  }

  /** The same, with a link to where more is said. */
  public AuditRow at(String where) {
    return new AuditRow(
        target,
        where,
        statement,
        entity,
        period,
        verdict,
        failure,
        errors,
        warnings,
        judgements,
        waived,
        marks,
        files,
        rules);
  }

  /** What to call it. */
  String name() {
    return entity == null ? target : period == null ? entity : entity + ", " + period;
  }
}
