package org.counterweight.render.xlsx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.counterweight.render.RenderException;

/** The named styles of one workbook, and their combinations. */
final class StyleBook {
  private final Map<String, Style> named = new LinkedHashMap<>();
  private final Map<String, Style> combined = new HashMap<>();
  private final Map<CellNames, Style> cells = new HashMap<>();
  private final IdentityHashMap<Style, Map<String, Style>> formatted = new IdentityHashMap<>();
  private final Style base;

  private record CellNames(String own, String row) {}

  /**
   * @param base what holds where no style speaks; font, size and colour are set
   */
  StyleBook(Style base) {
    this.base = base;
  }

  Style base() {
    return base;
  }

  /** Reads the {@code styles} element the cursor is on. */
  void parse(Markup in) throws RenderException {
    in.attributes(Set.of());
    while (in.child()) {
      if (!in.name().equals("style")) {
        throw in.unexpected("styles", "style");
      }
      Attributes at = in.attributes(Style.ATTRIBUTES);
      String name = at.required("name");
      Style style = Style.parse(at).over(named(at.get("extends"), at.place()));
      if (name.indexOf(' ') >= 0 || named.putIfAbsent(name, style) != null) {
        throw at.wrong("name", name, "a name without spaces that no other style has");
      }
      in.empty();
    }
  }

  /**
   * The look of names separated by spaces; later ones win.
   *
   * @param names null for none
   */
  Style combined(String names, Place place) throws RenderException {
    if (names == null) {
      return Style.NONE;
    }
    Style known = combined.get(names);
    if (known != null) {
      return known;
    }
    Style style = Style.NONE;
    for (String name : names.trim().split(" +", -1)) {
      style = named(name, place).over(style);
    }
    combined.put(names, style);
    return style;
  }

  /**
   * The look of a cell: its own names over those of its row over the workbook's.
   *
   * @param own null for none
   * @param row null for none
   */
  Style cell(String own, String row, Place place) throws RenderException {
    CellNames names = new CellNames(own, row);
    Style known = cells.get(names);
    if (known == null) {
      known = combined(own, place).over(combined(row, place)).over(base);
      cells.put(names, known);
    }
    return known;
  }

  /** A style with a format of its own: one and the same for the same two. */
  Style withFormat(Style style, String format) {
    return formatted
        .computeIfAbsent(style, s -> new HashMap<>())
        .computeIfAbsent(format, style::withFormat);
  }

  private Style named(String name, Place place) throws RenderException {
    if (name == null) {
      return Style.NONE;
    }
    Style style = named.get(name);
    if (style == null) {
      throw place.error(
          "there is no style \""
              + name
              + "\"; known so far: "
              + Attributes.listed(named.keySet())
              + ". Define it in <styles>, before its use, or correct the name.");
    }
    return style;
  }
}
