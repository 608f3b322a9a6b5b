package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;

/** Puts texts and drawings in the order in which they are read, and numbers them. */
final class Assembly {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final CellNames names;

  Assembly(CellNames names) {
    this.names = names;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Picture> pictures() {
    List<Picture> sorted = new ArrayList<>(pictures);
    sorted.sort(Comparator.comparingInt(Picture::order));
    return sorted;
  }

  List<Table> tables() {
    return tables;
  }

  /** Adds what is on a sheet; a drawing is read where its upper left corner is. */
  void add(Sheet sheet, List<CellText> texts, List<Drawn> drawings, List<SheetTable> found) {
    List<Drawn> placed = new ArrayList<>(drawings);
    placed.sort(
        Comparator.<Drawn>comparingInt(drawn -> drawn.row).thenComparingInt(drawn -> drawn.column));
    int next = 0;
    for (CellText text : texts) {
      while (next < placed.size() && before(placed.get(next), text)) {
        drawing(placed.get(next++));
      }
      cell(text);
    }
    while (next < placed.size()) {
      drawing(placed.get(next++));
    }
    for (Drawn drawn : drawings) {
      picture(drawn);
    }
    tables(sheet, texts, found);
  }

  private static boolean before(Drawn drawn, CellText text) {
    return drawn.row < text.area.top()
        || (drawn.row == text.area.top() && drawn.column < text.area.left());
  }

  private void cell(CellText text) {
    text.order = blocks.size();
    blocks.add(
        new Block(
            text.order,
            text.sheet.number,
            text.role,
            text.role == Role.HEADING ? text.level : 0,
            text.text,
            text.box,
            text.runs,
            List.of(text.sheet.name),
            names.of(text.place),
            text.place));
  }

  private void drawing(Drawn drawn) {
    drawn.order = blocks.size();
    for (Drawn.Label label : drawn.labels) {
      drawn.blocks.add(blocks.size());
      blocks.add(
          new Block(
              blocks.size(),
              drawn.sheet.number,
              Role.CHART_TEXT,
              0,
              label.text(),
              label.box(),
              label.runs(),
              List.of(drawn.sheet.name),
              List.of(),
              drawn.sheet.place(drawn.row, drawn.column)));
    }
  }

  private void picture(Drawn drawn) {
    pictures.add(
        new Picture(
            drawn.order,
            drawn.sheet.number,
            drawn.kind,
            drawn.box,
            drawn.alt,
            drawn.decorative,
            drawn.blocks,
            drawn.plot,
            List.of(drawn.sheet.name),
            List.of(),
            drawn.hiding,
            drawn.sheet.place(drawn.row, drawn.column)));
  }

  private void tables(Sheet sheet, List<CellText> texts, List<SheetTable> found) {
    Map<SheetTable, List<CellText>> cells = new HashMap<>();
    Map<Integer, List<CellText>> rows = new HashMap<>();
    for (CellText text : texts) {
      rows.computeIfAbsent(text.area.top(), row -> new ArrayList<>()).add(text);
      if (text.table != null) {
        cells.computeIfAbsent(text.table, table -> new ArrayList<>()).add(text);
      }
    }
    List<SheetTable> filled =
        found.stream()
            .filter(cells::containsKey)
            .sorted(Comparator.comparingInt(table -> cells.get(table).get(0).order))
            .toList();
    for (SheetTable table : filled) {
      tables.add(table(sheet, table, cells.get(table), rows));
    }
  }

  private static Table table(
      Sheet sheet, SheetTable table, List<CellText> texts, Map<Integer, List<CellText>> rows) {
    List<Table.Row> lines = new ArrayList<>();
    Box box = Box.EMPTY;
    int from = 0;
    while (from < texts.size()) {
      int row = texts.get(from).area.top();
      List<Table.Cell> cells = new ArrayList<>();
      int to = from;
      while (to < texts.size() && texts.get(to).area.top() == row) {
        CellText text = texts.get(to++);
        box = box.around(text.box);
        cells.add(
            new Table.Cell(
                text.area.left() - table.area().left(),
                text.area.columns(),
                text.header,
                List.of(text.order)));
      }
      lines.add(new Table.Row(table.inHead(row), cells));
      from = to;
    }
    return new Table(
        sheet.number, box, lines, List.of(sheet.name), caption(table.area().top(), rows));
  }

  /** The heading or lone line above a table, with at most one empty row between. */
  private static int caption(int top, Map<Integer, List<CellText>> rows) {
    for (int row = top - 1; row >= 0 && row >= top - 2; row--) {
      List<CellText> above = rows.get(row);
      if (above != null) {
        CellText first = above.get(0);
        boolean names = above.size() == 1 && first.role == Role.HEADING;
        return names ? first.order : -1;
      }
    }
    return -1;
  }
}
