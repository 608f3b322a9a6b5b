package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: a run of letters and digits, or a percent sign. Hyphens and apostrophes part
 * words, so that agent-hours and agent hours read the same; points and commas between digits do
 * not.
 *
 * @param text the word in lower case
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param sentence number of the sentence it stands in, from 0
 */
record Word(String text, int start, int end, int sentence) {

  /** The words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int sentence = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (letterOrDigit(point)) {
        int end = endOfWord(text, at);
        words.add(new Word(text.substring(at, end).toLowerCase(Locale.ROOT), at, end, sentence));
        at = end;
        continue;
      }
      if (point == '%') {
        words.add(new Word("%", at, at + 1, sentence));
      } else if (".;!?\n".indexOf(point) >= 0) {
        sentence++;
      }
      at += Character.charCount(point);
    }
    return words;
  }

  /** Whether the word is a number in digits, as in 45,000 or 2.3 or 10x or 45k, but no year. */
  boolean numeric() {
    return Character.isDigit(text.codePointAt(0)) && !year();
  }

  private boolean year() {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean insideNumber =
          (point == '.' || point == ',')
              && Character.isDigit(text.charAt(at - 1))
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at + 1));
      if (!letterOrDigit(point) && !insideNumber) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean letterOrDigit(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
