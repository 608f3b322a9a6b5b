package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Block;
import org.counterweight.layout.Table;

/**
 * What stands above each column of a table while its rows are read downwards: the words of its
 * head, and those of the group that the row belongs to. A new group takes the place of the last.
 */
final class Heads {
  private final List<Block> blocks;
  private final Map<Integer, String> top = new HashMap<>();
  private final Map<Integer, String> group = new HashMap<>();
  private boolean marked;
  private boolean body;

  /**
   * Nothing yet.
   *
   * @param blocks all of the artefact, by order
   */
  Heads(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Takes in a row that has been read. */
  void after(RowText row) {
    if (!row.head()) {
      body = true;
      return;
    }
    boolean head = row.row().head() || (!body && !marked);
    marked |= row.row().head();
    if (!head) {
      group.clear();
    }
    for (Table.Cell cell : row.row().cells()) {
      for (int i : cell.blocks()) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
          (head ? top : group).merge(column, blocks.get(i).text(), (a, b) -> a + " " + b);
        }
      }
    }
  }

  /** The words above a column; null where there are none. */
  String above(int column) {
    String head = top.get(column);
    String of = group.get(column);
    return head == null ? of : of == null ? head : head + " " + of;
  }

  /** What heads the columns, without groups. */
  Collection<String> columns() {
    return top.values();
  }

  /** All words above some column. */
  List<String> all() {
    List<String> all = new ArrayList<>(top.values());
    all.addAll(group.values());
    return all;
  }
}
