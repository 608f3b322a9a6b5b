package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweight.render.RenderException;

/** Reads the cells of one row, from left to right. */
final class CellParser {
  static final Set<String> ATTRIBUTES =
      Set.of(
          "style",
          "format",
          "at",
          "span",
          "id",
          "figure",
          "link",
          "note",
          "formula",
          "difference-note",
          "may-differ",
          "key");
  private static final Set<String> BLANK = Set.of("style", "at", "span", "count");

  /** Longest text that Excel keeps in a cell. */
  static final int MAX_TEXT = 32_767;

  // Longer than any number that Excel can tell from its neighbours, with room for zeros.
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?");

  private final Markup in;
  private final StyleBook styles;
  private final SheetParser sheet;
  private final int row;
  private final String rowStyle;
  private int column;

  CellParser(Markup in, StyleBook styles, SheetParser sheet, int row, String rowStyle) {
    this.in = in;
    this.styles = styles;
    this.sheet = sheet;
    this.row = row;
    this.rowStyle = rowStyle;
  }

  /**
   * Reads the cell the cursor is on.
   *
   * @param parent name of the row's element
   * @param table the table the row stands in; null for none
   * @param cells where the cell goes
   */
  void parse(String parent, TableParser table, List<Cell> cells) throws RenderException {
    Cell.Kind kind =
        switch (in.name()) {
          case "text" -> Cell.Kind.TEXT;
          case "number" -> Cell.Kind.NUMBER;
          case "boolean" -> Cell.Kind.FLAG;
          case "date" -> Cell.Kind.DATE;
          case "blank" -> Cell.Kind.BLANK;
          default -> throw in.unexpected(parent, "text, number, date, boolean, blank");
        };
    Attributes at = in.attributes(kind == Cell.Kind.BLANK ? BLANK : ATTRIBUTES);
    int from = at.column("at", column);
    if (from < column) {
      throw at.wrong("at", at.get("at"), "a column to the right of the cells before it");
    }
    column = from;
    int span = at.whole("span", 1, 1, 200);
    if (span > 1 && table != null) {
      throw at.place()
          .error(
              where()
                  + ": cells inside a table may not be merged, or its data could not be read by"
                  + " column. Remove span=\""
                  + span
                  + "\".");
    }
    Style style = styles.cell(at.get("style"), rowStyle, at.place());
    String format = Style.format(at);
    if (format != null) {
      style = styles.withFormat(style, format);
    }
    if (kind == Cell.Kind.BLANK) {
      in.empty();
      int count = at.whole("count", 1, 1, 200);
      for (int i = 0; i < count; i++) {
        cells.add(blank(at.place(), span, style));
        advance(span, at.place());
      }
      return;
    }
    cells.add(filled(at, kind, span, style, table));
    advance(span, at.place());
  }

  private Cell blank(Place place, int span, Style style) {
    return new Cell(
        place,
        row,
        column,
        span,
        Cell.Kind.BLANK,
        Content.BLANK,
        null,
        null,
        style,
        null,
        false,
        null,
        null,
        null);
  }

  private Cell filled(Attributes at, Cell.Kind kind, int span, Style style, TableParser table)
      throws RenderException {
    String figure = at.get("figure");
    String id = at.get("id", figure);
    if (id != null && !Reference.isId(id)) {
      throw at.wrong(
          figure == null ? "id" : "figure", id, "letters, digits, points, hyphens and underscores");
    }
    if (figure != null && !figure.equals(id)) {
      throw at.wrong("id", id, "no id beside a figure, which is the cell's id already");
    }
    String key = at.get("key");
    String formula = at.get("formula");
    Content content = content(kind, at.place());
    if (formula == null && content instanceof Content.Blank && kind != Cell.Kind.TEXT) {
      throw at.place()
          .error(where() + ": the cell is empty. Give it a value or a formula, or write <blank/>.");
    }
    if (key != null) {
      if (table == null) {
        throw at.wrong("key", key, "a key only on the heads of a table");
      }
      table.key(column, key, at);
    }
    return new Cell(
        at.place(),
        row,
        column,
        span,
        kind,
        content,
        formula,
        at.get("difference-note", at.flag("may-differ", false) ? sheet.differenceNote(at) : null),
        style,
        id,
        figure != null,
        at.get("link"),
        note(at),
        table == null ? null : table.id());
  }

  private String note(Attributes at) throws RenderException {
    String note = at.get("note");
    if (note != null && note.length() > MAX_TEXT) {
      throw at.wrong("note", note, "at most " + MAX_TEXT + " characters");
    }
    return note;
  }

  private Content content(Cell.Kind kind, Place place) throws RenderException {
    if (kind == Cell.Kind.TEXT) {
      return text(place);
    }
    String text = in.text().strip();
    if (text.isEmpty()) {
      return Content.BLANK;
    }
    return switch (kind) {
      case NUMBER -> number(text, place);
      case FLAG -> flag(text, place);
      default -> day(text, place);
    };
  }

  private Content number(String text, Place place) throws RenderException {
    if (!NUMBER.matcher(text).matches()) {
      throw place.error(
          where()
              + ": \""
              + Markup.shortened(text)
              + "\" is not a number with a decimal point and"
              + " no grouping. In FreeMarker, write it with ?c.");
    }
    return new Content.Decimal(new BigDecimal(text));
  }

  private Content flag(String text, Place place) throws RenderException {
    if (!text.equals("true") && !text.equals("false")) {
      throw place.error(
          where()
              + ": \""
              + Markup.shortened(text)
              + "\" is neither true nor false. In"
              + " FreeMarker, write it with ?c.");
    }
    return new Content.Flag(text.equals("true"));
  }

  private Content day(String text, Place place) throws RenderException {
    try {
      LocalDate day = LocalDate.parse(text);
      // Before March 1900 Excel's days and the calendar's differ by one.
      if (day.getYear() < 9999 && !day.isBefore(LocalDate.of(1900, 3, 1))) {
        return new Content.Day(day);
      }
    } catch (DateTimeParseException e) {
      // Reported below, as for days out of range.
    }
    throw place.error(
        where()
            + ": \""
            + Markup.shortened(text)
            + "\" is not a date from 1900-03-01 to 9998-12-31 written as year-month-day.");
  }

  private Content text(Place place) throws RenderException {
    List<Content.Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int length = 0;
    while (true) {
      String part = in.textOrChild();
      if (part != null) {
        plain.append(part);
        continue;
      }
      if (!plain.isEmpty()) {
        length += plain.length();
        runs.add(new Content.Run(plain.toString(), null));
        plain.setLength(0);
      }
      if (!in.onElement()) {
        break;
      }
      if (!in.name().equals("run")) {
        throw in.unexpected("text", "run");
      }
      Attributes at = in.attributes(Set.of("style"));
      Style style = styles.combined(at.get("style"), at.place());
      String text = in.text();
      length += text.length();
      if (!text.isEmpty()) {
        runs.add(new Content.Run(text, style));
      }
    }
    if (length > MAX_TEXT) {
      throw place.error(
          where()
              + ": the text has "
              + length
              + " characters; Excel keeps at most "
              + MAX_TEXT
              + " in a cell. Shorten it or spread it over rows.");
    }
    return runs.isEmpty() ? Content.BLANK : new Content.Text(List.copyOf(runs));
  }

  private void advance(int by, Place place) throws RenderException {
    column += by;
    sheet.uses(column - 1);
    if (column > Range.COLUMNS) {
      throw place.error("sheet \"" + sheet.name() + "\" has more columns than Excel allows.");
    }
  }

  private String where() {
    return "sheet \"" + sheet.name() + "\", cell " + Range.name(row, column);
  }
}
