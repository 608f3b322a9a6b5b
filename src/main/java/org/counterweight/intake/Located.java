package org.counterweight.intake;

import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/**
 * Traces findings that know only a JSON Pointer back to file, line and column. What is not in the
 * document is located at its nearest parent that is.
 */
public final class Located {
  private final SourceMap map;

  /** Traces to the source behind this map. */
  public Located(SourceMap map) {
    this.map = map;
  }

  /**
   * The finding at its place in the source. A finding that has a line already, or no pointer, or a
   * page or cell of an artefact, comes back as it is.
   */
  public Finding locate(Finding finding) {
    Location at = finding.location();
    if (at.pointer() == null || at.line() != null || at.page() != null || at.cell() != null) {
      return finding;
    }
    return finding.at(value(at.pointer()));
  }

  /**
   * The place of a value. An object, a list or an empty value is shown by its key, where it has
   * one: to underline all of it would point at nothing.
   */
  public Location value(String pointer) {
    String there = map.nearest(pointer);
    TextSpan span = map.value(there).orElseThrow();
    boolean empty = span.line() == span.endLine() && span.column() == span.endColumn();
    if (empty || map.container(there) || !there.equals(pointer)) {
      Optional<TextSpan> key = map.key(there);
      if (key.isPresent()) {
        return place(pointer, key.get(), true);
      }
      return place(pointer, span, !map.container(there));
    }
    return place(pointer, span, true);
  }

  /** The place of a key; of its value where it has no key. */
  public Location key(String pointer) {
    return map.key(pointer).map(span -> place(pointer, span, true)).orElseGet(() -> value(pointer));
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
