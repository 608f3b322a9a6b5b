package org.counterweight.intake;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/** The findings about one text, gathered while it is read. */
final class Problems {
  /** Ends the reading of a document; what is known by then is in the findings. */
  static final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Halt() {
      super(null, null, false, false);
    }
  }

  /** A value longer than this says nothing more by being repeated whole. */
  private static final int LONGEST_VALUE = 300;

  private final SourceText source;
  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();

  Problems(SourceText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Adds a finding at a stretch of code points; ends the reading where there are too many. */
  void add(SchemaRule rule, String message, String value, String fix, int start, int end) {
    if (findings.size() == limits.findings()) {
      findings.add(
          finding(
              SchemaRules.SIZE,
              "More than " + limits.findings() + " problems in this file; reading stopped here.",
              null,
              "Fix the problems above first, then run again.",
              start,
              end));
      throw new Halt();
    }
    findings.add(finding(rule, message, value, fix, start, end));
  }

  /** Adds a finding after which reading on makes no sense. */
  Halt halt(SchemaRule rule, String message, String value, String fix, int start, int end) {
    add(rule, message, value, fix, start, end);
    return new Halt();
  }

  private Finding finding(
      SchemaRule rule, String message, String value, String fix, int start, int end) {
    TextSpan span = source.span(start, end);
    Integer endColumn =
        span.endLine() == span.line() && span.endColumn() > span.column() ? span.endColumn() : null;
    Location place = Location.in(source.name(), null, span.line(), span.column(), endColumn);
    String shown = value == null || value.length() <= LONGEST_VALUE ? value : Shown.cut(value);
    return new Finding(rule.id(), rule.severity(), message, shown, fix, rule.citation(), place);
  }

  List<Finding> findings() {
    return findings;
  }
}
