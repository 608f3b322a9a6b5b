package org.counterweight.rule.entity;

/** What the two check-digit schemes of identifiers share. */
final class CheckDigits {
  private CheckDigits() {}

  /** Digits as they are, A to Z as 10 to 35. */
  static String digits(String characters) {
    StringBuilder digits = new StringBuilder(characters.length() * 2);
    for (int i = 0; i < characters.length(); i++) {
      digits.append(Character.digit(characters.charAt(i), 36));
    }
    return digits.toString();
  }
}
