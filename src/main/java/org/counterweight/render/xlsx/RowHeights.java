package org.counterweight.render.xlsx;

/**
 * Heights that show every line of a row. Spreadsheets fit rows themselves, each a little
 * differently, and never rows with merged cells; a height in the file looks the same in all.
 */
final class RowHeights {
  /** Distance of lines, in type sizes. */
  private static final double LINE = 1.22;

  /** Free height in points where no style says. */
  private static final double AIR = 2.5;

  /** Width of a digit of the default face, in type sizes: the unit of column widths. */
  private static final double DIGIT = 0.556;

  /** What spreadsheets leave free beside text, in points. */
  private static final double PADDING = 4;

  private final double columnUnit;
  private final double least;

  RowHeights(Style base) {
    columnUnit = base.size().doubleValue() * DIGIT;
    least = base.size().doubleValue() * LINE + AIR;
  }

  /** In points, a multiple of a quarter. */
  double height(Sheet sheet, Row row, Results results) {
    if (row.height() != null) {
      return row.height().doubleValue();
    }
    double height = least;
    for (Cell cell : row.cells()) {
      Content shown = results.shown(cell);
      if (!(shown instanceof Content.Blank)) {
        height = Math.max(height, height(sheet, cell, shown));
      }
    }
    // Excel keeps at most 409 points.
    return Math.min(Math.ceil(height * 4) / 4, 409);
  }

  /** Height of the rows that have no cells. */
  double least() {
    return Math.ceil(least * 4) / 4;
  }

  private double height(Sheet sheet, Cell cell, Content shown) {
    double size = cell.style().size().doubleValue();
    int lines = 1;
    if (shown instanceof Content.Text text) {
      for (Content.Run run : text.runs()) {
        if (run.style() != null && run.style().size() != null) {
          size = Math.max(size, run.style().size().doubleValue());
        }
      }
      if (cell.style().wraps()) {
        double width = -PADDING;
        for (int i = 0; i < cell.span(); i++) {
          width += sheet.width(cell.column() + i).doubleValue() * columnUnit;
        }
        if (cell.style().indent() != null) {
          width -= cell.style().indent() * columnUnit * 1.5;
        }
        lines =
            TextWidths.lines(text.plain(), width, size, Boolean.TRUE.equals(cell.style().bold()));
      }
    }
    double air = cell.style().air() == null ? AIR : cell.style().air().doubleValue();
    return lines * size * LINE + air;
  }
}
