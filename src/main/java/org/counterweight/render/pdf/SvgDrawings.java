package org.counterweight.render.pdf;

import java.util.IdentityHashMap;
import org.w3c.dom.Element;

/** The drawings of one document, each read once. */
final class SvgDrawings {
  private final FontLibrary fonts;
  private final FaceTextRenderer measure;
  private final IdentityHashMap<Element, SvgDrawing> read = new IdentityHashMap<>();

  SvgDrawings(FontLibrary fonts, FaceTextRenderer measure) {
    this.fonts = fonts;
    this.measure = measure;
  }

  /**
   * Reads an inline {@code <svg>}.
   *
   * @throws Refusal where it goes beyond the subset or has no alternative text
   */
  SvgDrawing read(Element svg) {
    SvgDrawing drawing = read.get(svg);
    if (drawing == null) {
      drawing = new SvgReader(svg, fonts, measure).read();
      read.put(svg, drawing);
    }
    return drawing;
  }
}
