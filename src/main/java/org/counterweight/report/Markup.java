package org.counterweight.report;

import java.util.Locale;

/**
 * Text made safe for an XML or HTML document: what would end the text or steer its reading is
 * escaped or shown by its number, and what XML 1.0 cannot hold at all, too.
 */
public final class Markup {
  private Markup() {}

  /** For the content of an element or an attribute in double quotes; on one line. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    Visible.of(text).codePoints().forEach(c -> escape(c, safe));
    return safe.toString();
  }

  /** For the content of an element, line breaks kept. */
  public static String lines(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (String line : text.split("\n", -1)) {
      safe.append(safe.isEmpty() ? "" : "\n").append(of(line));
    }
    return safe.toString();
  }

  private static void escape(int c, StringBuilder safe) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      // Not characters (Unicode 23.7), and not allowed in XML 1.0.
      case 0xFFFE, 0xFFFF -> safe.append(String.format(Locale.ROOT, "&lt;U+%04X&gt;", c));
      default -> safe.appendCodePoint(c);
    }
  }
}
