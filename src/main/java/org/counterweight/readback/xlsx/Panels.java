package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Panel;

/** Finds the coloured areas of a sheet: cells filled alike side by side and below each other. */
final class Panels {
  /** Least that a fill differs from paper in some channel. */
  private static final int PAPER = 3;

  /** Rules thinner than this are none, in points. */
  private static final double RULE = 2;

  private Panels() {}

  private record Strip(double x, double width, Colour fill) {}

  /** Those of the cells, then those of the drawings, in the order of painting. */
  static List<Panel> of(Sheet sheet, Grid grid, Styles styles, Looks looks, List<Drawn> drawings) {
    List<Panel> panels = new ArrayList<>();
    if (!sheet.hidden) {
      lines(sheet, grid, styles, panels);
      cells(sheet, grid, looks, panels);
    }
    for (Drawn drawn : drawings) {
      if (drawn.fill != null && drawn.hiding.isEmpty() && !paper(drawn.fill)) {
        add(sheet, drawn.box, drawn.fill, panels);
      }
    }
    return panels;
  }

  static boolean paper(Colour colour) {
    return Math.min(colour.red(), Math.min(colour.green(), colour.blue())) >= 255 - PAPER;
  }

  /** Whole columns and rows that are filled, as far as the sheet is used. */
  private static void lines(Sheet sheet, Grid grid, Styles styles, List<Panel> panels) {
    if (sheet.rows.isEmpty()) {
      return;
    }
    int right = 0;
    for (Sheet.Row row : sheet.rows) {
      List<Cell> cells = row.cells();
      right = cells.isEmpty() ? right : Math.max(right, cells.get(cells.size() - 1).column);
    }
    int bottom = sheet.rows.get(sheet.rows.size() - 1).index();
    for (Node node : sheet.rest.in("cols").all("col")) {
      Colour fill = styles.format(node.whole("style", 0)).fill().main();
      int first = node.whole("min", 1) - 1;
      int last = Math.min(right, node.whole("max", 1) - 1);
      if (fill != null && !paper(fill) && first >= 0 && first <= last) {
        add(sheet, grid.box(new Area(0, first, bottom, last)), fill, panels);
      }
    }
    for (Sheet.Row row : sheet.rows) {
      Colour fill = row.style() < 0 ? null : styles.format(row.style()).fill().main();
      if (fill != null && !paper(fill)) {
        add(sheet, grid.box(new Area(row.index(), 0, row.index(), right)), fill, panels);
      }
    }
  }

  private static void cells(Sheet sheet, Grid grid, Looks looks, List<Panel> panels) {
    Map<Strip, Box> open = new HashMap<>();
    for (Sheet.Row row : sheet.rows) {
      double y = grid.rows.position(row.index());
      double height = grid.rows.size(row.index());
      Map<Strip, Box> now = new HashMap<>();
      for (Strip strip : strips(row, grid, looks)) {
        Box above = open.remove(strip);
        boolean joins = above != null && Math.abs(above.bottom() - y) < 0.01;
        if (above != null && !joins) {
          add(sheet, above, strip.fill(), panels);
        }
        double top = joins ? above.y() : y;
        now.put(strip, new Box(strip.x(), top, strip.width(), y + height - top));
      }
      close(sheet, open, panels);
      open = now;
    }
    close(sheet, open, panels);
  }

  private static void close(Sheet sheet, Map<Strip, Box> open, List<Panel> panels) {
    List<Panel> closed = new ArrayList<>();
    open.forEach((strip, box) -> add(sheet, box, strip.fill(), closed));
    closed.sort(
        Comparator.<Panel>comparingDouble(panel -> panel.box().x())
            .thenComparingDouble(panel -> panel.box().y()));
    panels.addAll(closed);
  }

  private static void add(Sheet sheet, Box box, Colour fill, List<Panel> panels) {
    if (box.width() >= RULE && box.height() >= RULE) {
      panels.add(new Panel(sheet.number, box, fill));
    }
  }

  private static List<Strip> strips(Sheet.Row row, Grid grid, Looks looks) {
    List<Strip> strips = new ArrayList<>();
    Colour fill = null;
    double x = 0;
    double right = 0;
    for (Cell cell : row.cells()) {
      Colour own = looks.of(cell).fill().main();
      own = own != null && paper(own) ? null : own;
      double left = grid.columns.position(cell.column);
      boolean joins = own != null && own.equals(fill) && Math.abs(left - right) < 0.01;
      if (!joins) {
        if (fill != null) {
          strips.add(new Strip(x, right - x, fill));
        }
        fill = own;
        x = left;
      }
      right = left + grid.columns.size(cell.column);
    }
    if (fill != null) {
      strips.add(new Strip(x, right - x, fill));
    }
    return strips;
  }
}
