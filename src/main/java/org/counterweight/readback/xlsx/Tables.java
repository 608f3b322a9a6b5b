package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.counterweight.readback.UnreadableArtefact;

/** Finds the tables of a sheet: those that it defines, and cells that stand together as one. */
final class Tables {
  private static final SheetTable NONE = new SheetTable(new Area(0, 0, 0, 0), 0, 0, false, null);

  private final Sheet sheet;
  private final List<SheetTable> tables = new ArrayList<>();

  private Tables(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Those that the sheet defines. */
  static List<SheetTable> defined(Sheet sheet, Xml xml, Limits limits) throws UnreadableArtefact {
    int cells = 0;
    for (Sheet.Row row : sheet.rows) {
      cells += row.cells().size();
    }
    List<SheetTable> tables = new ArrayList<>();
    for (String part : sheet.relations.targets("table")) {
      if (!xml.has(part)) {
        continue;
      }
      Node node = xml.tree(part);
      Area area = Area.of(node.get("ref", ""));
      if (area != null) {
        tables.add(
            new SheetTable(
                area,
                Math.max(0, node.whole("headerRowCount", 1)),
                Math.max(0, node.whole("totalsRowCount", 0)),
                node.in("tableStyleInfo").is("showFirstColumn", false),
                node));
      }
    }
    if ((long) cells * tables.size() > 50L * limits.cells()) {
      throw Pack.tooLarge("has too many tables on its sheet \"" + sheet.name + "\"");
    }
    return tables;
  }

  /** Gives the texts of a sheet the tables that they stand in. */
  static List<SheetTable> assign(Sheet sheet, List<SheetTable> defined, List<CellText> texts) {
    Tables found = new Tables(sheet);
    found.tables.addAll(defined);
    NavigableMap<Integer, List<CellText>> rows = new TreeMap<>();
    for (CellText text : texts) {
      rows.computeIfAbsent(text.area.top(), row -> new ArrayList<>()).add(text);
    }
    for (CellText text : texts) {
      for (SheetTable table : defined) {
        if (table.area().holds(text.area.top(), text.area.left())) {
          text.table = table;
        }
      }
    }
    found.together(rows);
    for (Map.Entry<Integer, List<CellText>> row : rows.entrySet()) {
      heads(row.getKey(), row.getValue());
    }
    return found.tables;
  }

  /** Which cells of a row head their column or row. */
  private static void heads(int row, List<CellText> texts) {
    boolean numbers = texts.stream().anyMatch(text -> text.value);
    Map<SheetTable, Integer> cells = new HashMap<>();
    texts.forEach(text -> cells.merge(text.table == null ? NONE : text.table, 1, Integer::sum));
    for (CellText text : texts) {
      SheetTable table = text.table;
      if (table == null) {
        continue;
      }
      boolean first = text.area.left() == table.area().left();
      boolean others = cells.get(table) > 1 && (table.definition() != null || numbers);
      text.header =
          table.inHead(row)
              || (first && text.words() && (table.firstHeads() || others || text.bold()));
    }
  }

  /** At least two rows right below each other, of at least two cells each, none in a table yet. */
  private void together(NavigableMap<Integer, List<CellText>> rows) {
    List<Integer> block = new ArrayList<>();
    for (Map.Entry<Integer, List<CellText>> row : rows.entrySet()) {
      List<CellText> free = free(row.getValue());
      boolean next = !block.isEmpty() && row.getKey() == block.get(block.size() - 1) + 1;
      if (!next || free.size() < 2) {
        close(block, rows);
        block.clear();
      }
      if (free.size() >= 2) {
        block.add(row.getKey());
      }
    }
    close(block, rows);
  }

  private static List<CellText> free(List<CellText> texts) {
    return texts.stream().filter(text -> text.table == null).toList();
  }

  private void close(List<Integer> block, NavigableMap<Integer, List<CellText>> rows) {
    if (block.size() < 2) {
      return;
    }
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (int row : block) {
      for (CellText text : free(rows.get(row))) {
        left = Math.min(left, text.area.left());
        right = Math.max(right, text.area.right());
      }
    }
    int top = block.get(0);
    List<CellText> first = free(rows.get(top));
    List<CellText> below = free(rows.get(top + 1));
    boolean words = first.stream().allMatch(CellText::words);
    boolean stands =
        first.stream().allMatch(CellText::bold) && !below.stream().allMatch(CellText::bold);
    boolean numbers = below.stream().anyMatch(text -> text.value);
    boolean frozen = frozen() == top + 1;
    int heads = words && (stands || numbers || frozen) ? 1 : 0;
    SheetTable table =
        new SheetTable(
            new Area(top, left, block.get(block.size() - 1), right), heads, 0, false, null);
    for (int row : block) {
      free(rows.get(row)).forEach(text -> text.table = table);
    }
    tables.add(table);
  }

  /** How many rows stay in view while the rest is scrolled. */
  private int frozen() {
    Node pane = sheet.rest.in("sheetViews").in("sheetView").in("pane");
    boolean fixed = pane.get("state", "").startsWith("frozen");
    return fixed ? (int) pane.real("ySplit", 0) : 0;
  }
}
