package org.counterweight.render.xlsx;

import java.util.Set;
import org.counterweight.render.RenderException;

/** Headers and footers, from attributes to the code SpreadsheetML stores. */
final class PageText {
  /** Longest code that Excel stores. */
  private static final int MAX = 255;

  private PageText() {}

  /** Reads the {@code header} or {@code footer} the cursor is on. */
  static String parse(Markup in, StyleBook styles) throws RenderException {
    Attributes at = in.attributes(Set.of("left", "centre", "right", "style"));
    Style style = styles.combined(at.get("style"), at.place()).over(styles.base());
    StringBuilder code = new StringBuilder();
    part(code, "&L", at.get("left"), style);
    part(code, "&C", at.get("centre"), style);
    part(code, "&R", at.get("right"), style);
    if (code.length() > MAX) {
      throw at.place()
          .error(
              "the "
                  + in.name()
                  + " takes "
                  + code.length()
                  + " characters with its look; Excel keeps"
                  + " at most "
                  + MAX
                  + ". Shorten it.");
    }
    in.empty();
    return code.toString();
  }

  private static void part(StringBuilder code, String where, String text, Style style) {
    if (text == null) {
      return;
    }
    code.append(where)
        .append("&\"")
        .append(style.font())
        .append(',')
        .append(Boolean.TRUE.equals(style.bold()) ? "Bold" : "Regular")
        .append('"')
        .append("&K")
        .append(style.colour())
        // A size runs into digits that follow it; the face and colour before it do not.
        .append('&')
        .append(style.size().intValue());
    String escaped = text.replace("&", "&&");
    if (!escaped.isEmpty() && Character.isDigit(escaped.charAt(0))) {
      code.append(' ');
    }
    code.append(escaped.replace("{page}", "&P").replace("{pages}", "&N").replace("{sheet}", "&A"));
  }
}
