package org.counterweight.rule.tieout;

import java.util.BitSet;

/** What of a text is explained. Exceptions are looked for once something else is not. */
final class Covered {
  private final String text;
  private final boolean letters;
  private final BitSet signs;
  private boolean exceptions;

  Covered(String text) {
    this.text = text;
    this.letters = hasLetters(text);
    this.signs = new BitSet(text.length());
  }

  /** A bit for each character that is explained; more may be set. */
  BitSet signs() {
    return signs;
  }

  /** Whether the text has a letter. */
  boolean letters() {
    return letters;
  }

  /** Takes in a part. */
  void add(int start, int end) {
    signs.set(start, end);
  }

  /** Whether every letter and digit is explained. */
  boolean everything() {
    for (int i = signs.nextClearBit(0); i < text.length(); i = signs.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of this part is explained. */
  boolean wholly(int start, int end) {
    if (signs.nextClearBit(start) >= end) {
      return true;
    }
    except();
    return signs.nextClearBit(start) >= end;
  }

  /** Whether this part begins or ends in something that is explained. */
  boolean atAnEnd(int start, int end) {
    return signs.get(start) || signs.get(end - 1);
  }

  /** Takes in the exceptions. */
  void except() {
    if (!exceptions) {
      exceptions = true;
      for (Exempt exempt : Exempt.values()) {
        exempt.cover(text, letters, signs);
      }
    }
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
