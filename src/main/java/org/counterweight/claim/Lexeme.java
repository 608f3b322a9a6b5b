package org.counterweight.claim;

/**
 * A word, a figure or a sign of a text.
 *
 * @param text folded: lower case, plain letters
 * @param start index of its first character in the source
 * @param end index after its last character
 * @param gap what parts it from the one before
 * @param sentence number of its sentence, from 0; a table row and a clause after a semicolon are
 *     one
 * @param capital whether it begins with a capital letter in the source
 */
record Lexeme(String text, int start, int end, Gap gap, int sentence, boolean capital) {

  /** Whether it is a figure in digits. */
  boolean digits() {
    char first = text.charAt(0);
    return first >= '0' && first <= '9';
  }
}
