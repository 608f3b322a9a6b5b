package org.counterweight.intake.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code _xHHHH_} escapes of texts in a workbook (ECMA-376 Part 1, 22.9.2.19). */
final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Escapes() {}

  /** A text in which nothing looks like an escape that is none. */
  static String encode(String text) {
    return text.indexOf("_x") < 0 ? text : LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  static String decode(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    Matcher matcher = ESCAPE.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String c = Character.toString((char) Integer.parseInt(matcher.group(1), 16));
      matcher.appendReplacement(out, Matcher.quoteReplacement(c));
    }
    return matcher.appendTail(out).toString();
  }
}
