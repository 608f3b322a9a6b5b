package org.counterweight.render.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Lays the pieces of one {@code <text>} side by side and anchors them. */
final class SvgText {
  /** Applies an element's own attributes to what it inherits. */
  @FunctionalInterface
  interface Styling {
    SvgStyle apply(Element element, SvgStyle inherited);
  }

  private static final double SMALL = 0.7;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private record Word(
      String text, SvgStyle style, FontFace face, Element source, double x, double y) {}

  private final FontLibrary fonts;
  private final FaceTextRenderer measure;
  private final Consumer<Element> check;
  private final Styling styling;
  private final List<SvgDrawing.Piece> labels = new ArrayList<>();
  private final List<Word> chunk = new ArrayList<>();
  private double chunkStart;
  private double x;
  private double y;

  SvgText(FontLibrary fonts, FaceTextRenderer measure, Consumer<Element> check, Styling styling) {
    this.fonts = fonts;
    this.measure = measure;
    this.check = check;
    this.styling = styling;
  }

  /** The labels of a text element, in reading order. */
  List<SvgDrawing.Piece> lay(Element text, SvgStyle style, AffineTransform transform) {
    move(text, transform);
    content(text, style, transform);
    flush(transform);
    return labels;
  }

  private void content(Element e, SvgStyle style, AffineTransform transform) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text node) {
        word(node, e, style);
      } else if (n instanceof Element child && child.getTagName().equals("tspan")) {
        check.accept(child);
        if (child.hasAttribute("transform")) {
          throw new Refusal(
              "Attribute transform on <tspan> at "
                  + XhtmlReader.pathOf(child)
                  + " is not supported in a drawing; put it on <text>.");
        }
        move(child, transform);
        content(child, styling.apply(child, style), transform);
      } else if (n instanceof Element child && !child.getTagName().equals("title")) {
        throw new Refusal(
            "<"
                + child.getTagName()
                + "> at "
                + XhtmlReader.pathOf(child)
                + " is not supported in <text>; use tspan.");
      }
    }
  }

  // A new absolute position starts a new chunk, which is anchored by itself.
  private void move(Element e, AffineTransform transform) {
    SvgValues values = new SvgValues(e);
    if (values.has("x") || values.has("y")) {
      flush(transform);
      x = values.number("x", x);
      y = values.number("y", y);
      chunkStart = x;
    }
    x += values.number("dx", 0);
    y += values.number("dy", 0);
  }

  private void word(Text node, Element source, SvgStyle style) {
    String text = SPACES.matcher(node.getData()).replaceAll(" ");
    if (chunk.isEmpty()) {
      text = text.stripLeading();
    }
    if (text.isEmpty()) {
      return;
    }
    FontFace face = fonts.match(style.families(), style.bold(), style.italic());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RaisedDigits.isOne(c) && !fonts.hasGlyph(c)) {
        add(text.substring(start, i), style, face, source, 0);
        double drop = RaisedDigits.drop(c) * style.fontSize();
        add(RaisedDigits.plain(c), style.scaled(SMALL), face, source, drop);
        start = i + 1;
      }
    }
    add(text.substring(start), style, face, source, 0);
  }

  private void add(String text, SvgStyle style, FontFace face, Element source, double drop) {
    if (!text.isEmpty()) {
      chunk.add(new Word(text, style, face, source, x, y + drop));
      x += measure.width(face, text) * style.fontSize() / 1000;
    }
  }

  private void flush(AffineTransform transform) {
    if (chunk.isEmpty()) {
      return;
    }
    double width = x - chunkStart;
    double shift = width * chunk.get(0).style().anchor();
    for (int i = 0; i < chunk.size(); i++) {
      Word word = chunk.get(i);
      boolean last = i == chunk.size() - 1;
      // The space keeps one label from running into the next when the text is extracted.
      String text = last ? word.text().stripTrailing() + " " : word.text();
      labels.add(
          new SvgDrawing.Label(
              text,
              word.style(),
              word.face(),
              word.source(),
              word.x() - shift,
              word.y(),
              transform));
    }
    chunk.clear();
  }
}
