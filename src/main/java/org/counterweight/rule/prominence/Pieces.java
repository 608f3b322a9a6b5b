package org.counterweight.rule.prominence;

/** Puts words together again whose letters stand apart. */
final class Pieces {
  private static final int LETTERS = 4;

  private Pieces() {}

  /** The text with runs of single letters closed up: "t o k e n s" is "tokens". */
  static String joined(String text) {
    String[] words = text.strip().split(" +", -1);
    StringBuilder joined = new StringBuilder();
    int at = 0;
    while (at < words.length) {
      int end = at;
      while (end < words.length && words[end].codePointCount(0, words[end].length()) == 1) {
        end++;
      }
      joined.append(joined.isEmpty() ? "" : " ");
      if (end - at >= LETTERS) {
        for (int i = at; i < end; i++) {
          joined.append(words[i]);
        }
        at = end;
      } else {
        joined.append(words[at++]);
      }
    }
    return joined.toString();
  }
}
