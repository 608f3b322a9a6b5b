package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.counterweight.render.RenderException;

/**
 * How cells look; null means "as the style below says".
 *
 * @param font name of the face
 * @param size in points
 * @param colour of the text, six hexadecimal digits
 * @param fill background, six hexadecimal digits
 * @param align left, center or right
 * @param valign top, center or bottom
 * @param indent in steps of about a character
 * @param format a number format code, as Excel stores it whatever the locale
 * @param air free height around the lines of text, in points
 */
record Style(
    String font,
    BigDecimal size,
    Boolean bold,
    Boolean italic,
    Boolean underline,
    String colour,
    String fill,
    Border top,
    Border bottom,
    Border left,
    Border right,
    String align,
    String valign,
    Boolean wrap,
    Integer indent,
    String format,
    BigDecimal air) {
  static final Style NONE =
      new Style(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);

  static final Set<String> ATTRIBUTES =
      Set.of(
          "name",
          "extends",
          "font",
          "size",
          "bold",
          "italic",
          "underline",
          "colour",
          "fill",
          "border",
          "border-top",
          "border-bottom",
          "border-left",
          "border-right",
          "align",
          "valign",
          "wrap",
          "indent",
          "format",
          "air");

  /** Longest number format code that Excel stores. */
  private static final int MAX_FORMAT = 255;

  static Style parse(Attributes at) throws RenderException {
    Border all = Border.parse(at, "border");
    return new Style(
        font(at),
        at.decimal("size", "1", "409"),
        at.flag("bold"),
        at.flag("italic"),
        at.flag("underline"),
        at.colour("colour"),
        at.colour("fill"),
        or(Border.parse(at, "border-top"), all),
        or(Border.parse(at, "border-bottom"), all),
        or(Border.parse(at, "border-left"), all),
        or(Border.parse(at, "border-right"), all),
        middle(at.oneOf("align", List.of("left", "centre", "right"))),
        middle(at.oneOf("valign", List.of("top", "middle", "bottom"))),
        at.flag("wrap"),
        at.get("indent") == null ? null : at.whole("indent", 0, 0, 15),
        format(at),
        at.decimal("air", "0", "200"));
  }

  private static String font(Attributes at) throws RenderException {
    String font = at.get("font");
    // Headers and footers write the face between quotes and commas.
    if (font != null && !font.matches("[\\p{L}\\p{N} ._-]{1,60}")) {
      throw at.wrong("font", font, "the name of a face: letters, digits, spaces");
    }
    return font;
  }

  /** The number format code of an element, or null. */
  static String format(Attributes at) throws RenderException {
    String format = at.get("format");
    if (format != null && format.length() > MAX_FORMAT) {
      throw at.wrong("format", format, "at most " + MAX_FORMAT + " characters");
    }
    return format;
  }

  /** This style where it speaks, {@code below} where it does not. */
  Style over(Style below) {
    if (below.equals(NONE)) {
      return this;
    }
    return new Style(
        or(font, below.font),
        or(size, below.size),
        or(bold, below.bold),
        or(italic, below.italic),
        or(underline, below.underline),
        or(colour, below.colour),
        or(fill, below.fill),
        or(top, below.top),
        or(bottom, below.bottom),
        or(left, below.left),
        or(right, below.right),
        or(align, below.align),
        or(valign, below.valign),
        or(wrap, below.wrap),
        or(indent, below.indent),
        or(format, below.format),
        or(air, below.air));
  }

  Style withFormat(String code) {
    return new Style(
        font, size, bold, italic, underline, colour, fill, top, bottom, left, right, align, valign,
        wrap, indent, code, air);
  }

  boolean wraps() {
    return Boolean.TRUE.equals(wrap);
  }

  private static <T> T or(T first, T second) {
    return first == null ? second : first;
  }

  private static String middle(String word) {
    return word == null
            || word.equals("left")
            || word.equals("right")
            || word.equals("top")
            || word.equals("bottom")
        ? word
        : "center";
  }
}
