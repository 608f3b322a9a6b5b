package org.counterweight.intake;

import java.util.Optional;
import org.counterweight.finding.Location;

/** Places in a text, as lines and columns. */
final class TextPlaces {
  private final SourceMap map;

  TextPlaces(SourceMap map) {
    this.map = map;
  }

  /**
   * The place of a value. An object, a list or an empty value is shown by its key, where it has
   * one: to underline all of it would point at nothing.
   */
  Location value(String pointer) {
    String there = map.nearest(pointer);
    TextSpan span = map.spanOfValue(there).orElseThrow();
    boolean empty = span.line() == span.endLine() && span.column() == span.endColumn();
    if (empty || map.container(there) || !there.equals(pointer)) {
      Optional<TextSpan> key = map.spanOfKey(there);
      if (key.isPresent()) {
        return place(pointer, key.get(), true);
      }
      return place(pointer, span, !map.container(there));
    }
    return place(pointer, span, true);
  }

  Location key(String pointer) {
    return map.spanOfKey(pointer)
        .map(span -> place(pointer, span, true))
        .orElseGet(() -> value(pointer));
  }

  private Location place(String pointer, TextSpan span, boolean underline) {
    Integer endColumn =
        !underline
            ? null
            : span.endLine() == span.line()
                ? Integer.valueOf(span.endColumn())
                : Integer.valueOf(lineLength(span.line()) + 1);
    return Location.in(map.source().name(), pointer, span.line(), span.column(), endColumn);
  }

  private int lineLength(int number) {
    String line = map.source().line(number).orElse("");
    return line.codePointCount(0, line.length());
  }
}
