package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Turns a shown string into signs with their places, and moves the text position on. */
final class TextScan {
  /** Type smaller than this, in points, leaves no mark at any magnification. */
  static final double NO_SIZE = 0.02;

  private TextScan() {}

  static Strip strip(PageScan scan, Desk desk, Face face, byte[] string) throws IOException {
    PDGraphicsState state = scan.getGraphicsState();
    PDTextState text = state.getTextState();
    double fontSize = text.getFontSize();
    double stretch = text.getHorizontalScaling() / 100.0;
    double rise = text.getRise();
    double charSpace = text.getCharacterSpacing();
    double wordSpace = text.getWordSpacing();
    Matrix matrix = state.getTextMatrix();
    AffineTransform t = new AffineTransform(scan.canvas().frame().toShown());
    t.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
    t.concatenate(matrix.createAffineTransform());
    boolean vertical = face.vertical();
    double unit = length(t.getScaleX(), t.getShearY());
    double height = face.height(string) * fontSize;
    // Height across the base line: of slanted letters, too, only what stands upright counts.
    double size = unit == 0 ? 0 : Math.abs(t.getDeterminant()) * Math.abs(height) / unit;
    double along =
        Math.signum(fontSize == 0 ? 1 : fontSize) * Math.signum(stretch == 0 ? 1 : stretch);
    Strip strip =
        open(
            scan,
            face,
            size,
            unit == 0 ? 0 : along * t.getScaleX() / unit,
            unit == 0 ? 0 : along * t.getShearY() / unit,
            t.getShearX() * height,
            t.getScaleY() * height,
            charSpace * Math.abs(stretch) * unit,
            Math.abs(stretch) * unit * Math.abs(fontSize));
    double x = 0;
    double y = 0;
    for (int at = 0; at < string.length; ) {
      desk.budget().glyph();
      long read = face.read(string, at);
      int code = (int) read;
      int bytes = (int) (read >>> 32);
      at += bytes;
      Face.Sign sign = face.sign(code);
      double spacing = charSpace + (bytes == 1 && code == 32 ? wordSpace : 0);
      double ox = x;
      double oy = y + rise;
      double wide = sign.width() * fontSize * stretch;
      if (vertical) {
        Vector v = face.font().getPositionVector(code);
        ox += v.getX() * fontSize * stretch;
        oy += v.getY() * fontSize;
        wide = face.font().getWidth(code) / 1000.0 * fontSize * stretch;
        y += sign.width() * fontSize + spacing;
      } else {
        x += (sign.width() * fontSize + spacing) * stretch;
      }
      strip
          .glyphs()
          .add(
              new Glyph(
                  sign.text(),
                  sign.blank(),
                  t.getScaleX() * ox + t.getShearX() * oy + t.getTranslateX(),
                  t.getShearY() * ox + t.getScaleY() * oy + t.getTranslateY(),
                  Math.abs(wide) * unit,
                  strip));
    }
    matrix.translate((float) x, (float) y);
    return strip;
  }

  private static Strip open(
      PageScan scan,
      Face face,
      double size,
      double ux,
      double uy,
      double vx,
      double vy,
      double tracking,
      double em)
      throws IOException {
    RenderingMode mode = scan.getGraphicsState().getTextState().getRenderingMode();
    boolean stroked = mode.isStroke();
    boolean painted = mode.isFill() || stroked;
    boolean shown = size > NO_SIZE && em > NO_SIZE;
    double width = scan.getGraphicsState().getLineWidth();
    return new Strip(
        scan.canvas().next(),
        face,
        size,
        ux,
        uy,
        vx,
        vy,
        tracking,
        scan.clip(),
        scan.state(!mode.isFill() && stroked),
        scan.ink(!mode.isFill() && stroked),
        mode.isFill() && stroked && width > 0,
        !shown
            ? Strip.Mode.INVISIBLE
            : painted
                ? Strip.Mode.PAINTED
                : mode.isClip() ? Strip.Mode.WINDOW : Strip.Mode.INVISIBLE,
        mode.isClip());
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
