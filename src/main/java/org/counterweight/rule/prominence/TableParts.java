package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Table;
import org.counterweight.statement.Section;

/**
 * A table by what its rows speak of.
 *
 * @param table the table
 * @param rows its rows with numbers, heads left out
 */
record TableParts(Table table, List<Row> rows) {
  /**
   * A row with numbers that can be seen.
   *
   * @param section what its first cell that speaks of a section speaks of; null for none
   * @param columns the columns in which a number stands, that of its name left out
   * @param total whether its name says that it sums others
   * @param items its blocks in sight
   */
  record Row(Section section, Set<Integer> columns, boolean total, List<Item> items) {}

  /** Keeps its own copy. */
  TableParts {
    rows = List.copyOf(rows);
  }

  /** The tables of an artefact. */
  static List<TableParts> of(Layout layout, List<Item> all) {
    List<TableParts> tables = new ArrayList<>();
    for (Table table : layout.tables()) {
      List<Row> rows = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        if (!row.head()) {
          row(all, row, rows);
        }
      }
      tables.add(new TableParts(table, rows));
    }
    return tables;
  }

  private static void row(List<Item> all, Table.Row row, List<Row> to) {
    Set<Integer> columns = new HashSet<>();
    List<Item> items = new ArrayList<>();
    Section section = null;
    boolean total = false;
    for (Table.Cell cell : row.cells()) {
      for (int block : cell.blocks()) {
        Item item = all.get(block);
        if (!item.block().visible()) {
          continue;
        }
        items.add(item);
        section = section == null ? item.section() : section;
        boolean name = cell.header() || cell.column() == 0;
        total |= name && Phrases.TOTAL.in(item.block().text());
        if (!name && item.numeric()) {
          columns.add(cell.column());
        }
      }
    }
    if (!columns.isEmpty()) {
      to.add(new Row(section, columns, total, items));
    }
  }

  /** Rows of a section. */
  List<Row> of(Section section) {
    return rows.stream().filter(row -> row.section() == section).toList();
  }

  /** How many columns of numbers the rows of a section have. */
  int columns(Section section) {
    Set<Integer> columns = new HashSet<>();
    of(section).forEach(row -> columns.addAll(row.columns()));
    return columns.size();
  }

  /** How many rows of a section sum others. */
  int totals(Section section) {
    return (int) of(section).stream().filter(Row::total).count();
  }
}
