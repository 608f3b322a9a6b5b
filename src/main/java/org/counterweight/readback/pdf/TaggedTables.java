package org.counterweight.readback.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;

/** Puts tables together while the structure tree is walked. */
final class TaggedTables {
  /** A table that is being read. */
  private static final class Draft {
    private final Element element;
    private final int first;
    private final List<List<Table.Cell>> rows = new ArrayList<>();
    private final List<Boolean> heads = new ArrayList<>();
    private int[] taken = new int[0];
    private int caption = -1;

    Draft(Element element, int first) {
      this.element = element;
      this.first = first;
    }
  }

  private final Deque<Draft> open = new ArrayDeque<>();
  private final List<Table> done = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();

  void begin(Element element, int firstBlock) {
    open.push(new Draft(element, firstBlock));
  }

  void row(Element row) {
    Draft table = open.peek();
    if (table == null) {
      return;
    }
    table.rows.add(new ArrayList<>());
    table.heads.add(row.parent() != null && row.parent().role().equals("THead"));
    for (int i = 0; i < table.taken.length; i++) {
      table.taken[i] = Math.max(0, table.taken[i] - 1);
    }
  }

  void cell(Element cell, int first, int end) {
    Draft table = open.peek();
    if (table == null) {
      return;
    }
    if (table.rows.isEmpty()) {
      table.rows.add(new ArrayList<>());
      table.heads.add(false);
    }
    List<Table.Cell> row = table.rows.get(table.rows.size() - 1);
    int column =
        row.isEmpty() ? 0 : row.get(row.size() - 1).column() + row.get(row.size() - 1).columns();
    while (column < table.taken.length && table.taken[column] > 0) {
      column++;
    }
    int columns = cell.span("ColSpan");
    int rows = cell.span("RowSpan");
    if (rows > 1) {
      if (table.taken.length < column + columns) {
        table.taken = Arrays.copyOf(table.taken, column + columns);
      }
      Arrays.fill(table.taken, column, column + columns, rows);
    }
    row.add(
        new Table.Cell(
            column,
            columns,
            cell.role().equals("TH"),
            IntStream.range(first, end).boxed().toList()));
  }

  void caption(Element caption, int first, int end) {
    Draft table = open.peek();
    if (table != null && caption.parent() == table.element && end > first) {
      table.caption = first;
    }
  }

  void end(List<Block> blocks) {
    Draft table = open.pop();
    int end = blocks.size();
    if (table.first >= end) {
      return;
    }
    int surface = blocks.get(table.first).surface();
    Box box = Box.EMPTY;
    for (Block block : blocks.subList(table.first, end)) {
      if (block.order() != table.caption) {
        for (org.counterweight.layout.Run run : block.runs()) {
          box = run.surface() == surface ? box.around(run.box()) : box;
        }
      }
    }
    int caption = table.caption;
    if (caption < 0 && table.first > 0) {
      Block above = blocks.get(table.first - 1);
      caption = above.role() == Role.HEADING || above.role() == Role.CAPTION ? above.order() : -1;
    }
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows.size(); i++) {
      List<Table.Cell> cells = table.rows.get(i);
      boolean head =
          table.heads.get(i) || (!cells.isEmpty() && cells.stream().allMatch(Table.Cell::header));
      rows.add(new Table.Row(head, cells));
    }
    int at = 0;
    while (at < firsts.size() && firsts.get(at) <= table.first) {
      at++;
    }
    firsts.add(at, table.first);
    done.add(at, new Table(surface, box, rows, table.element.path(), caption));
  }

  /** All tables by their first block. */
  List<Table> all() {
    return done;
  }
}
