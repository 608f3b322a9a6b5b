package org.counterweight.intake;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a text that is not JSON, said to the person who wrote it. */
final class JsonSyntax {
  private JsonSyntax() {}

  /** Judges by the character at the place first, and by the parser's words only where it must. */
  static Tokens.SyntaxProblem problem(SourceText source, JacksonException e) {
    String text = source.text();
    String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    int at = Math.clamp(e.getLocation().getCharOffset(), 0, text.length());
    if (e instanceof UnexpectedEndOfInputException) {
      return end(source, said);
    }
    if (at == text.length()) {
      return end(source, said);
    }
    char c = text.charAt(at);
    int comma = before(text, at);
    if ((c == '}' || c == ']') && comma >= 0 && text.charAt(comma) == ',') {
      return at(
          source,
          comma,
          "A comma before the closing " + Shown.of("" + c) + " is one too many.",
          ",",
          "Delete the comma.");
    }
    if (said.contains("close marker")) {
      return at(
          source,
          at,
          "The closing " + Shown.of("" + c) + " does not match what is open here.",
          "" + c,
          "Close each { with } and each [ with ], in the reverse order of opening.");
    }
    if (said.contains("unquoted character")) {
      return at(
          source,
          at,
          "A text in quotes goes over a line break or contains a tab.",
          null,
          "Write \\n for a line break and \\t for a tab, or close the quote on its line.");
    }
    if (said.contains("character escape")) {
      return at(
          source,
          at,
          "The backslash is not followed by a known escape.",
          "" + c,
          "Write \\\\ for a backslash itself; JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX.");
    }
    return value(source, at, c, said);
  }

  private static Tokens.SyntaxProblem value(SourceText source, int at, char c, String said) {
    String word = word(source.text(), at);
    if (c == '/' || c == '#') {
      return at(
          source, at, "JSON has no comments.", "" + c, "Delete the comment, or use YAML instead.");
    }
    if (said.contains("colon")) {
      return at(
          source,
          at,
          "A colon is missing between a key and its value, before " + Shown.of(word) + ".",
          word,
          "Write \"key\": value.");
    }
    if (said.contains("was expecting comma")) {
      return at(
          source,
          at,
          "A comma is missing before " + Shown.of(word) + ", or the value before it is not whole.",
          word,
          "Separate entries with commas; write numbers without blanks, units or separators.");
    }
    if (said.contains("property name")) {
      return at(
          source,
          at,
          "A key in double quotes is expected here, not " + Shown.of(word) + ".",
          word,
          "Put the key in double quotes, as in \"pue\": 1.2.");
    }
    if (said.toLowerCase(Locale.ROOT).contains("numeric value")
        || said.contains("hexadecimal")
        || c == '.') {
      int first = numberStart(source.text(), at);
      String number = word(source.text(), first);
      return at(
          source,
          first,
          Shown.of(number) + " is not a number as JSON writes them.",
          number,
          "Write a plain decimal such as 0.5, -12 or 1.17e7: no plus sign, no zero in front.");
    }
    return at(
        source,
        at,
        "A value is expected here, not " + Shown.of(word) + ".",
        word,
        "Write a number, true, false, null, a text in double quotes, an object {} or a list [].");
  }

  private static Tokens.SyntaxProblem end(SourceText source, String said) {
    int end = source.point(source.text().stripTrailing().length());
    String open =
        said.contains("closing quote")
            ? "a text in quotes"
            : said.contains("Object")
                ? "an object ({)"
                : said.contains("Array") ? "a list ([)" : "";
    return new Tokens.SyntaxProblem(
        SchemaRules.SYNTAX,
        open.isEmpty()
            ? "The file ends in the middle of a value."
            : "The file ends before " + open + " is closed.",
        null,
        "Check that the file is whole and that every quote, { and [ is closed.",
        end,
        end);
  }

  private static Tokens.SyntaxProblem at(
      SourceText source, int offset, String message, String value, String fix) {
    int start = source.point(offset);
    int length = value == null ? 1 : Math.max(1, value.codePointCount(0, value.length()));
    return new Tokens.SyntaxProblem(SchemaRules.SYNTAX, message, value, fix, start, start + length);
  }

  private static int before(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static int numberStart(String text, int at) {
    int start = at;
    while (start > 0 && "0123456789.eE+-".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private static String word(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at < 40
        && (Character.isLetterOrDigit(text.charAt(end)) || "._+-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end == at ? text.substring(at, text.offsetByCodePoints(at, 1)) : text.substring(at, end);
  }
}
