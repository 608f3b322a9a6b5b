package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;

/**
 * Says of every head cell what it heads, and, in a table where a head spans rows or columns, of
 * every cell which heads it has: there a reader cannot work it out from scopes alone.
 */
final class TableHeads {
  private static final int MOST_SPANNED = 1000;

  /** A cell on the grid; {@code inHead} where its whole row is made of heads. */
  private record Cell(Tag tag, int row, int column, int rows, int columns, boolean inHead) {
    boolean isHead() {
      return tag.is(Role.TH);
    }
  }

  private static final PdfName COLUMN = new PdfName("Column");
  private static final PdfName ROW = new PdfName("Row");

  private final List<Cell> cells = new ArrayList<>();
  private final Map<Integer, List<Cell>> overColumn = new HashMap<>();
  private final Map<Integer, List<Cell>> besideRow = new HashMap<>();
  private final UnaryOperator<String> uniqueId;
  private boolean spanning;

  private TableHeads(UnaryOperator<String> uniqueId) {
    this.uniqueId = uniqueId;
  }

  /** Adds Scope, spans and, where needed, Headers to the cells of a table. */
  static void describe(Tag table, UnaryOperator<String> uniqueId) {
    TableHeads heads = new TableHeads(uniqueId);
    heads.place(table);
    heads.write();
  }

  private void place(Tag table) {
    Map<Integer, Integer> busyUntil = new HashMap<>();
    int[] row = {0};
    walk(table, false, row, busyUntil);
  }

  private void walk(Tag tag, boolean head, int[] row, Map<Integer, Integer> busyUntil) {
    for (Kid kid : tag.kids()) {
      if (!(kid instanceof Tag child)) {
        continue;
      }
      if (child.is(Role.TR)) {
        placeRow(child, head, row[0], busyUntil);
        row[0]++;
      } else if (child.is(Role.THEAD) || child.is(Role.TBODY) || child.is(Role.TFOOT)) {
        walk(child, child.is(Role.THEAD), row, busyUntil);
      }
    }
  }

  private void placeRow(Tag tr, boolean head, int row, Map<Integer, Integer> busyUntil) {
    boolean allHeads = true;
    for (Kid kid : tr.kids()) {
      allHeads &= kid instanceof Tag cell && cell.is(Role.TH);
    }
    int column = 0;
    for (Kid kid : tr.kids()) {
      if (!(kid instanceof Tag cell)) {
        continue;
      }
      while (busyUntil.getOrDefault(column, 0) > row) {
        column++;
      }
      int columns = span(cell.source(), "colspan");
      int rows = span(cell.source(), "rowspan");
      for (int c = column; c < column + columns; c++) {
        busyUntil.put(c, row + rows);
      }
      spanning |= cell.is(Role.TH) && (columns > 1 || rows > 1);
      cells.add(new Cell(cell, row, column, rows, columns, head || allHeads));
      column += columns;
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.getAttribute(attribute).strip();
    if (value.isEmpty()) {
      return 1;
    }
    try {
      int span = Integer.parseInt(value);
      if (span >= 1 && span <= MOST_SPANNED) {
        return span;
      }
    } catch (NumberFormatException e) {
      // Refused below, with the value.
    }
    throw new Refusal(
        attribute
            + "=\""
            + value
            + "\" at "
            + XhtmlReader.pathOf(cell)
            + " is not a whole number from 1 to "
            + MOST_SPANNED
            + ".");
  }

  private void write() {
    if (spanning) {
      cells.stream().filter(Cell::isHead).forEach(this::index);
    }
    for (Cell cell : cells) {
      if (cell.isHead() || spanning || cell.columns() > 1 || cell.rows() > 1) {
        write(cell);
      }
    }
  }

  private void write(Cell cell) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, Role.TABLE);
    if (cell.isHead()) {
      attributes.put(Role.SCOPE, scope(cell));
    }
    if (cell.columns() > 1) {
      attributes.put(Role.COL_SPAN, new PdfNumber(cell.columns()));
    }
    if (cell.rows() > 1) {
      attributes.put(Role.ROW_SPAN, new PdfNumber(cell.rows()));
    }
    PdfArray heads = headsOf(cell);
    if (heads.size() > 0) {
      attributes.put(Role.HEADERS, heads);
    }
    if (attributes.size() > 1) {
      cell.tag().addAttributes(attributes);
    }
  }

  // By the columns or rows a head stands over, so that a long table stays linear.
  private void index(Cell head) {
    if (head.tag().id() == null) {
      head.tag().setId(uniqueId.apply("th-" + (head.row() + 1) + "-" + (head.column() + 1)));
    }
    if (scope(head).equals(COLUMN)) {
      for (int c = head.column(); c < head.column() + head.columns(); c++) {
        overColumn.computeIfAbsent(c, k -> new ArrayList<>()).add(head);
      }
    } else {
      for (int r = head.row(); r < head.row() + head.rows(); r++) {
        besideRow.computeIfAbsent(r, k -> new ArrayList<>()).add(head);
      }
    }
  }

  private static PdfName scope(Cell cell) {
    String given = cell.tag().source().getAttribute("scope").toLowerCase(Locale.ROOT);
    return switch (given) {
      case "col", "colgroup" -> COLUMN;
      case "row", "rowgroup" -> ROW;
      case "" -> cell.inHead() ? COLUMN : ROW;
      default ->
          throw new Refusal(
              "scope=\""
                  + given
                  + "\" at "
                  + XhtmlReader.pathOf(cell.tag().source())
                  + " is not one of col, colgroup, row, rowgroup.");
    };
  }

  private PdfArray headsOf(Cell cell) {
    Set<String> names = new LinkedHashSet<>();
    for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
      for (Cell head : overColumn.getOrDefault(c, List.of())) {
        if (head.row() + head.rows() <= cell.row()) {
          names.add(head.tag().id());
        }
      }
    }
    for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
      for (Cell head : besideRow.getOrDefault(r, List.of())) {
        if (head.column() + head.columns() <= cell.column()) {
          names.add(head.tag().id());
        }
      }
    }
    PdfArray heads = new PdfArray();
    names.forEach(name -> heads.add(new PdfString(name)));
    return heads;
  }
}
