package org.counterweight.render.pdf;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BorderPainter;
import org.openpdf.render.Box;
import org.openpdf.render.FSFont;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Paints what openpdf-html paints, in fewer words: through a {@link PagePainter}, with a face for
 * each character, and without the library's general way of drawing boxes where they are plain.
 */
abstract class PaintingDevice extends ITextOutputDevice {
  private final PagePainter painter = new PagePainter();
  private final Grounds grounds = new Grounds();
  private final FaceTextRenderer measure;
  private FaceFont font;
  private float alpha = 1;
  private float opacity = 1;

  PaintingDevice(FaceTextRenderer measure) {
    super(PdfRenderer.DOTS_PER_POINT);
    this.measure = measure;
  }

  /** Called before text is painted. */
  abstract void beforeText();

  /** Called before a line, an area or a picture is painted. */
  abstract void beforeDecoration();

  final PagePainter painter() {
    return painter;
  }

  final FaceTextRenderer measure() {
    return measure;
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    super.initializePage(page, height);
    painter.turnTo(page, height);
  }

  @Override
  public void setClip(Shape shape) {
    super.setClip(shape);
    painter.forget();
  }

  // Every box is held against it, which is far quicker for a rectangle than for a path.
  @Override
  public Shape getClip() {
    Shape clip = super.getClip();
    return clip != null && new Area(clip).isRectangular() ? clip.getBounds2D() : clip;
  }

  @Override
  public void setFont(FSFont wanted) {
    font = (FaceFont) wanted;
    super.setFont(wanted);
  }

  @Override
  public void drawString(String text, float x, float y, JustificationInfo spread) {
    beforeText();
    thin();
    FaceFont wanted = font;
    float at = x;
    int start = 0;
    while (start < text.length()) {
      FontFace face = faceOf(text, start, wanted.face());
      int end = start;
      while (end < text.length() && faceOf(text, end, wanted.face()) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      FaceFont used = face == wanted.face() ? wanted : new FaceFont(face, wanted.getSize2D());
      painter.text(FontFace.shown(run), used, at, y, spread, getTransform());
      at += measure.width(face, run) * wanted.getSize2D() / 1000f + extra(run, spread);
      start = end;
    }
  }

  private FontFace faceOf(String text, int index, FontFace wanted) {
    int c = text.codePointAt(index);
    return wanted.advance(c) >= 0 ? wanted : measure.fallback(c, wanted);
  }

  /** Width of a text in the face in use, in dots. */
  final float advance(String text) {
    return measure.width(font.face(), text) * font.getSize2D() / 1000f;
  }

  private static float extra(String run, JustificationInfo spread) {
    if (spread == null) {
      return 0;
    }
    float total = 0;
    for (int i = 0; i < run.length(); i++) {
      total += PagePainter.added(run.charAt(i), spread);
    }
    return total;
  }

  @Override
  public void setColor(FSColor color) {
    super.setColor(color);
    if (!(color instanceof FSRGBColor rgb)) {
      throw new Refusal("The style sheet has a CMYK colour; write it as #rrggbb.");
    }
    alpha = rgb.getAlpha();
    painter.color(new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue()));
  }

  private void setColor(Color opaque) {
    alpha = 1;
    painter.color(opaque);
  }

  @Override
  public void setOpacity(float wanted) {
    if (wanted != opacity) {
      opacity = wanted;
      painter.flush();
      painter.opaque(wanted >= 1);
      super.setOpacity(wanted);
    }
  }

  // As the library does it: a colour one can see through sets the opacity, the next box resets it.
  private void thin() {
    if (alpha < 1) {
      setOpacity(alpha);
    }
  }

  @Override
  public void draw(Shape shape) {
    beforeDecoration();
    painter.flush();
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    beforeDecoration();
    thin();
    if (shape instanceof Rectangle area) {
      painter.fill(area, getTransform());
    } else {
      painter.fill(shape, getTransform());
    }
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    beforeDecoration();
    painter.flush();
    super.drawImage(image, x, y);
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    CalculatedStyle style = box.getStyle();
    Grounds.Ground ground = grounds.of(style);
    if (!ground.simple()) {
      super.paintBackground(c, box);
    } else if (style.isVisible()) {
      setOpacity(ground.opacity());
      if (ground.color() != null) {
        paint(ground.color(), box.getPaintingBorderEdge(c), style.getBorder(c));
      }
    }
  }

  @Override
  public void paintBackground(
      RenderingContext c,
      CalculatedStyle style,
      Rectangle bounds,
      Rectangle pictureBounds,
      BorderPropertySet border) {
    Grounds.Ground ground = grounds.of(style);
    if (!ground.simple()) {
      super.paintBackground(c, style, bounds, pictureBounds, border);
    } else {
      setOpacity(ground.opacity());
      if (ground.color() != null) {
        paint(ground.color(), bounds, border);
      }
    }
  }

  private void paint(Color color, Rectangle bounds, BorderPropertySet border) {
    setColor(color);
    fill(
        border.hasBorderRadius()
            ? BorderPainter.generateBorderBounds(bounds, border, false)
            : bounds);
  }

  @Override
  public void paintBorder(RenderingContext c, Box box) {
    if (box.getStyle().isVisible() && !box.getBorder(c).equals(BorderPropertySet.EMPTY_BORDER)) {
      paintLines(c, box.getBorder(c), box.getPaintingBorderEdge(c), box.getBorderSides());
    }
  }

  @Override
  public void paintBorder(RenderingContext c, CalculatedStyle style, Rectangle edge, int sides) {
    paintLines(c, style.getBorder(c), edge, sides);
  }

  @Override
  public void paintCollapsedBorder(
      RenderingContext c, BorderPropertySet border, Rectangle bounds, int side) {
    paintLines(c, border, bounds, side);
  }

  private void paintLines(
      RenderingContext c, BorderPropertySet border, Rectangle bounds, int sides) {
    Grounds.Line line = Grounds.line(border, bounds, sides);
    if (!line.simple()) {
      BorderPainter.paint(bounds, sides, border, c, 0);
    } else if (line.line() != null) {
      setColor(line.color());
      fill(line.line());
    }
  }
}
