package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts together words that were taken apart: parted with a hyphen at the end of a line, or set with
 * blanks between their letters. Only words of the lists are put together.
 */
final class Rejoined {
  private static final int LONGEST_RUN = 80;

  private final String source;
  private final Set<String> known;

  Rejoined(String source, Set<String> known) {
    this.source = source;
    this.known = known;
  }

  List<Lexeme> of(List<Lexeme> text) {
    List<Lexeme> result = new ArrayList<>(text.size());
    int at = 0;
    while (at < text.size()) {
      int end = lettersFrom(text, at);
      List<Lexeme> words = end - at >= 3 ? spelled(text, at, end) : List.of();
      if (!words.isEmpty()) {
        result.addAll(words);
        at = end;
      } else if (at + 1 < text.size() && hyphenated(text.get(at), text.get(at + 1))) {
        result.add(join(text, at, at + 2));
        at += 2;
      } else {
        result.add(text.get(at));
        at++;
      }
    }
    return result;
  }

  private boolean hyphenated(Lexeme first, Lexeme second) {
    if (second.gap() != Gap.SPACE
        || second.start() < first.end()
        || second.start() - first.end() > 4) {
      return false;
    }
    String between = source.substring(first.end(), second.start());
    return between.contains("\n")
        && between.startsWith("-")
        && known.contains(first.text() + second.text());
  }

  private static int lettersFrom(List<Lexeme> text, int at) {
    int end = at;
    while (end < text.size()
        && end - at < LONGEST_RUN
        && text.get(end).text().length() == 1
        && Character.isLetter(text.get(end).text().charAt(0))
        && (end == at || text.get(end).gap() == Gap.SPACE)) {
      end++;
    }
    return end;
  }

  /** The words that the letters spell, the longest first; none where a letter is left over. */
  private List<Lexeme> spelled(List<Lexeme> text, int from, int to) {
    List<Lexeme> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = to;
      while (end > at && !known.contains(letters(text, at, end))) {
        end--;
      }
      if (end - at < 2) {
        return List.of();
      }
      words.add(join(text, at, end));
      at = end;
    }
    return words;
  }

  private static String letters(List<Lexeme> text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      letters.append(text.get(i).text());
    }
    return letters.toString();
  }

  private static Lexeme join(List<Lexeme> text, int from, int to) {
    Lexeme first = text.get(from);
    return new Lexeme(
        letters(text, from, to),
        first.start(),
        text.get(to - 1).end(),
        first.gap(),
        first.sentence(),
        first.capital());
  }
}
