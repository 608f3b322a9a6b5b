package org.counterweight.intake;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is wrong with a text that is not YAML, said to the person who wrote it. */
final class YamlSyntax {
  private YamlSyntax() {}

  static Tokens.SyntaxProblem problem(SourceText source, YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked) {
      String said = marked.getProblem() == null ? "" : marked.getProblem();
      String context = marked.getContext() == null ? "" : marked.getContext();
      int at = marked.getProblemMark().map(Mark::getIndex).orElse(0);
      int opened = marked.getContextMark().map(Mark::getIndex).orElse(at);
      return said(source, said, context, at, opened);
    }
    return at(source, 0, "The file cannot be read as YAML.", "Check its first lines.");
  }

  /** A text that the parser cannot take, without saying why; the end of what it took is known. */
  static Tokens.SyntaxProblem unforeseen(SourceText source, int end) {
    return at(
        source,
        end,
        "The text cannot be read as YAML from here on.",
        "Check the next value; put it in quotes if it holds special characters.");
  }

  private static Tokens.SyntaxProblem said(
      SourceText source, String said, String context, int at, int opened) {
    boolean ended = at >= source.point(source.text().length());
    if (said.startsWith("mapping values are not allowed")) {
      return at(
          source,
          at,
          "A second `:` follows where a value has already begun: either the line is indented too far,"
              + " or the value itself contains a colon and a blank.",
          "Line the key up with its neighbours, or put the whole value in quotes.");
    }
    if (context.contains("double-quoted") && said.contains("escape")) {
      return at(
          source,
          at,
          "The backslash is not followed by a known escape.",
          "Write \\\\ for a backslash itself, or use single quotes.");
    }
    if (context.contains("quoted scalar")) {
      return at(
          source,
          opened,
          "The quote opened here is not closed.",
          "Close it with the same quote, at the end of the text.");
    }
    if (context.contains("simple key") || said.contains("expected ':'")) {
      return at(
          source,
          opened,
          "This line is no `key: value`: the colon and the blank after it are missing.",
          "Write `key: value`, or indent the line so that it goes on with the text above.");
    }
    if (said.contains("\\t(TAB)")) {
      return at(
          source,
          at,
          "A tab stands where the indentation has to be made of blanks.",
          "Replace the tab with blanks.");
    }
    if (said.contains("cannot start any token")) {
      String c = source.between(at, at + 1);
      return at(
          source,
          at,
          "A value cannot start with " + Shown.of(c) + " unless it is in quotes.",
          "Put the value in quotes.");
    }
    if (said.contains("undefined tag handle")) {
      return new Tokens.SyntaxProblem(
          SchemaRules.TAG,
          "A value has a YAML tag; tags are not read.",
          null,
          "Delete the tag and leave the value.",
          at,
          at + 1);
    }
    if (context.contains("flow")) {
      return inBrackets(source, context, ended, at, opened);
    }
    if (said.startsWith("sequence entries are not allowed")) {
      return at(
          source,
          at,
          "A list entry `- ` cannot start here, on the line of its key.",
          "Start the list on the next line, indented.");
    }
    if (said.contains("<block end>") || said.contains("node content")) {
      return at(
          source,
          at,
          "This does not fit what is above it: the indentation changes in the middle of a block, or"
              + " something follows a value that is complete.",
          "Line the entries of a block up under each other; put values with special characters in"
              + " quotes.");
    }
    return at(
        source,
        at,
        "The text is not valid YAML at this place.",
        "Check the indentation and the quotes on this line and the one before.");
  }

  private static Tokens.SyntaxProblem inBrackets(
      SourceText source, String context, boolean ended, int at, int opened) {
    // Where the parser was at an entry, it no longer says in which brackets.
    String what =
        context.contains("sequence")
            ? "the list opened with [ on line " + source.span(opened, opened).line()
            : context.contains("mapping")
                ? "the object opened with { on line " + source.span(opened, opened).line()
                : "a list or an object in brackets";
    return ended
        ? at(
            source,
            opened,
            "The file ends inside " + what + ".",
            "Close the bracket, or write one entry a line without brackets.")
        : at(
            source,
            at,
            "This is not the next entry of " + what + ", nor its end.",
            "Separate entries with commas and close each { with } and each [ with ].");
  }

  private static Tokens.SyntaxProblem at(SourceText source, int point, String message, String fix) {
    int length = source.point(source.text().length());
    int start = Math.min(point, length);
    return new Tokens.SyntaxProblem(
        SchemaRules.SYNTAX,
        message,
        valueAt(source, start, length),
        fix,
        start,
        Math.min(start + 1, length));
  }

  /** The rest of the line, as the offending value. */
  private static String valueAt(SourceText source, int start, int length) {
    if (start == length) {
      return null;
    }
    String rest = source.between(start, Math.min(start + 60, length));
    int newline = rest.indexOf('\n');
    String line = (newline < 0 ? rest : rest.substring(0, newline)).strip();
    return line.isEmpty() ? null : line;
  }
}
