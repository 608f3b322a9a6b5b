package org.counterweight.intake;

import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of one input, by line. A line ends at LF, CR or CR LF, as YAML 1.2 and editors
 * have it; no other character ends one. Positions inside the text are code point indexes.
 */
public final class SourceText implements Excerpts {
  private final String name;
  private final String text;
  private final int[] starts;
  // Equal to `starts` where every character is one UTF-16 unit, which is nearly always.
  private final int[] pointStarts;
  private final boolean astral;

  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    boolean wide = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      } else if (Character.isSurrogate(c)) {
        wide = true;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.astral = wide;
    this.pointStarts = wide ? pointStarts() : starts;
  }

  private int[] pointStarts() {
    int[] points = new int[starts.length];
    for (int i = 1; i < starts.length; i++) {
      points[i] = points[i - 1] + text.codePointCount(starts[i - 1], starts[i]);
    }
    return points;
  }

  /** The input as the user named it. */
  @Override
  public String name() {
    return name;
  }

  /** How many lines there are; a text that ends in a line break has an empty last line. */
  public int lines() {
    return starts.length;
  }

  /** The line with this 1-based number, without its line break; empty where there is none. */
  @Override
  public Optional<String> line(int number) {
    if (number < 1 || number > starts.length) {
      return Optional.empty();
    }
    int start = starts[number - 1];
    int end = number == starts.length ? text.length() : starts[number];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return Optional.of(text.substring(start, end));
  }

  String text() {
    return text;
  }

  boolean astral() {
    return astral;
  }

  /** From code point indexes to lines and columns. */
  TextSpan span(int startPoint, int endPoint) {
    int line = lineOf(startPoint);
    int endLine = lineOf(endPoint);
    int end = endPoint;
    // A block scalar ends after its line break: its last character is on the line before.
    while (endLine > line && end == pointStarts[endLine - 1]) {
      end--;
      endLine--;
    }
    if (end != endPoint) {
      int length = line(endLine).orElse("").codePointCount(0, line(endLine).orElse("").length());
      return new TextSpan(line, startPoint - pointStarts[line - 1] + 1, endLine, length + 1);
    }
    return new TextSpan(
        line,
        startPoint - pointStarts[line - 1] + 1,
        endLine,
        endPoint - pointStarts[endLine - 1] + 1);
  }

  /** The characters between two code point indexes. */
  String between(int startPoint, int endPoint) {
    return text.substring(offset(startPoint), offset(endPoint));
  }

  int offset(int point) {
    if (!astral) {
      return point;
    }
    int line = lineOf(point);
    return text.offsetByCodePoints(starts[line - 1], point - pointStarts[line - 1]);
  }

  int point(int offset) {
    if (!astral) {
      return offset;
    }
    int at = Arrays.binarySearch(starts, offset);
    int line = at >= 0 ? at : -at - 2;
    return pointStarts[line] + text.codePointCount(starts[line], offset);
  }

  private int lineOf(int point) {
    int at = Arrays.binarySearch(pointStarts, point);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
