package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.apache.pdfbox.util.Matrix;
import org.counterweight.layout.Colour;

/** A shading along a line or between two circles. Other kinds cannot be told. */
final class Gradient implements Ink {
  private final PDShadingType2 shading;
  private final boolean round;
  private final AffineTransform back;
  private final float[] coords;
  private final float from;
  private final float to;
  private final boolean before;
  private final boolean after;

  private Gradient(PDShadingType2 shading, boolean round, AffineTransform back, float[] coords) {
    this.shading = shading;
    this.round = round;
    this.back = back;
    this.coords = coords;
    COSArray domain = shading.getDomain();
    float[] range = domain == null ? new float[] {0, 1} : domain.toFloatArray();
    from = range[0];
    to = range[1];
    COSArray extend = shading.getExtend();
    before = extend != null && extend.size() > 0 && COSBoolean.TRUE.equals(extend.getObject(0));
    after = extend != null && extend.size() > 1 && COSBoolean.TRUE.equals(extend.getObject(1));
  }

  static Ink of(PDShading shading, Matrix matrix, AffineTransform toShown) {
    if (!(shading instanceof PDShadingType2 line)) {
      return new Untold();
    }
    boolean round = shading instanceof PDShadingType3;
    COSArray coords = line.getCoords();
    COSArray domain = line.getDomain();
    AffineTransform all = new AffineTransform(toShown);
    all.concatenate(matrix.createAffineTransform());
    if (coords == null
        || coords.size() < (round ? 6 : 4)
        || (domain != null && domain.size() < 2)
        || all.getDeterminant() == 0) {
      return new Untold();
    }
    try {
      return new Gradient(line, round, all.createInverse(), coords.toFloatArray());
    } catch (NoninvertibleTransformException e) {
      return new Untold();
    }
  }

  @Override
  public Colour at(double x, double y) {
    double s = place(x, y);
    if (Double.isNaN(s)) {
      return null;
    }
    try {
      float[] values = shading.evalFunction((float) (from + s * (to - from)));
      int rgb = new PDColor(values, shading.getColorSpace()).toRGB();
      return new Colour((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  @Override
  public double opacityAt(double x, double y) {
    return Double.isNaN(place(x, y)) ? 0 : 1;
  }

  /** How far along the shading a spot lies, 0 to 1; not a number where nothing is painted. */
  private double place(double x, double y) {
    Point2D p = back.transform(new Point2D.Double(x, y), null);
    double s = round ? onCircles(p.getX(), p.getY()) : onLine(p.getX(), p.getY());
    if (s < 0) {
      return before ? 0 : Double.NaN;
    }
    if (s > 1) {
      return after ? 1 : Double.NaN;
    }
    return s;
  }

  private double onLine(double x, double y) {
    double dx = coords[2] - coords[0];
    double dy = coords[3] - coords[1];
    double square = dx * dx + dy * dy;
    return square == 0 ? Double.NaN : ((x - coords[0]) * dx + (y - coords[1]) * dy) / square;
  }

  /** The largest s whose circle goes through the spot. ISO 32000-1, 8.7.4.5.4. */
  private double onCircles(double x, double y) {
    double dx = coords[3] - coords[0];
    double dy = coords[4] - coords[1];
    double dr = coords[5] - coords[2];
    double px = x - coords[0];
    double py = y - coords[1];
    double a = dx * dx + dy * dy - dr * dr;
    double b = px * dx + py * dy + coords[2] * dr;
    double c = px * px + py * py - coords[2] * coords[2];
    double best = Double.NaN;
    if (Math.abs(a) < 1e-9) {
      best = b == 0 ? Double.NaN : c / (2 * b);
      return coords[2] + best * dr >= 0 ? best : Double.NaN;
    }
    double root = b * b - a * c;
    if (root < 0) {
      return Double.NaN;
    }
    double high = Math.max((b + Math.sqrt(root)) / a, (b - Math.sqrt(root)) / a);
    double low = Math.min((b + Math.sqrt(root)) / a, (b - Math.sqrt(root)) / a);
    for (double s : new double[] {high, low}) {
      boolean reached = (s >= 0 || before) && (s <= 1 || after);
      if (reached && coords[2] + s * dr >= 0) {
        return s;
      }
    }
    return best;
  }
}
