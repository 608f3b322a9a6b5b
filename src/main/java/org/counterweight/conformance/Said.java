package org.counterweight.conformance;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;

/**
 * What a rule says, or is expected to say, without its words.
 *
 * @param rule id of the rule
 * @param severity how much it weighs
 * @param place a JSON Pointer, {@code line 3} of a text, {@code page 2} of a layout, a cell of a
 *     workbook, or empty for the whole; of a submission the file stands before it
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
    if (stage == Stage.SUBMISSION || stage == Stage.ARTEFACT) {
      return Stream.of(at.file(), within(at)).filter(Objects::nonNull).collect(joining(" "));
    }
    return Objects.requireNonNullElse(within(at), "");
  }

  /** The place in its file; null for all of it. */
  private static String within(Location at) {
    if (at.cell() != null) {
      return at.cell();
    }
    if (at.pointer() != null) {
      return at.pointer();
    }
    if (at.page() != null) {
      return "page " + at.page();
    }
    return at.line() == null ? null : "line " + at.line();
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
