package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.layout.Block;
import org.counterweight.layout.Table;

/**
 * A row of a table as it is read across.
 *
 * @param row the row
 * @param blocks the blocks in it, from left to right
 * @param text all of it but codes, cells parted by bars
 * @param name what names the row: its leading header cells; empty where every cell is one
 */
record RowText(Table.Row row, List<Integer> blocks, String text, String name) {

  RowText(Table.Row row, List<Block> all) {
    this(row, blocks(row), text(blocks(row), all), name(row, all));
  }

  /** Whether it belongs to the head of the table, or is made of header cells only. */
  boolean head() {
    return row.head()
        || row.cells().stream().allMatch(cell -> cell.header() || cell.blocks().isEmpty());
  }

  private static List<Integer> blocks(Table.Row row) {
    return row.cells().stream().flatMap(cell -> cell.blocks().stream()).toList();
  }

  private static String name(Table.Row row, List<Block> all) {
    return text(
        row.cells().stream()
            .takeWhile(Table.Cell::header)
            .flatMap(cell -> cell.blocks().stream())
            .toList(),
        all);
  }

  private static String text(List<Integer> blocks, List<Block> all) {
    StringBuilder text = new StringBuilder();
    for (int i : blocks) {
      String cell = all.get(i).text();
      if (!Codes.isCode(cell)) {
        text.append(text.isEmpty() ? "" : " | ").append(cell);
      }
    }
    return text.toString();
  }
}
