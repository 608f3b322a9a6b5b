package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The looks in use, each written once, in the order of first use. Excel slows down and at last
 * gives up on workbooks with a look a cell.
 */
final class StyleSheet {
  /** The first id that a workbook may give a number format of its own. */
  private static final int FIRST_FORMAT = 164;

  private final Map<Key, Integer> looks = new LinkedHashMap<>();
  private final IdentityHashMap<Style, int[]> known = new IdentityHashMap<>();
  private final Map<Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<Edges, Integer> borders = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  private record Key(
      int font,
      int fill,
      int border,
      int format,
      String align,
      String valign,
      boolean wrap,
      int indent,
      boolean quoted) {}

  private record Font(
      String face,
      BigDecimal size,
      boolean bold,
      boolean italic,
      boolean underline,
      String colour) {}

  private record Edges(Border left, Border right, Border top, Border bottom) {}

  StyleSheet(Style base) {
    fills.put("none", 0);
    fills.put("gray125", 1);
    index(base, false);
  }

  /**
   * The number of a look.
   *
   * @param quoted whether the cell's text must stay text when someone edits it
   */
  int index(Style style, boolean quoted) {
    // Cells with the same names share one style, so identity finds nearly all of them.
    int[] pair = known.computeIfAbsent(style, s -> new int[] {-1, -1});
    int slot = quoted ? 1 : 0;
    if (pair[slot] < 0) {
      pair[slot] = number(looks, key(style, quoted));
    }
    return pair[slot];
  }

  private Key key(Style style, boolean quoted) {
    return new Key(
        number(fonts, font(style)),
        style.fill() == null ? 0 : number(fills, style.fill()),
        number(
            borders,
            new Edges(
                drawn(style.left()),
                drawn(style.right()),
                drawn(style.top()),
                drawn(style.bottom()))),
        style.format() == null || style.format().equalsIgnoreCase("general")
            ? 0
            : FIRST_FORMAT + number(formats, style.format()),
        style.align(),
        style.valign(),
        style.wraps(),
        style.indent() == null ? 0 : style.indent(),
        quoted);
  }

  private static Font font(Style style) {
    return new Font(
        style.font(),
        style.size().stripTrailingZeros(),
        yes(style.bold()),
        yes(style.italic()),
        yes(style.underline()),
        style.colour());
  }

  private static boolean yes(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  private static Border drawn(Border border) {
    return border != null && border.drawn() ? border : null;
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = numbers.size();
      numbers.put(key, known);
    }
    return known;
  }

  /** The look of a piece of text within a cell, as a {@code rPr} element. */
  static void run(Xml xml, Style style) {
    font(xml, font(style), "rPr", "rFont");
  }

  private static void font(Xml xml, Font font, String element, String face) {
    xml.raw("<" + element + ">");
    xml.raw(font.bold ? "<b/>" : "").raw(font.italic ? "<i/>" : "");
    xml.raw(font.underline ? "<u/>" : "").raw("<sz val=\"" + font.size.toPlainString() + "\"/>");
    xml.raw("<color rgb=\"FF" + font.colour + "\"/><" + face).attribute("val", font.face);
    xml.raw("/>").raw(family(font.face)).raw("</" + element + ">");
  }

  // Where the face is missing, the family decides what stands in for it.
  private static String family(String face) {
    String lower = face.toLowerCase(Locale.ROOT);
    boolean serif =
        (lower.contains("serif") && !lower.contains("sans"))
            || lower.contains("times")
            || lower.contains("georgia");
    return serif ? "<family val=\"1\"/>" : "<family val=\"2\"/>";
  }

  byte[] bytes() {
    Xml xml = new Xml();
    xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    if (!formats.isEmpty()) {
      xml.raw("<numFmts count=\"").raw(formats.size()).raw("\">");
      formats.forEach((code, number) ->
          xml.raw("<numFmt")
              .attribute("numFmtId", FIRST_FORMAT + number)
              .attribute("formatCode", code)
              .raw("/>"));
      xml.raw("</numFmts>");
    }
    xml.raw("<fonts count=\"").raw(fonts.size()).raw("\">");
    fonts.keySet().forEach(font -> font(xml, font, "font", "name"));
    xml.raw("</fonts><fills count=\"").raw(fills.size()).raw("\">");
    fills.keySet().forEach(fill -> fill(xml, fill));
    xml.raw("</fills><borders count=\"").raw(borders.size()).raw("\">");
    borders.keySet().forEach(edges -> border(xml, edges));
    xml.raw("</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"")
        .raw(" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
        .raw(looks.size())
        .raw("\">");
    looks.keySet().forEach(look -> look(xml, look));
    xml.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"")
        .raw(" builtinId=\"0\"/></cellStyles><dxfs count=\"0\"/></styleSheet>");
    return xml.bytes();
  }

  private static void fill(Xml xml, String fill) {
    if (fill.equals("none") || fill.equals("gray125")) {
      xml.raw("<fill><patternFill patternType=\"" + fill + "\"/></fill>");
    } else {
      xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + fill)
          .raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }
  }

  private static void border(Xml xml, Edges edges) {
    xml.raw("<border>");
    edge(xml, "left", edges.left);
    edge(xml, "right", edges.right);
    edge(xml, "top", edges.top);
    edge(xml, "bottom", edges.bottom);
    xml.raw("<diagonal/></border>");
  }

  private static void edge(Xml xml, String side, Border border) {
    if (border == null) {
      xml.raw("<" + side + "/>");
    } else {
      xml.raw("<" + side + " style=\"" + border.line() + "\"><color rgb=\"FF")
          .raw(border.colour() + "\"/></" + side + ">");
    }
  }

  private static void look(Xml xml, Key look) {
    xml.raw("<xf")
        .attribute("numFmtId", look.format)
        .attribute("fontId", look.font)
        .attribute("fillId", look.fill)
        .attribute("borderId", look.border)
        .attribute("xfId", 0);
    xml.raw(look.quoted ? " quotePrefix=\"1\"" : "");
    xml.raw(look.format == 0 ? "" : " applyNumberFormat=\"1\"");
    xml.raw(look.font == 0 ? "" : " applyFont=\"1\"").raw(look.fill == 0 ? "" : " applyFill=\"1\"");
    xml.raw(look.border == 0 ? "" : " applyBorder=\"1\"");
    if (look.align == null && look.valign == null && !look.wrap && look.indent == 0) {
      xml.raw("/>");
      return;
    }
    xml.raw(" applyAlignment=\"1\"><alignment");
    String align = look.align;
    if (align == null && look.indent > 0) {
      // Without a side an indent has no effect.
      align = "left";
    }
    if (align != null) {
      xml.attribute("horizontal", align);
    }
    if (look.valign != null) {
      xml.attribute("vertical", look.valign);
    }
    xml.raw(look.wrap ? " wrapText=\"1\"" : "");
    if (look.indent > 0) {
      xml.attribute("indent", look.indent);
    }
    xml.raw("/></xf>");
  }
}
