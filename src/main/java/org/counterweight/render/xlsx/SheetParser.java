package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.render.RenderException;

/** Reads one {@code sheet}, giving each row its place as it comes. */
final class SheetParser {
  static final Set<String> ATTRIBUTES =
      Set.of(
          "name",
          "tab",
          "paper",
          "orientation",
          "pages-wide",
          "pages-high",
          "zoom",
          "grid-lines",
          "freeze-columns",
          "margins",
          "print-area",
          "difference-note");
  static final Set<String> ROW =
      Set.of("height", "style", "freeze", "repeat", "page-break", "keep-next");
  private static final String KNOWN = "header, footer, columns, row, table, charts";

  private final Markup in;
  private final StyleBook styles;
  private final int index;
  private final Set<String> names;
  private final List<BigDecimal> widths = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private String header = "";
  private String footer = "";
  private String name = "";
  private String differenceNote;
  private int next;
  private int frozen;
  private int repeatFrom = -1;
  private int repeatTo = -1;
  private int bottom;
  private int right;

  SheetParser(Markup in, StyleBook styles, int index, Set<String> names) {
    this.in = in;
    this.styles = styles;
    this.index = index;
    this.names = names;
  }

  Sheet parse() throws RenderException {
    Attributes at = in.attributes(ATTRIBUTES);
    name = BookParser.sheetName(at, names);
    differenceNote = at.get("difference-note");
    while (in.child()) {
      switch (in.name()) {
        case "header" -> header = PageText.parse(in, styles);
        case "footer" -> footer = PageText.parse(in, styles);
        case "columns" -> columns();
        case "row" -> row(null);
        case "table" -> tables.add(new TableParser(in, this).parse());
        case "charts" -> new ChartParser(in, this, charts).parse();
        default -> throw in.unexpected("sheet", KNOWN);
      }
    }
    return new Sheet(
        at.place(),
        name,
        setup(at),
        List.copyOf(widths),
        List.copyOf(rows),
        List.copyOf(tables),
        List.copyOf(charts),
        frozen,
        repeatFrom,
        repeatTo,
        bottom,
        right);
  }

  private Sheet.Setup setup(Attributes at) throws RenderException {
    String paper = at.oneOf("paper", List.of("a4", "letter"));
    String orientation = at.oneOf("orientation", List.of("portrait", "landscape"));
    String area = at.get("print-area");
    if (area != null && !area.matches("[A-Z]{1,3}[1-9][0-9]{0,6}:[A-Z]{1,3}[1-9][0-9]{0,6}")) {
      throw at.wrong("print-area", area, "two corners such as A1:H40");
    }
    return new Sheet.Setup(
        at.colour("tab"),
        "letter".equals(paper) ? 1 : 9,
        "landscape".equals(orientation),
        at.whole("pages-wide", 1, 0, 100),
        at.whole("pages-high", 0, 0, 1000),
        at.whole("zoom", 100, 10, 400),
        at.flag("grid-lines", false),
        at.whole("freeze-columns", 0, 0, 100),
        margins(at),
        header,
        footer,
        area);
  }

  private static List<BigDecimal> margins(Attributes at) throws RenderException {
    String given = at.get("margins", "20 15 18 15");
    String[] parts = given.trim().split(" +", -1);
    List<BigDecimal> margins = new ArrayList<>();
    for (String part : parts) {
      if (parts.length != 4 || !part.matches("[0-9]{1,3}(\\.[0-9])?")) {
        throw at.wrong("margins", given, "top, right, bottom and left in mm, as in 20 15 18 15");
      }
      margins.add(new BigDecimal(part));
    }
    return List.copyOf(margins);
  }

  private void columns() throws RenderException {
    in.attributes(Set.of());
    while (in.child()) {
      if (!in.name().equals("column")) {
        throw in.unexpected("columns", "column");
      }
      Attributes at = in.attributes(Set.of("width"));
      at.required("width");
      widths.add(at.decimal("width", "0.5", "255"));
      in.empty();
    }
  }

  /**
   * Reads a row of cells, or a {@code head} or {@code total} of a table.
   *
   * @param table the table it stands in, whose heads it may read or fill; null for none
   */
  Row row(TableParser table) throws RenderException {
    Attributes at = in.attributes(ROW);
    String element = in.name();
    int at0 = reserve(1, at.place());
    BigDecimal height = at.decimal("height", "1", "409");
    CellParser cells = new CellParser(in, styles, this, at0, at.get("style"));
    List<Cell> read = new ArrayList<>();
    while (in.child()) {
      cells.parse(element, table, read);
    }
    if (at.flag("freeze", false)) {
      frozen = at0 + 1;
    }
    if (at.flag("repeat", false)) {
      if (repeatTo >= 0 && repeatTo != at0 - 1) {
        throw at.place()
            .error(
                "rows to repeat must follow each other; row "
                    + (repeatTo + 1)
                    + " and row "
                    + (at0 + 1)
                    + " do not. Mark one block of rows only.");
      }
      repeatFrom = repeatFrom < 0 ? at0 : repeatFrom;
      repeatTo = at0;
    }
    Row row =
        new Row(
            at0,
            height,
            at.flag("page-break", false),
            at.flag("keep-next", false),
            List.copyOf(read));
    rows.add(row);
    return row;
  }

  /** Takes the next rows and gives the first of them. */
  int reserve(int count, Place place) throws RenderException {
    int first = next;
    next += count;
    if (next > Range.ROWS) {
      throw place.error("sheet \"" + name + "\" has more than " + Range.ROWS + " rows. Split it.");
    }
    bottom = Math.max(bottom, next - 1);
    return first;
  }

  /** Notes that columns up to this one are in use. */
  void uses(int column) {
    right = Math.max(right, column);
  }

  /** Notes that rows up to this one are in use. */
  void usesRow(int row) {
    bottom = Math.max(bottom, row);
  }

  /** The row that comes next. */
  int next() {
    return next;
  }

  int index() {
    return index;
  }

  String name() {
    return name;
  }

  /** What cells that may differ from what their formula gives say where they do. */
  String differenceNote(Attributes cell) throws RenderException {
    if (differenceNote == null) {
      throw cell.wrong("may-differ", "true", "a difference-note on the sheet, which says why");
    }
    return differenceNote;
  }

  StyleBook styles() {
    return styles;
  }

  /** A table read so far, or null. */
  Table table(String id) {
    for (Table table : tables) {
      if (table.id().equals(id)) {
        return table;
      }
    }
    return null;
  }
}
