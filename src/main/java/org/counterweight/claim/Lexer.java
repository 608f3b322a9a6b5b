package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a text into words, figures and signs. Goes over the text once, from left to right. */
final class Lexer {
  private static final String SIGNS = "%$€£¥&×";

  /** Keeps time linear where a text has no full stop at all; no sentence or row is that long. */
  private static final int LONGEST_SENTENCE = 600;

  private final Folded text;
  private final Set<String> abbreviations;
  private final boolean blankGroups;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private Gap gap = Gap.STOP;
  private int sentence;
  private int inSentence;
  private boolean row;

  private Lexer(Folded text, Set<String> abbreviations, boolean blankGroups) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.blankGroups = blankGroups;
  }

  /**
   * All lexemes of a text.
   *
   * @param abbreviations words after which a full stop ends no sentence
   * @param blankGroups whether blanks part the digits of a figure by threes
   */
  static List<Lexeme> of(Folded text, Set<String> abbreviations, boolean blankGroups) {
    Lexer lexer = new Lexer(text, abbreviations, blankGroups);
    lexer.run();
    return lexer.lexemes;
  }

  private void run() {
    row = rowAt(0);
    int at = 0;
    while (at < text.length()) {
      char c = text.at(at);
      if (digit(c)) {
        at = figure(at);
      } else if (Character.isLetter(c)) {
        at = word(at);
      } else if (SIGNS.indexOf(c) >= 0) {
        add(at, at + 1);
        at++;
      } else {
        separator(c, at);
        at++;
      }
    }
  }

  private int word(int start) {
    int end = start;
    while (Character.isLetterOrDigit(text.at(end)) && end - start < 60) {
      end++;
    }
    // x of "7x" and of "7 × 3" is a word; in "10xdevelopers" it would be none.
    add(start, end);
    return end;
  }

  private int figure(int start) {
    int end = start;
    while (digit(text.at(end)) || inFigure(end, start)) {
      end++;
    }
    add(start, end);
    return end;
  }

  private boolean inFigure(int at, int start) {
    char c = text.at(at);
    if (!digit(text.at(at + 1)) || !digit(text.at(at - 1))) {
      return false;
    }
    if (c == '.' || c == ',' || c == ':') {
      return true;
    }
    boolean group =
        digit(text.at(at + 2))
            && digit(text.at(at + 3))
            && !digit(text.at(at + 4))
            && (at - start) % 4 <= 3
            && at - start <= 3 + 4 * ((at - start) / 4);
    if (c == '\'' || c == '’') {
      return group;
    }
    if (c != ' ' || !group || leadingDigits(start, at) > 3) {
      return false;
    }
    char written = text.source().charAt(text.start(at));
    return written != ' ' ? written != '\n' && written != '\t' : blankGroups;
  }

  private int leadingDigits(int start, int at) {
    int end = start;
    while (end < at && digit(text.at(end))) {
      end++;
    }
    return end - start;
  }

  private void separator(char c, int at) {
    switch (c) {
      case ' ', '-', '\'', '’', '"', '“', '”', '‘', '„', '«', '»', '/', '‑' -> widen(Gap.SPACE);
      case '\t', '|' -> widen(Gap.CELL);
      case '–', '—', '−', '‐' -> widen(digit(text.at(at - 1)) ? Gap.DASH : Gap.CLAUSE);
      case ',', '(', ')', '[', ']', ':', '=' -> widen(Gap.CLAUSE);
      case ';', '<', '>', '•', '·', '▪', '●', '‣', '\u0085' -> widen(Gap.STOP);
      case '\n', '\r', '\f', '\u000b' -> newline(at);
      case '.', '!', '?', '…', '。' -> stop(c, at);
      default -> {
        // Plus signs, stars, tildes: they part words and mean nothing here.
        if (!lexemes.isEmpty() && Character.isWhitespace(c)) {
          widen(Gap.SPACE);
        }
      }
    }
  }

  private void newline(int at) {
    boolean wasRow = row;
    row = rowAt(at + 1);
    boolean blank = text.at(at + 1) == '\n' || (text.at(at + 1) == '\r' && text.at(at + 2) == '\n');
    widen(wasRow || row || blank ? Gap.STOP : Gap.SPACE);
  }

  /** Whether the line that begins here has cells. */
  private boolean rowAt(int start) {
    for (int i = start; i < text.length() && text.at(i) != '\n'; i++) {
      if (text.at(i) == '|' || (text.at(i) == '\t' && i > start)) {
        return true;
      }
    }
    return false;
  }

  private void stop(char c, int at) {
    char next = text.at(at + 1);
    if (Character.isLetterOrDigit(next)) {
      widen(Gap.SPACE);
      return;
    }
    if (c == '.' && !lexemes.isEmpty()) {
      Lexeme last = lexemes.getLast();
      boolean initial = last.text().length() == 1 && Character.isLetter(last.text().charAt(0));
      if ((initial || abbreviations.contains(last.text())) && !atEnd(at + 1)) {
        widen(Gap.SPACE);
        return;
      }
    }
    widen(lowerFollows(at + 1) ? Gap.CLAUSE : Gap.STOP);
  }

  private boolean atEnd(int at) {
    int i = at;
    while (i < Math.min(text.length(), at + 8) && !Character.isLetterOrDigit(text.at(i))) {
      i++;
    }
    return i >= text.length();
  }

  private boolean lowerFollows(int at) {
    int i = at;
    while (i < text.length() && text.at(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.source().charAt(text.start(i)));
  }

  private void widen(Gap other) {
    if (other.compareTo(gap) > 0) {
      gap = other;
    }
  }

  private void add(int from, int to) {
    if (++inSentence > LONGEST_SENTENCE && gap != Gap.NONE) {
      gap = Gap.STOP;
    }
    if (gap == Gap.STOP) {
      sentence += lexemes.isEmpty() ? 0 : 1;
      inSentence = 1;
    }
    int start = text.start(from);
    boolean capital = Character.isUpperCase(text.source().charAt(start));
    lexemes.add(new Lexeme(text.text(from, to), start, text.end(to - 1), gap, sentence, capital));
    gap = Gap.NONE;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
