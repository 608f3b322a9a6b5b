package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.readback.UnreadableArtefact;

/**
 * The cells that charts take their numbers and words from. Programs plot what the cells say, not
 * what the chart was saved with.
 */
final class ChartCells {
  /** Most cells that one series is followed to. */
  private static final int MOST = 20_000;

  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<Sheet, Grid> grids = new HashMap<>();
  private final Map<String, DefinedName> names = new HashMap<>();
  private final Map<Sheet, Map<Integer, Sheet.Row>> rows = new HashMap<>();
  private final Limits limits;
  private long taken;

  ChartCells(List<Sheet> sheets, List<DefinedName> names, Limits limits) {
    this.limits = limits;
    sheets.forEach(sheet -> this.sheets.putIfAbsent(sheet.name.toLowerCase(Locale.ROOT), sheet));
    names.forEach(name -> this.names.putIfAbsent(name.name().toLowerCase(Locale.ROOT), name));
  }

  void grid(Sheet sheet, Grid grid) {
    grids.put(sheet, grid);
  }

  /**
   * The cells of a reference, blank ones as null.
   *
   * @param visible whether those that are hidden are left out
   * @return null where it leads to no cells of this workbook
   * @throws UnreadableArtefact where charts take more cells than can be
   */
  List<Cell> of(String reference, boolean visible) throws UnreadableArtefact {
    String plain = reference.strip();
    if (plain.startsWith("(") && plain.endsWith(")")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    DefinedName target = DefinedName.of(name(plain));
    if (target.areas().isEmpty()) {
      String key = plain.substring(plain.lastIndexOf('!') + 1).toLowerCase(Locale.ROOT);
      target = names.get(key);
    }
    if (target == null || target.areas().isEmpty() || target.owner() == null) {
      return null;
    }
    Sheet sheet = sheets.get(target.owner().toLowerCase(Locale.ROOT));
    if (sheet == null) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    for (Area area : target.areas()) {
      if ((long) area.rows() * area.columns() + cells.size() > MOST) {
        return null;
      }
      taken += (long) area.rows() * area.columns();
      if (taken > limits.points()) {
        throw Pack.tooLarge("has charts that show more than " + limits.points() + " cells");
      }
      add(sheet, area, visible, cells);
    }
    return cells;
  }

  private static Node name(String target) {
    Node node = new Node("definedName", new String[0]);
    node.add(target);
    return node;
  }

  private void add(Sheet sheet, Area area, boolean visible, List<Cell> cells) {
    Map<Integer, Sheet.Row> index =
        rows.computeIfAbsent(
            sheet,
            s -> {
              Map<Integer, Sheet.Row> map = new HashMap<>();
              s.rows.forEach(row -> map.put(row.index(), row));
              return map;
            });
    Grid grid = grids.get(sheet);
    for (int r = area.top(); r <= area.bottom(); r++) {
      if (visible && grid != null && grid.rows.state(r) != 0) {
        continue;
      }
      Sheet.Row row = index.get(r);
      for (int c = area.left(); c <= area.right(); c++) {
        if (visible && grid != null && grid.columns.state(c) != 0) {
          continue;
        }
        cells.add(row == null ? null : cell(row, c));
      }
    }
  }

  private static Cell cell(Sheet.Row row, int column) {
    int low = 0;
    int high = row.cells().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Cell cell = row.cells().get(middle);
      if (cell.column == column) {
        return cell.filled() ? cell : null;
      }
      if (cell.column < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The number in a cell; NaN for none. */
  static double number(Cell cell) {
    return cell == null || cell.raw == null ? Double.NaN : Node.decimal(cell.raw, Double.NaN);
  }
}
