package org.counterweight.render.xlsx;

import java.util.List;
import org.counterweight.render.RenderException;

/**
 * One side of a cell.
 *
 * @param line a line style of SpreadsheetML, or {@code none}
 * @param colour six hexadecimal digits; null for {@code none}
 */
record Border(String line, String colour) {
  private static final List<String> LINES =
      List.of("none", "hair", "thin", "medium", "thick", "dotted", "dashed", "double");

  /** Reads {@code thin #d5dce2} or {@code none}; null where the attribute is absent. */
  static Border parse(Attributes attributes, String name) throws RenderException {
    String value = attributes.get(name);
    if (value == null) {
      return null;
    }
    int gap = value.indexOf(' ');
    String line = gap < 0 ? value : value.substring(0, gap);
    if (!LINES.contains(line) || gap < 0 != line.equals("none")) {
      throw attributes.wrong(
          name,
          value,
          "none, or a line and a colour such as \"thin #d5dce2\" with a line of "
              + Attributes.listed(LINES));
    }
    return new Border(line, gap < 0 ? null : attributes.colour(value.substring(gap + 1), name));
  }

  boolean drawn() {
    return !line.equals("none");
  }
}
