package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sheet of paper as it lies in the printer.
 *
 * @param across in points
 * @param down in points
 */
record Paper(double across, double down) {
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int LETTER = 1;

  static Paper of(Sheet.Setup setup) {
    double narrow = (setup.paper() == LETTER ? 215.9 : 210) * POINTS_PER_MM;
    double wide = (setup.paper() == LETTER ? 279.4 : 297) * POINTS_PER_MM;
    return setup.landscape() ? new Paper(wide, narrow) : new Paper(narrow, wide);
  }

  /**
   * How many points of rows go onto a page where columns are shrunk to its width.
   *
   * @param margins top, right, bottom and left in millimetres
   * @param width of the columns in points
   */
  double room(List<BigDecimal> margins, double width) {
    double breadth = across - points(margins.get(1)) - points(margins.get(3));
    double height = down - points(margins.get(0)) - points(margins.get(2));
    // Spreadsheets shrink by whole per cents.
    double scale = Math.min(1, Math.floor(breadth / width * 100) / 100);
    return height / Math.max(scale, 0.1);
  }

  private static double points(BigDecimal mm) {
    return mm.doubleValue() * POINTS_PER_MM;
  }
}
