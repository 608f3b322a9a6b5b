package org.counterweight.report;

import java.util.Locale;

/**
 * Text from a hostile input made safe to look at. A character that steers a terminal, turns the
 * direction of reading or is not seen at all is shown by its number, as in {@code <U+202E>}.
 */
public final class Visible {
  private Visible() {}

  /** The text with every such character shown; on one line. */
  public static String of(String text) {
    int length = text.length();
    int clean = 0;
    while (clean < length && plain(text.charAt(clean))) {
      clean++;
    }
    if (clean == length) {
      return text;
    }
    StringBuilder shown = new StringBuilder(length + 16).append(text, 0, clean);
    text.codePoints()
        .skip(clean)
        .forEach(c -> {
          if (hidden(c)) {
            shown.append(number(c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  /** Whether a character is to be shown by its number. */
  static boolean hidden(int c) {
    if (c < 0x7F) {
      return c < ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // These two join letters and emoji in ordinary text, and steer nothing.
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      default -> false;
    };
  }

  static String number(int c) {
    return String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
