package org.counterweight.render.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

/**
 * A drawing that was read and found sound: outlines and labels in the order they are painted, which
 * is also the order they are read in.
 */
final class SvgDrawing {
  /** One thing to paint. */
  sealed interface Piece permits Outline, Label {}

  /** A shape in the coordinates of the viewBox. */
  record Outline(Path2D path, SvgStyle style, double strokeScale) implements Piece {
    static Outline of(Shape shape, SvgStyle style, AffineTransform transform) {
      Path2D path = new Path2D.Double(shape, transform);
      return new Outline(path, style, Math.sqrt(Math.abs(transform.getDeterminant())));
    }
  }

  /** A stretch of text in one face; ends in a space where the next label follows. */
  record Label(
      String text,
      SvgStyle style,
      FontFace face,
      Element source,
      double x,
      double y,
      AffineTransform transform)
      implements Piece {}

  /** Makes a tag for an element below another tag. */
  @FunctionalInterface
  interface Tagger {
    Tag tag(Tag parent, Element element, PdfName role);
  }

  private final String alternative;
  private final Rectangle2D viewBox;
  private final double width;
  private final double height;
  private final List<Piece> pieces;
  private final IdentityHashMap<Piece, Tag.Ink> inks = new IdentityHashMap<>();
  private Tag figure;

  SvgDrawing(
      String alternative, Rectangle2D viewBox, double width, double height, List<Piece> pieces) {
    this.alternative = alternative;
    this.viewBox = viewBox;
    this.width = width;
    this.height = height;
    this.pieces = pieces;
  }

  /** What it shows, in words; empty where it only decorates. */
  String alternative() {
    return alternative;
  }

  Rectangle2D viewBox() {
    return viewBox;
  }

  /** Width in points, unless the style sheet says otherwise. */
  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The Figure it is tagged as; null where it only decorates. */
  Tag figure() {
    return figure;
  }

  Tag.Ink inkOf(Piece piece) {
    return inks.get(piece);
  }

  /** Gives labels with an id or a language a Span of their own, and all else to the Figure. */
  void tagLabels(Tag owner, Tagger tagger) {
    figure = owner;
    IdentityHashMap<Element, Tag> spans = new IdentityHashMap<>();
    Tag.Ink common = null;
    for (Piece piece : pieces) {
      Element source = piece instanceof Label label ? labelled(label.source()) : null;
      if (source == null) {
        common = common == null ? owner.addInk() : common;
        inks.put(piece, common);
      } else {
        Tag span = spans.computeIfAbsent(source, e -> tagger.tag(owner, e, Role.SPAN));
        inks.put(piece, span.addInk());
        common = null;
      }
    }
  }

  private static Element labelled(Element source) {
    if (marked(source)) {
      return source;
    }
    boolean inner = source.getTagName().equals("tspan");
    return inner && source.getParentNode() instanceof Element outer ? labelled(outer) : null;
  }

  private static boolean marked(Element e) {
    return e.hasAttribute("data-figure") || e.hasAttribute("lang") || e.hasAttribute("xml:lang");
  }
}
