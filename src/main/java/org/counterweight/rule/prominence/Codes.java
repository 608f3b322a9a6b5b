package org.counterweight.rule.prominence;

import java.util.regex.Pattern;

/** Digits that name a thing and count nothing: E-06, a file's name, a digest. */
final class Codes {
  private static final Pattern NAME = Pattern.compile("[A-Z]{1,2}-?\\d{1,3}|[A-Z]{1,3}-\\d+");
  private static final Pattern FILE =
      Pattern.compile("\\S+/\\S+\\.\\p{Alnum}{1,5}(\\s+\\p{XDigit}+)?");
  private static final Pattern DIGEST = Pattern.compile("(?=\\d*[a-fA-F])\\p{XDigit}{16,}");

  private Codes() {}

  /** Whether the whole of a text is such a name. */
  static boolean isCode(String text) {
    if (text.isEmpty()) {
      return false;
    }
    // Nearly every text is none: a look at a letter or two spares the patterns.
    char first = text.charAt(0);
    return (first >= 'A' && first <= 'Z' && NAME.matcher(text).matches())
        || (text.indexOf('/') > 0 && FILE.matcher(text).matches())
        || (text.length() >= 16
            && Character.digit(first, 16) >= 0
            && DIGEST.matcher(text).matches());
  }
}
