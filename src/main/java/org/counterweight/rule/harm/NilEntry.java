package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweight.rule.Subject;
import org.counterweight.statement.NilStatement;
import org.counterweight.statement.Period;
import org.counterweight.statement.Span;

/**
 * A nil statement with its place and the days that it speaks of.
 *
 * @param nil the nil statement
 * @param span its own period, or else the reporting period
 * @param pointer JSON Pointer of the nil statement
 */
record NilEntry(NilStatement nil, Span span, String pointer) {

  /** Every nil statement of section C, which must be there. */
  static List<NilEntry> all(Subject subject) {
    Period period = subject.statement().period();
    List<NilStatement> nils = subject.statement().harm().nilStatements();
    return IntStream.range(0, nils.size())
        .mapToObj(i -> {
          NilStatement nil = nils.get(i);
          Span span = nil.period() == null ? new Span(period.start(), period.end()) : nil.period();
          return new NilEntry(nil, span, "/harm/nilStatements/" + i);
        })
        .toList();
  }

  /** Whether the period ends before it starts. */
  boolean backwards() {
    return span.start().isAfter(span.end());
  }

  /** Whether the day lies in the period. */
  boolean covers(LocalDate day) {
    return day != null && !day.isBefore(span.start()) && !day.isAfter(span.end());
  }

  /** The pointer of a part of the nil statement. */
  String at(String part) {
    return pointer + "/" + part;
  }
}
