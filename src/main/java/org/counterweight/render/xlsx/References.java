package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.render.RenderException;

/**
 * What the ids of a workbook stand for. In formulas, {@code {id}} is a cell, {@code {table[key]}}
 * the body of a column, {@code {table[key].head}} its head, {@code {@key}} the cell of that column
 * in the same row, and {@code {a}:{b}} all from one to the other.
 */
final class References {
  private final Book book;
  private final Map<String, Range> cells = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Integer> tableSheets = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Named> defined = new ArrayList<>();

  /**
   * A defined name and its cell.
   *
   * @param name legal in Excel
   */
  record Named(String name, Range cell) {}

  References(Book book) throws RenderException {
    this.book = book;
    Map<String, String> taken = new HashMap<>();
    for (int i = 0; i < book.sheets().size(); i++) {
      Sheet sheet = book.sheets().get(i);
      for (Table table : sheet.tables()) {
        if (tables.putIfAbsent(table.id(), table) != null) {
          throw table
              .place()
              .error(
                  "table id \"" + table.id() + "\" is used twice in the workbook. Choose another.");
        }
        tableSheets.put(table.id(), i);
        take(taken, tableName(table.id()), "table " + table.id(), table.place());
      }
      for (Row row : sheet.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.id() != null) {
            name(cell, Range.cell(i, cell.row(), cell.column()), taken);
          }
        }
      }
    }
  }

  /** The name a table has in the file: Excel keeps names of tables and figures in one list. */
  static String tableName(String id) {
    return FigureName.of("table." + id);
  }

  /** The defined names in the order of their cells. */
  List<Named> defined() {
    return defined;
  }

  /** A formula as Excel stores it. */
  String formula(int sheet, Cell cell) throws RenderException {
    return resolve(cell.formula(), sheet, cell.row(), cell.table(), cell.place());
  }

  /** The cell that a formula is nothing but a reference to; null where it is anything else. */
  Range oneCell(String formula) {
    Reference one = Reference.at(formula, 0);
    return one == null || one.end() != formula.length() || one.key() != null
        ? null
        : cells.get(one.id());
  }

  /** The cells that a chart refers to, as one block. */
  Range range(String reference, Place place) throws RenderException {
    Reference first = Reference.at(reference, 0);
    if (first != null) {
      Range from = target(first, reference, -1, null, place).range;
      if (first.end() == reference.length()) {
        return from;
      }
      Reference last =
          reference.startsWith(":{", first.end()) ? Reference.at(reference, first.end() + 1) : null;
      if (last != null && last.end() == reference.length()) {
        return join(from, target(last, reference, -1, null, place).range, reference, place);
      }
    }
    throw place.error(
        "\""
            + Markup.shortened(reference)
            + "\" names no cells; write {id}, {table[key]} or"
            + " {first}:{last}.");
  }

  /** Whether text is written as a reference. */
  static boolean isReference(String text) {
    return text.startsWith("{");
  }

  /** As in {@code 'B Value'!$A$1:$A$9}. */
  String absolute(Range range) {
    return sheet(range.sheet()) + "!" + range.absolute();
  }

  /** Where a link leads: a cell by its reference, or the top of a sheet by its name. */
  String link(Cell cell) throws RenderException {
    String link = cell.link();
    if (isReference(link)) {
      Range range = range(link, cell.place());
      return sheet(range.sheet()) + "!" + range.relative();
    }
    for (int i = 0; i < book.sheets().size(); i++) {
      if (book.sheets().get(i).name().equals(link)) {
        return sheet(i) + "!A1";
      }
    }
    throw cell.place()
        .error(
            "link=\""
                + Markup.shortened(link)
                + "\" is neither the name of a sheet nor a reference"
                + " such as {id}. Links lead to places in the workbook only.");
  }

  private String resolve(String formula, int sheet, int row, String table, Place place)
      throws RenderException {
    StringBuilder out = new StringBuilder();
    int at = 0;
    Reference one = Reference.from(formula, 0);
    while (one != null) {
      out.append(formula, at, one.start());
      Target first = target(one, formula, row, table, place);
      at = one.end();
      Reference last = formula.startsWith(":{", at) ? Reference.at(formula, at + 1) : null;
      if (last != null) {
        Range joined =
            join(first.range, target(last, formula, row, table, place).range, formula, place);
        out.append(written(joined, sheet));
        at = last.end();
      } else {
        out.append(first.text == null ? written(first.range, sheet) : first.text);
      }
      one = Reference.from(formula, at);
    }
    out.append(formula, at, formula.length());
    FormulaGuard.check(out, place);
    return out.toString();
  }

  private record Target(Range range, String text) {}

  private Target target(Reference one, String source, int row, String tableId, Place place)
      throws RenderException {
    if (one.ownRow()) {
      Table table = tableId == null || row < 0 ? null : tables.get(tableId);
      int position = table == null ? -1 : table.position(one.key());
      if (position < 0) {
        throw unknown(
            one, source, "its table has no head with that key, or there is no table", place);
      }
      Range cell = Range.cell(tableSheets.get(tableId), row, table.left() + position);
      return new Target(cell, cell.relative());
    }
    if (one.key() == null) {
      Range cell = cells.get(one.id());
      if (cell == null) {
        throw unknown(one, source, "no cell has that id or figure", place);
      }
      return new Target(cell, names.get(one.id()));
    }
    Table table = tables.get(one.id());
    int position = table == null ? -1 : table.position(one.key());
    if (position < 0) {
      throw unknown(one, source, "no table has that id with that key on a head", place);
    }
    int column = table.left() + position;
    int sheet = tableSheets.get(one.id());
    if (one.head()) {
      return new Target(Range.cell(sheet, table.headRow(), column), null);
    }
    if (table.bottom() == table.headRow()) {
      throw unknown(one, source, "the table has no rows", place);
    }
    return new Target(new Range(sheet, table.headRow() + 1, column, table.bottom(), column), null);
  }

  private String written(Range range, int sheet) {
    return range.sheet() == sheet ? range.absolute() : absolute(range);
  }

  private static Range join(Range a, Range b, String source, Place place) throws RenderException {
    if (a.sheet() != b.sheet()) {
      throw place.error(
          "\""
              + Markup.shortened(source)
              + "\" runs from one sheet to another. Keep both ends on"
              + " one sheet.");
    }
    return new Range(
        a.sheet(),
        Math.min(a.top(), b.top()),
        Math.min(a.left(), b.left()),
        Math.max(a.bottom(), b.bottom()),
        Math.max(a.right(), b.right()));
  }

  private static RenderException unknown(Reference one, String source, String why, Place place) {
    return place.error(
        "the reference "
            + source.substring(one.start(), one.end())
            + " in \""
            + Markup.shortened(source)
            + "\" leads nowhere: "
            + why
            + ".");
  }

  private void name(Cell cell, Range at, Map<String, String> taken) throws RenderException {
    if (cells.putIfAbsent(cell.id(), at) != null) {
      throw cell.place()
          .error(
              "the id \""
                  + cell.id()
                  + "\" is on two cells, "
                  + written(cells.get(cell.id()), -1)
                  + " and "
                  + written(at, -1)
                  + ". A figure stands in one cell; let others refer to it"
                  + " with formula=\"{"
                  + cell.id()
                  + "}\".");
    }
    if (cell.figure()) {
      String name = FigureName.of(cell.id());
      take(taken, name, cell.id(), cell.place());
      names.put(cell.id(), name);
      defined.add(new Named(name, at));
    }
  }

  private static void take(Map<String, String> taken, String name, String id, Place place)
      throws RenderException {
    String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
    if (other != null) {
      throw place.error(
          "\""
              + id
              + "\" and \""
              + other
              + "\" would both be named "
              + name
              + " in the workbook. Excel ignores capitals and has no hyphens in names; rename one.");
    }
  }

  /** The name of a sheet as formulas write it. */
  String sheet(int sheet) {
    return "'" + book.sheets().get(sheet).name().replace("'", "''") + "'";
  }
}
