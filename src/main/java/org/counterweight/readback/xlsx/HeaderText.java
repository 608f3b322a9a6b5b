package org.counterweight.readback.xlsx;

import java.util.regex.Pattern;

/** Words of a header or footer for printing, without its codes. ECMA-376 Part 1, 18.3.1.46. */
final class HeaderText {
  private static final Pattern FONT = Pattern.compile("&\"[^\"]*\"");
  private static final Pattern COLOUR =
      Pattern.compile("&K[0-9A-Fa-f]{2}(?:[0-9A-Fa-f]{4}|[+-][0-9]{3})");
  private static final Pattern SIZE = Pattern.compile("&[0-9]{1,3}");
  private static final Pattern PART = Pattern.compile("&[LCR]");
  private static final Pattern OTHER = Pattern.compile("&[A-Z]");

  private HeaderText() {}

  static String of(String codes) {
    String marked = codes.replace("&&", "\u0001");
    marked = FONT.matcher(marked).replaceAll("");
    marked = COLOUR.matcher(marked).replaceAll("");
    marked = SIZE.matcher(marked).replaceAll("");
    marked = PART.matcher(marked).replaceAll("\t");
    marked = OTHER.matcher(marked).replaceAll("");
    return marked.replace('\u0001', '&').strip();
  }
}
