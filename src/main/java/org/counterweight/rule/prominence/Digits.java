package org.counterweight.rule.prominence;

/** Tells texts with numbers from those without, which is asked of every text many times. */
final class Digits {
  private Digits() {}

  /** Whether a digit of any script stands in a text. */
  static boolean in(String text) {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (Character.isDigit(point)) {
        return true;
      }
      at += Character.charCount(point);
    }
    return false;
  }
}
