package org.counterweight.conformance;

import java.util.Comparator;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;

/**
 * What a rule says, or is expected to say, without its words.
 *
 * @param rule id of the rule
 * @param severity how much it weighs
 * @param place a JSON Pointer, {@code line 3} of a text, {@code page 2} of a layout, a cell of a
 *     workbook, or empty for the whole
 */
public record Said(String rule, Severity severity, String place) implements Comparable<Said> {
  private static final Comparator<Said> ORDER =
      Comparator.comparing(Said::rule).thenComparing(Said::place).thenComparing(Said::severity);

  /** What a finding says at this stage. */
  public static Said of(Finding finding, Stage stage) {
    return new Said(finding.rule().value(), finding.severity(), placeOf(finding.location(), stage));
  }

  private static String placeOf(Location at, Stage stage) {
    if (stage == Stage.LAYOUT) {
      return at.page() == null ? "" : "page " + at.page();
    }
    if (at.cell() != null) {
      return at.cell();
    }
    if (at.pointer() != null) {
      return at.pointer();
    }
    return at.line() == null ? "" : "line " + at.line();
  }

  /** As tables write it, severity first. */
  public String line() {
    return severity.code() + " " + rule + (place.isEmpty() ? "" : " " + place);
  }

  @Override
  public int compareTo(Said other) {
    return ORDER.compare(this, other);
  }
}
