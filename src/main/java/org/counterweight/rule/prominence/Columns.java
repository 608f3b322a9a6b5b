package org.counterweight.rule.prominence;

import java.util.HashMap;
import java.util.Map;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Table;

/** What stands at the head of the column above each cell. */
final class Columns {
  private final Map<Integer, String> heads = new HashMap<>();

  private Columns() {}

  static Columns of(Layout layout) {
    Columns columns = new Columns();
    for (Table table : layout.tables()) {
      Map<Integer, String> above = new HashMap<>();
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) {
          for (int block : cell.blocks()) {
            String text = layout.blocks().get(block).text();
            if (row.head()) {
              for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
                above.merge(c, text, (a, b) -> a + " " + b);
              }
            } else if (above.containsKey(cell.column())) {
              columns.heads.put(block, above.get(cell.column()));
            }
          }
        }
      }
    }
    return columns;
  }

  /** The words above a cell's block; empty where nothing heads it, or where it is no cell. */
  String above(Item item) {
    return heads.getOrDefault(item.block().order(), "");
  }
}
