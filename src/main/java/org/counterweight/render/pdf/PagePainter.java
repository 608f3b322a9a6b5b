package org.counterweight.render.pdf;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.render.JustificationInfo;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/**
 * Writes areas and text into a page's content, saying no more than needs to be said: a colour or a
 * face only where it changes, a rectangle as a rectangle, and neighbours of one colour, such as the
 * cells of a row, as one area. Content is most of what a file has to compress.
 *
 * <p>Coordinates are those of the layout, downwards from the top, until they are written.
 */
final class PagePainter {
  /** A hundredth of a point is as fine as the library writes numbers. */
  private static final float TOUCHING = 0.011f;

  private PdfContentByte content;
  private float pageHeight;
  private Color wanted = Color.BLACK;
  private Color filling;
  private FontFace face;
  private float size;
  private boolean pending;
  private Color pendingColor;
  private float left;
  private float bottom;
  private float right;
  private float top;

  /** What was filled in the present colour, and nothing else painted since. */
  private final Set<Area> filled = new HashSet<>();

  private boolean opaque = true;

  private record Area(float left, float bottom, float right, float top) {}

  /** Turns to a new page. */
  void turnTo(PdfContentByte page, float height) {
    content = page;
    pageHeight = height;
    forget();
  }

  /** Takes nothing for granted any more: the page went back to an earlier state. */
  void forget() {
    filling = null;
    face = null;
    filled.clear();
  }

  /** Whether what is painted from here on hides what lies below it. */
  void opaque(boolean hides) {
    opaque = hides;
  }

  /** The colour of areas and text from here on. */
  void color(Color color) {
    wanted = color;
  }

  /** Fills a rectangle. */
  void fill(Rectangle area, AffineTransform toPage) {
    double scale = toPage.getScaleX();
    float x = (float) (area.x * scale + toPage.getTranslateX());
    float y = pageHeight - (float) (area.y * scale + toPage.getTranslateY());
    add(x, y - (float) (area.height * scale), x + (float) (area.width * scale), y);
  }

  private void add(float x0, float y0, float x1, float y1) {
    if (pending && pendingColor.equals(wanted)) {
      boolean sameRow = near(y0, bottom) && near(y1, top);
      boolean sameColumn = near(x0, left) && near(x1, right);
      if (sameRow && near(x0, right)) {
        right = x1;
        return;
      }
      if (sameRow && near(x1, left)) {
        left = x0;
        return;
      }
      if (sameColumn && near(y1, bottom)) {
        bottom = y0;
        return;
      }
    }
    write();
    pending = true;
    pendingColor = wanted;
    left = x0;
    bottom = y0;
    right = x1;
    top = y1;
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) < TOUCHING;
  }

  /** Writes what is still held back; to be called before anything else touches the page. */
  void flush() {
    write();
    filled.clear();
  }

  // Neighbouring cells each ask for the line between them, and the layout paints it each time.
  private void write() {
    if (pending) {
      pending = false;
      use(pendingColor);
      if (filled.add(new Area(left, bottom, right, top)) || !opaque) {
        content.rectangle(left, bottom, right - left, top - bottom);
        content.fill();
      }
    }
  }

  /** Fills any shape. */
  void fill(Shape shape, AffineTransform toPage) {
    flush();
    PathIterator path = shape.getPathIterator(toPage);
    if (path.isDone()) {
      return;
    }
    use(wanted);
    float[] p = new float[6];
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      for (int i = 1; i < p.length; i += 2) {
        p[i] = pageHeight - p[i];
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> throw new IllegalStateException("PDF has no such curves");
        case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> content.closePath();
      }
    }
    if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      content.eoFill();
    } else {
      content.fill();
    }
  }

  /**
   * Writes a run of text.
   *
   * @param font face and size in the layout's dots
   * @param spread what to add after each character in justified text; null in other text
   */
  void text(
      String run, FaceFont font, float x, float y, JustificationInfo spread, AffineTransform at) {
    flush();
    use(wanted);
    content.beginText();
    float points = font.getSize2D() / PdfRenderer.DOTS_PER_POINT;
    if (face != font.face() || size != points) {
      face = font.face();
      size = points;
      content.setFontAndSize(face.font(), points);
    }
    content.moveText(
        (float) (x * at.getScaleX() + at.getTranslateX()),
        pageHeight - (float) (y * at.getScaleY() + at.getTranslateY()));
    if (spread == null) {
      content.showText(run);
    } else {
      content.showText(justified(run, font, spread));
    }
    content.endText();
  }

  private static PdfTextArray justified(String run, FaceFont font, JustificationInfo spread) {
    PdfTextArray array = new PdfTextArray();
    for (int i = 0; i < run.length(); ) {
      int next = run.offsetByCodePoints(i, 1);
      array.add(run.substring(i, next));
      if (next < run.length()) {
        array.add(-added(run.charAt(i), spread) * 1000 / font.getSize2D());
      }
      i = next;
    }
    return array;
  }

  /** What justification adds after a character, in dots. */
  static float added(char c, JustificationInfo spread) {
    return c == ' ' || c == '\u00a0' || c == '\u3000'
        ? spread.spaceAdjust()
        : spread.nonSpaceAdjust();
  }

  private void use(Color color) {
    if (!color.equals(filling)) {
      filling = color;
      filled.clear();
      content.setColorFill(color);
    }
  }
}
