package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.counterweight.readback.UnreadableArtefact;

/** The formats that cells refer to by number. */
final class Styles {
  /** Longer format codes than programs keep. */
  private static final int LONGEST = 2_000;

  private final List<CellFormat> formats = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<String, NumberFormat> parsed = new HashMap<>();
  private final Font usual;
  private final Node root;
  private final Palette palette;

  /**
   * Those of a workbook.
   *
   * @throws UnreadableArtefact where a number format is longer than any program allows
   */
  Styles(Node root, Palette palette) throws UnreadableArtefact {
    this.root = root;
    this.palette = palette;
    for (Node node : root.deep("numFmt")) {
      if (node.get("formatCode", "").length() > LONGEST) {
        throw Pack.tooLarge("has a number format of more than " + LONGEST + " characters");
      }
    }
    for (Node node : root.in("numFmts").all("numFmt")) {
      codes.put(node.whole("numFmtId", 0), node.get("formatCode", "General"));
    }
    List<Font> fonts = new ArrayList<>();
    for (Node node : root.in("fonts").all("font")) {
      fonts.add(Font.of(node, palette, Font.USUAL));
    }
    List<Fill> fills = new ArrayList<>();
    for (Node node : root.in("fills").all("fill")) {
      fills.add(Fill.of(node, palette, false));
    }
    usual = fonts.isEmpty() ? Font.USUAL : fonts.get(0);
    Map<Integer, String> names = new HashMap<>();
    for (Node node : root.in("cellStyles").all("cellStyle")) {
      names.putIfAbsent(node.whole("xfId", 0), name(node));
    }
    for (Node node : root.in("cellXfs").all("xf")) {
      formats.add(
          new CellFormat(
              at(fonts, node.whole("fontId", 0), usual),
              at(fills, node.whole("fillId", 0), Fill.NONE),
              format(code(node.whole("numFmtId", 0))),
              Alignment.of(node.child("alignment")),
              names.getOrDefault(node.whole("xfId", 0), "")));
    }
    if (formats.isEmpty()) {
      formats.add(new CellFormat(usual, Fill.NONE, format("General"), Alignment.USUAL, ""));
    }
  }

  /** Built-in styles keep their number under whatever name they go in a translated program. */
  private static String name(Node node) {
    return switch (node.whole("builtinId", -1)) {
      case 15 -> "Title";
      case 16 -> "Heading 1";
      case 17 -> "Heading 2";
      case 18 -> "Heading 3";
      case 19 -> "Heading 4";
      default -> node.get("name", "");
    };
  }

  private static <T> T at(List<T> list, int index, T otherwise) {
    return index >= 0 && index < list.size() ? list.get(index) : otherwise;
  }

  private String code(int id) {
    String own = codes.get(id);
    if (own != null) {
      return own;
    }
    String builtin = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
    return builtin == null ? "General" : builtin;
  }

  /** A number format, taken apart once. */
  NumberFormat format(String code) {
    return parsed.computeIfAbsent(code.length() > LONGEST ? "General" : code, NumberFormat::of);
  }

  /** The format with a number. */
  CellFormat format(int index) {
    return at(formats, index, formats.get(0));
  }

  /** The font of cells that name none, whose digits are the measure of column widths. */
  Font usual() {
    return usual;
  }

  Palette palette() {
    return palette;
  }

  /** Root of the part. */
  Node root() {
    return root;
  }
}
