package org.counterweight.rule.prominence;

import java.util.ArrayList;
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
    this(row, blocks(row), all);
  }

  private RowText(Table.Row row, List<Integer> blocks, List<Block> all) {
    this(row, blocks, text(blocks, all), name(row, all));
  }

  /** Whether it belongs to the head of the table, or is made of header cells only. */
  boolean head() {
    if (row.head()) {
      return true;
    }
    for (Table.Cell cell : row.cells()) {
      if (!cell.header() && !cell.blocks().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> blocks(Table.Row row) {
    List<Integer> blocks = new ArrayList<>();
    row.cells().forEach(cell -> blocks.addAll(cell.blocks()));
    return blocks;
  }

  private static String name(Table.Row row, List<Block> all) {
    List<Integer> leading = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      if (!cell.header()) {
        break;
      }
      leading.addAll(cell.blocks());
    }
    return text(leading, all);
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
