package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Colour;

/** The colours that a workbook names: by value, by place in its theme, by number. */
final class Palette {
  private static final String[] THEME_ORDER = {
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink"
  };

  // The Office theme, for files without one.
  private static final int[] THEME = {
    0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6,
    0xF79646, 0x0000FF, 0x800080
  };

  // ECMA-376 Part 1, 18.8.27.
  private static final int[] INDEXED = {
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x000000,
    0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000,
    0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC,
    0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF,
    0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF,
    0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600,
    0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399,
    0x333333
  };

  private final List<Colour> theme = new ArrayList<>();
  private final List<Colour> indexed = new ArrayList<>();
  private final String majorFont;
  private final String minorFont;

  /**
   * With what the file says.
   *
   * @param themePart root of the theme; an empty element for none
   * @param styles root of the styles
   */
  Palette(Node themePart, Node styles) {
    Node elements = themePart.in("themeElements");
    Node scheme = elements.in("clrScheme");
    for (int i = 0; i < THEME.length; i++) {
      Node entry = scheme.in(THEME_ORDER[i]);
      Node value = entry.children.isEmpty() ? Node.none() : entry.children.get(0);
      String hex = value.get(value.name.equals("sysClr") ? "lastClr" : "val");
      Colour colour = hex == null ? null : parse(hex);
      theme.add(colour == null ? of(THEME[i]) : colour);
    }
    for (Node entry : styles.in("colors").in("indexedColors").all("rgbColor")) {
      Colour colour = parse(entry.get("rgb", ""));
      indexed.add(colour == null ? Colour.BLACK : colour);
    }
    majorFont = elements.in("fontScheme").in("majorFont").in("latin").get("typeface");
    minorFont = elements.in("fontScheme").in("minorFont").in("latin").get("typeface");
  }

  static Colour of(int rgb) {
    return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** A colour in hexadecimal digits, six or eight with opacity first; null where it is none. */
  static Colour parse(String hex) {
    String digits = hex.startsWith("#") ? hex.substring(1) : hex;
    if (digits.length() == 8) {
      digits = digits.substring(2);
    }
    if (digits.length() != 6) {
      return null;
    }
    try {
      return of(Integer.parseInt(digits, 16));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The face that a theme's {@code major} or {@code minor} font stands for; null for none. */
  String font(String scheme) {
    return "major".equals(scheme) ? majorFont : "minor".equals(scheme) ? minorFont : null;
  }

  /** The colour of an element with {@code rgb}, {@code theme} or {@code indexed}; null for none. */
  Colour of(Node node) {
    if (node == null || node.is("auto", false)) {
      return null;
    }
    Colour colour = null;
    if (node.get("rgb") != null) {
      colour = parse(node.get("rgb"));
    } else if (node.get("theme") != null) {
      colour = theme(node.whole("theme", 0));
    } else if (node.get("indexed") != null) {
      colour = indexed(node.whole("indexed", 64));
    }
    return colour == null ? null : tinted(colour, node.real("tint", 0));
  }

  Colour theme(int index) {
    return index >= 0 && index < theme.size() ? theme.get(index) : Colour.BLACK;
  }

  /** A colour by the name that drawings use, such as {@code tx1} or {@code accent2}. */
  Colour named(String name) {
    String plain =
        switch (name) {
          case "tx1" -> "dk1";
          case "tx2" -> "dk2";
          case "bg1" -> "lt1";
          case "bg2" -> "lt2";
          default -> name;
        };
    for (int i = 0; i < THEME_ORDER.length; i++) {
      if (THEME_ORDER[i].equals(plain)) {
        return theme.get(i);
      }
    }
    return Colour.BLACK;
  }

  Colour indexed(int index) {
    if (index == 65) {
      return Colour.WHITE;
    }
    if (index >= 0 && index < indexed.size()) {
      return indexed.get(index);
    }
    return index >= 0 && index < INDEXED.length ? of(INDEXED[index]) : Colour.BLACK;
  }

  /** A colour made lighter (up to 1) or darker (down to -1). ECMA-376 Part 1, 18.8.19. */
  static Colour tinted(Colour colour, double tint) {
    if (tint == 0) {
      return colour;
    }
    double t = Math.max(-1, Math.min(1, tint));
    double[] hsl = Hsl.of(colour);
    hsl[2] = t < 0 ? hsl[2] * (1 + t) : hsl[2] * (1 - t) + t;
    return Hsl.colour(hsl);
  }
}
