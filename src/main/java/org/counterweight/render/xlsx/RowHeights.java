package org.counterweight.render.xlsx;

import java.util.Arrays;

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

  private static final double POINTS_PER_PIXEL = 0.75;

  private final double columnUnit;

  /** The same as spreadsheets have it, which count whole pixels of a screen. */
  private final double screenUnit;

  private final double least;

  RowHeights(Style base) {
    columnUnit = base.size().doubleValue() * DIGIT;
    screenUnit = Math.ceil(columnUnit / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
    least = base.size().doubleValue() * LINE + AIR;
  }

  /** Of all rows of a sheet, from the first to the last in use. */
  double[] of(Sheet sheet, Results results) {
    double[] tall = new double[sheet.bottom() + 1];
    Arrays.fill(tall, least());
    for (Row row : sheet.rows()) {
      tall[row.index()] = height(sheet, row, results);
    }
    return tall;
  }

  /** Of all columns in use, in points. */
  double width(Sheet sheet) {
    double width = 0;
    for (int column = 0; column <= sheet.right(); column++) {
      width += sheet.width(column).doubleValue() * screenUnit;
    }
    return width;
  }

  /** In points, a multiple of a quarter. */
  private double height(Sheet sheet, Row row, Results results) {
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
