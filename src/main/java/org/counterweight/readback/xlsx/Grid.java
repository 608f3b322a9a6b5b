package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterweight.layout.Box;

/** Where the columns and rows of a sheet are. */
final class Grid {
  /** The tallest row there is, in points. */
  private static final double TALLEST = 409.5;

  /** Height of a row as a multiple of its type. */
  private static final double ROW = 1.28;

  final Axis columns;
  final Axis rows;

  private Grid(Axis columns, Axis rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static Grid of(Sheet sheet, Styles styles, Merges merges, Looks looks) {
    Node usual = sheet.rest.in("sheetFormatPr");
    long digit = Metrics.digitPixels(styles.usual());
    double width =
        usual.get("defaultColWidth") == null
            ? Metrics.usualColumnPoints(
                Math.max(0, Math.min(255, usual.whole("baseColWidth", 8))), digit)
            : Metrics.columnPoints(usual.real("defaultColWidth", 8), digit);
    Axis columns = new Axis(width, 0);
    List<Node> given = new ArrayList<>(sheet.rest.in("cols").all("col"));
    given.sort(Comparator.comparingInt(node -> node.whole("min", 1)));
    for (Node node : given) {
      double points =
          node.get("width") == null ? width : Metrics.columnPoints(node.real("width", 0), digit);
      boolean hidden = node.is("hidden", false) || points == 0;
      int state = !hidden ? 0 : node.whole("outlineLevel", 0) > 0 ? Axis.FOLDED : Axis.HIDDEN;
      int first = node.whole("min", 1) - 1;
      columns.add(first, Math.min(Area.LAST_COLUMN, node.whole("max", 1) - 1), points, state);
    }
    double least = Math.ceil(styles.usual().size() * ROW * 4) / 4;
    double height = usual.real("defaultRowHeight", least);
    boolean zero = usual.is("zeroHeight", false) || height <= 0;
    Axis rows = new Axis(height, zero ? Axis.HIDDEN : 0);
    Grid grid = new Grid(columns, rows);
    boolean fixed = usual.is("customHeight", false);
    for (Sheet.Row row : sheet.rows) {
      double points = row.height();
      if (points < 0) {
        points = fixed ? height : grid.automatic(row, height, merges, looks);
      }
      rows.add(row.index(), row.index(), Math.min(TALLEST, points), row.state());
    }
    return grid;
  }

  /** The height that programs give a row that says nothing of it. */
  private double automatic(Sheet.Row row, double height, Merges merges, Looks looks) {
    double most = height;
    for (Cell cell : row.cells()) {
      if (!cell.filled() || merges.around(cell.row, cell.column) != null) {
        continue;
      }
      CellFormat format = looks.of(cell);
      Alignment alignment = format.alignment();
      if (alignment.wrap() && cell.rich != null && columns.size(cell.column) > 0) {
        Box box = new Box(0, 0, columns.size(cell.column), height);
        most = Math.max(most, looks.setting(cell, format, box).height() + 1);
      } else {
        most = Math.max(most, format.font().size() * ROW);
      }
    }
    return Math.min(TALLEST, most);
  }

  Box box(Area area) {
    double x = columns.position(area.left());
    double y = rows.position(area.top());
    return new Box(
        x, y, columns.position(area.right() + 1) - x, rows.position(area.bottom() + 1) - y);
  }

  Box box(int row, int column) {
    return new Box(
        columns.position(column), rows.position(row), columns.size(column), rows.size(row));
  }
}
