package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.util.Matrix;
import org.counterweight.layout.Colour;

/** A tiling pattern, asked at its one drawn cell. */
final class Tiles implements Ink {
  private final Canvas cell;
  private final AffineTransform toCell;
  private final AffineTransform fromCell;
  private final double left;
  private final double low;
  private final double stepX;
  private final double stepY;

  Tiles(Canvas cell, PDTilingPattern pattern, Matrix matrix, AffineTransform toShown) {
    this.cell = cell;
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

  /** The cell's text, for the caller to show where the pattern is painted. */
  Canvas cell() {
    return cell;
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
