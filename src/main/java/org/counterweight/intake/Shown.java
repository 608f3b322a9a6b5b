package org.counterweight.intake;

/** A value from the input inside a sentence: marked off, on one line, and never endless. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String value) {
    return "`" + cut(value) + "`";
  }

  /** The value itself, shortened only where it is too long to read. */
  static String cut(String value) {
    String line = value.strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
