package org.counterweight.intake.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Faces and colours of the intake workbook: those of the documents. */
final class Look {
  static final String DATE = "yyyy\\-mm\\-dd";

  private static final Map<String, String> COLOURS =
      Map.of(
          "A", "8A6D00", "B", "166149", "C", "9A3627", "D", "4A4E8C", "E", "6B4C7A", "U", "445260",
          "S", "2B3A42");
  private static final String LINE = "D5D9DC";
  private static final String GREY = "6F7A82";

  private final XSSFWorkbook book;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  Look(XSSFWorkbook book) {
    this.book = book;
    XSSFFont base = book.getFontAt(0);
    base.setFontName("Liberation Sans");
    base.setFontHeightInPoints((short) 10);
  }

  static XSSFColor colour(String rgb) {
    // Opaque: the schema wants four bytes, the first of them alpha.
    byte[] bytes = new byte[4];
    bytes[0] = (byte) 0xFF;
    for (int i = 0; i < 3; i++) {
      bytes[i + 1] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XSSFColor(bytes, null);
  }

  static XSSFColor section(String letter) {
    return colour(COLOURS.getOrDefault(letter, COLOURS.get("S")));
  }

  XSSFCellStyle title(String letter) {
    return style("title" + letter, s -> s.setFont(font("Liberation Serif", 18, true, rgb(letter))));
  }

  XSSFCellStyle intro() {
    return style(
        "intro",
        s -> {
          s.setFont(font("Liberation Sans", 10, false, "3A444B"));
          s.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  /** Text on its own lines, broken where the column ends. */
  XSSFCellStyle paragraph() {
    return style(
        "paragraph",
        s -> {
          s.setFont(font("Liberation Sans", 10, false, "222A30"));
          s.setVerticalAlignment(VerticalAlignment.TOP);
          s.setWrapText(true);
        });
  }

  XSSFCellStyle guide() {
    return style(
        "guide",
        s -> {
          s.setFont(font("Liberation Sans", 8, false, GREY));
          s.setWrapText(true);
          s.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
  }

  /** The head of a column; {@code tint} sets every other group of columns apart. */
  XSSFCellStyle head(String letter, boolean tint, boolean required) {
    return style(
        "head" + letter + tint + required,
        s -> {
          s.setFont(font("Liberation Sans", 9, required, "FFFFFF"));
          fill(s, tint ? lighter(rgb(letter)) : rgb(letter));
          s.setWrapText(true);
          s.setVerticalAlignment(VerticalAlignment.CENTER);
          border(s, "FFFFFF");
        });
  }

  XSSFCellStyle key() {
    return style(
        "key",
        s -> {
          s.setFont(font("Liberation Mono", 6, false, "8A949B"));
          s.setVerticalAlignment(VerticalAlignment.CENTER);
          fill(s, "F4F5F6");
        });
  }

  XSSFCellStyle band(String letter) {
    return style(
        "band" + letter,
        s -> {
          s.setFont(font("Liberation Sans", 10, true, rgb(letter)));
          s.setVerticalAlignment(VerticalAlignment.BOTTOM);
          s.setBorderBottom(BorderStyle.MEDIUM);
          s.setBottomBorderColor(section(letter));
        });
  }

  XSSFCellStyle label(boolean required) {
    return style(
        "label" + required,
        s -> {
          s.setFont(font("Liberation Sans", 10, required, "222A30"));
          s.setWrapText(true);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          border(s, LINE);
        });
  }

  XSSFCellStyle status() {
    return style(
        "status",
        s -> {
          s.setFont(font("Liberation Sans", 9, false, GREY));
          s.setAlignment(HorizontalAlignment.LEFT);
          s.setIndention((short) 1);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          border(s, LINE);
        });
  }

  XSSFCellStyle link(String letter) {
    return style(
        "link" + letter,
        s -> {
          XSSFFont font = font("Liberation Sans", 10, true, rgb(letter));
          font.setUnderline((byte) 1);
          s.setFont(font);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          border(s, LINE);
        });
  }

  /** A cell to fill in; {@code format} is a number format, empty for none. */
  XSSFCellStyle input(FieldKind kind, String format, boolean formulaLike) {
    return style(
        "input" + kind + format + formulaLike,
        s -> {
          s.setFont(font("Liberation Sans", 10, false, "111111"));
          fill(s, "FFFEF6");
          s.setVerticalAlignment(VerticalAlignment.TOP);
          border(s, LINE);
          s.setWrapText(kind == FieldKind.TEXT);
          if (kind.numeric()) {
            s.setAlignment(HorizontalAlignment.RIGHT);
          } else {
            // A unit must not stick to the number on its left.
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
          }
          // Excel must not take an id such as 1-2 for a date, or a text such as =x for a formula.
          s.setQuotePrefixed(formulaLike);
          boolean text =
              kind == FieldKind.TEXT || kind == FieldKind.CODE || kind == FieldKind.CODES;
          String shown = !format.isEmpty() ? format : text || kind == FieldKind.OWNER ? "@" : "";
          if (!shown.isEmpty()) {
            s.setDataFormat(book.createDataFormat().getFormat(shown));
          }
        });
  }

  /** What a line of a form means, level with its value. */
  XSSFCellStyle meaning() {
    return style(
        "meaning",
        s -> {
          s.setFont(font("Liberation Sans", 8, false, GREY));
          s.setWrapText(true);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          border(s, LINE);
        });
  }

  /** The number of a step. */
  XSSFCellStyle number() {
    return style(
        "number",
        s -> {
          s.setFont(font("Liberation Serif", 13, true, rgb("S")));
          s.setVerticalAlignment(VerticalAlignment.TOP);
          s.setAlignment(HorizontalAlignment.CENTER);
        });
  }

  XSSFCellStyle plain() {
    return style("plain", s -> s.setFont(font("Liberation Sans", 10, false, "222A30")));
  }

  private interface Setting {
    void on(XSSFCellStyle style);
  }

  private XSSFCellStyle style(String name, Setting setting) {
    XSSFCellStyle known = styles.get(name);
    if (known == null) {
      known = book.createCellStyle();
      setting.on(known);
      styles.put(name, known);
    }
    return known;
  }

  private XSSFFont font(String face, int points, boolean bold, String rgb) {
    XSSFFont font = book.createFont();
    font.setFontName(face);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(rgb));
    // The library writes three bytes here, too.
    font.getCTFont().getColorArray(0).setRgb(colour(rgb).getARGB());
    return font;
  }

  private static void fill(XSSFCellStyle style, String rgb) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(rgb));
  }

  private static void border(XSSFCellStyle style, String rgb) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(rgb));
    style.setBottomBorderColor(colour(rgb));
    style.setLeftBorderColor(colour(rgb));
    style.setRightBorderColor(colour(rgb));
  }

  private static String rgb(String letter) {
    return COLOURS.getOrDefault(letter, COLOURS.get("S"));
  }

  private static String lighter(String rgb) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      int part = Integer.parseInt(rgb.substring(i, i + 2), 16);
      out.append("%02X".formatted(part + (255 - part) / 5));
    }
    return out.toString();
  }
}
