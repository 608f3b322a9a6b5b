package org.counterweight.render.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws a drawing's outlines and labels straight into a page's content. */
final class SvgPainter {
  private final PdfContentByte content;
  private final FaceTextRenderer measure;
  private final Marks marks;

  /**
   * A painter for one drawing.
   *
   * @param marks null where the drawing is an artifact whose mark is open already
   */
  SvgPainter(PdfContentByte content, FaceTextRenderer measure, Marks marks) {
    this.content = content;
    this.measure = measure;
    this.marks = marks;
  }

  /** Fits the viewBox into a rectangle, keeping its shape, centred; units are points, y upwards. */
  void paint(SvgDrawing drawing, double left, double top, double width, double height) {
    Rectangle2D box = drawing.viewBox();
    double scale = Math.min(width / box.getWidth(), height / box.getHeight());
    double x = left + (width - box.getWidth() * scale) / 2 - box.getX() * scale;
    double y = top - (height - box.getHeight() * scale) / 2 + box.getY() * scale;
    AffineTransform toPage = new AffineTransform(scale, 0, 0, -scale, x, y);
    for (SvgDrawing.Piece piece : drawing.pieces()) {
      if (marks != null) {
        marks.open(drawing.inkOf(piece));
      }
      content.saveState();
      switch (piece) {
        case SvgDrawing.Outline outline -> outline(outline, toPage, scale);
        case SvgDrawing.Label label -> label(label, toPage);
      }
      content.restoreState();
    }
  }

  private void outline(SvgDrawing.Outline outline, AffineTransform toPage, double scale) {
    SvgStyle style = outline.style();
    boolean fills = style.fill() != null;
    boolean strokes = style.stroke() != null && style.strokeWidth() > 0;
    if (!fills && !strokes) {
      return;
    }
    if (fills) {
      content.setColorFill(style.fill());
    }
    if (strokes) {
      double unit = scale * outline.strokeScale();
      content.setColorStroke(style.stroke());
      content.setLineWidth((float) (style.strokeWidth() * unit));
      content.setLineCap(style.cap());
      content.setLineJoin(style.join());
      if (!style.dashes().isEmpty()) {
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
          dashes[i] = (float) (style.dashes().get(i) * unit);
        }
        content.setLineDash(dashes, 0);
      }
    }
    trace(outline.path().getPathIterator(toPage));
    if (fills && strokes) {
      content.fillStroke();
    } else if (fills) {
      content.fill();
    } else {
      content.stroke();
    }
  }

  private void trace(PathIterator path) {
    float[] p = new float[6];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        case PathIterator.SEG_CLOSE -> content.closePath();
        default -> throw new IllegalStateException("A drawing has no quadratic curves");
      }
    }
  }

  private void label(SvgDrawing.Label label, AffineTransform toPage) {
    SvgStyle style = label.style();
    AffineTransform at = new AffineTransform(toPage);
    at.concatenate(label.transform());
    at.translate(label.x(), label.y());
    at.scale(1, -1);
    // The scale goes into the type size, where a reader looks for it, not into the matrix.
    double unit = Math.sqrt(Math.abs(at.getDeterminant()));
    double size = style.fontSize() * unit;
    at.scale(1 / unit, 1 / unit);
    content.setColorFill(style.fill() == null ? Color.BLACK : style.fill());
    content.beginText();
    String text = label.text();
    int start = 0;
    while (start < text.length()) {
      FontFace face = faceOf(text, start, label.face());
      int end = start;
      while (end < text.length() && faceOf(text, end, label.face()) == face) {
        end += Character.charCount(text.codePointAt(end));
      }
      String run = text.substring(start, end);
      content.setFontAndSize(face.font(), (float) size);
      content.setTextMatrix(
          (float) at.getScaleX(),
          (float) at.getShearY(),
          (float) at.getShearX(),
          (float) at.getScaleY(),
          (float) at.getTranslateX(),
          (float) at.getTranslateY());
      content.showText(FontFace.shown(run));
      at.translate(measure.width(face, run) * size / 1000, 0);
      start = end;
    }
    content.endText();
  }

  private FontFace faceOf(String text, int index, FontFace wanted) {
    int c = text.codePointAt(index);
    return wanted.advance(c) >= 0 ? wanted : measure.fallback(c, wanted);
  }
}
