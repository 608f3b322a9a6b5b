package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;

/** A tiling pattern, asked at its one drawn cell. */
final class Tiles implements Ink {
  /** So many tiles are read: more of the same tell a reader nothing new. */
  private static final int TILES = 64;

  private static final double FAR = 1e6;

  private final Canvas cell;
  private final AffineTransform toCell;
  private final AffineTransform fromCell;
  private final double left;
  private final double low;
  private final double stepX;
  private final double stepY;
  private final Printer printer;

  /** Runs the pattern's content moved by so much in its own space. */
  interface Printer {
    void print(double dx, double dy) throws IOException;
  }

  Tiles(
      Canvas cell,
      PDTilingPattern pattern,
      Matrix matrix,
      AffineTransform toShown,
      Printer printer) {
    this.cell = cell;
    this.printer = printer;
    AffineTransform all = new AffineTransform(toShown);
    all.concatenate(matrix.createAffineTransform());
    PDRectangle box = pattern.getBBox();
    left = box == null ? 0 : box.getLowerLeftX();
    low = box == null ? 0 : box.getLowerLeftY();
    stepX = step(pattern.getXStep(), box == null ? 1 : box.getWidth());
    stepY = step(pattern.getYStep(), box == null ? 1 : box.getHeight());
    fromCell = all;
    AffineTransform back = new AffineTransform();
    try {
      back = all.createInverse();
    } catch (NoninvertibleTransformException e) {
      back.setToScale(0, 0);
    }
    toCell = back;
  }

  private static double step(double step, double size) {
    double s = Math.abs(step);
    return s > 0 && Double.isFinite(s) ? s : Math.max(1e-3, size);
  }

  /**
   * Shows the text of the pattern where an area is filled with it: a reader sees it there as any
   * other. Once for each tile whose middle lies in the area.
   */
  void showText(Box area) throws IOException {
    if (cell.strips().isEmpty()) {
      return;
    }
    Point2D a = toCell.transform(new Point2D.Double(area.x(), area.y()), null);
    Point2D b = toCell.transform(new Point2D.Double(area.right(), area.bottom()), null);
    long firstX = first(Math.min(a.getX(), b.getX()), left, stepX);
    long firstY = first(Math.min(a.getY(), b.getY()), low, stepY);
    long lastX = first(Math.max(a.getX(), b.getX()), left, stepX) - 1;
    long lastY = first(Math.max(a.getY(), b.getY()), low, stepY) - 1;
    int shown = 0;
    for (long row = lastY; row >= firstY; row--) {
      for (long column = firstX; column <= lastX && shown < TILES; column++) {
        printer.print(column * stepX, row * stepY);
        shown++;
      }
    }
  }

  /** The first tile whose middle comes after a place. */
  private static long first(double place, double start, double step) {
    return (long) Math.max(-FAR, Math.min(FAR, Math.ceil((place - start) / step - 0.5)));
  }

  private Point2D inCell(double x, double y) {
    Point2D p = toCell.transform(new Point2D.Double(x, y), null);
    double cx = left + mod(p.getX() - left, stepX);
    double cy = low + mod(p.getY() - low, stepY);
    return fromCell.transform(new Point2D.Double(cx, cy), null);
  }

  private static double mod(double value, double step) {
    return value - Math.floor(value / step) * step;
  }

  @Override
  public Colour at(double x, double y) {
    Point2D p = inCell(x, y);
    Colour colour = null;
    for (Paint paint : cell.paints()) {
      double part = paint.hides(p.getX(), p.getY());
      if (part > 0) {
        Colour own = paint.ink().at(p.getX(), p.getY());
        colour = colour == null || own == null ? own : own.over(colour, part);
      }
    }
    return colour;
  }

  @Override
  public double opacityAt(double x, double y) {
    Point2D p = inCell(x, y);
    double through = 1;
    for (Paint paint : cell.paints()) {
      through *= 1 - paint.hides(p.getX(), p.getY());
    }
    return 1 - through;
  }
}
