package org.counterweight.layout;

import java.util.List;

/**
 * A table.
 *
 * @param surface number of the page or sheet on which it begins, from 1
 * @param box around what of it stands on that surface
 * @param rows from top to bottom, heads included
 * @param path as in {@link Block#path()}, of the table
 * @param caption {@link Block#order()} of its caption or of the heading right above; -1 for none
 */
public record Table(int surface, Box box, List<Row> rows, List<String> path, int caption) {
  /** Keeps its own copies. */
  public Table {
    rows = List.copyOf(rows);
    path = List.copyOf(path);
  }

  /**
   * A row.
   *
   * @param head whether it belongs to the head
   * @param cells from the first to the last
   */
  public record Row(boolean head, List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column the first column that it takes, from 0
   * @param columns how many columns it takes
   * @param header whether it heads its row or column
   * @param blocks {@link Block#order()} of the blocks in it; empty for an empty cell
   */
  public record Cell(int column, int columns, boolean header, List<Integer> blocks) {
    /** Keeps its own copy. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
