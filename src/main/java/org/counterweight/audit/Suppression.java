package org.counterweight.audit;

import java.time.LocalDate;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/**
 * One finding, or several alike, that an auditor lets pass.
 *
 * @param rule id of the rule
 * @param place file, page, cell or pointer, or null for anywhere: {@code statement.pdf}, {@code
 *     statement.pdf#page=3}, {@code 'A Energy'!C5}, {@code /value/measures}
 * @param reason why
 * @param who who decided
 * @param until last day on which it holds
 * @param line where it stands in its file, from 1
 */
public record Suppression(
    String rule, String place, String reason, String who, LocalDate until, int line) {

  /** Whether it is meant for this finding. */
  boolean matches(Finding finding) {
    return finding.rule().value().equals(rule) && (place == null || at(finding.location()));
  }

  private boolean at(Location location) {
    String file = location.file() == null ? "" : location.file();
    String page = location.page() == null ? "" : file + "#page=" + location.page();
    String pointer = location.pointer() == null ? "" : location.pointer();
    return place.equals(file)
        || place.equals(page)
        || place.equals(location.cell())
        || place.equals(pointer)
        || (place.startsWith("/") && pointer.startsWith(place + "/"));
  }
}
