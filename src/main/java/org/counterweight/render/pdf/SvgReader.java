package org.counterweight.render.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Reads the small part of SVG that charts need. Whatever is outside it is refused by name: a chart
 * that loses a bar in silence is worse than none.
 */
final class SvgReader {
  private static final Set<String> INHERITED =
      Set.of(
          "fill",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "text-anchor");
  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry(
              "svg",
              Set.of(
                  "width",
                  "height",
                  "viewBox",
                  "role",
                  "aria-label",
                  "aria-hidden",
                  "class",
                  "style",
                  "lang",
                  "xml:lang",
                  "version")),
          Map.entry("g", Set.of()),
          Map.entry("rect", Set.of("x", "y", "width", "height")),
          Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
          Map.entry("circle", Set.of("cx", "cy", "r")),
          Map.entry("polyline", Set.of("points")),
          Map.entry("polygon", Set.of("points")),
          Map.entry("path", Set.of("d")),
          Map.entry("text", Set.of("x", "y", "dx", "dy", "lang", "xml:lang")),
          Map.entry("tspan", Set.of("x", "y", "dx", "dy", "lang", "xml:lang")));

  private final Element svg;
  private final FontLibrary fonts;
  private final FaceTextRenderer measure;
  private final List<SvgDrawing.Piece> pieces = new ArrayList<>();

  SvgReader(Element svg, FontLibrary fonts, FaceTextRenderer measure) {
    this.svg = svg;
    this.fonts = fonts;
    this.measure = measure;
  }

  SvgDrawing read() {
    SvgValues values = new SvgValues(svg);
    String alternative = alternative();
    check(svg);
    Rectangle2D box = viewBox(values);
    double width = values.has("width") ? values.points("width") : box.getWidth() * 0.75;
    double height =
        values.has("height") ? values.points("height") : width * box.getHeight() / box.getWidth();
    children(svg, style(svg, SvgStyle.INITIAL), new AffineTransform());
    if (alternative.isEmpty() && pieces.stream().anyMatch(SvgDrawing.Label.class::isInstance)) {
      throw new Refusal(
          "The drawing at "
              + XhtmlReader.pathOf(svg)
              + " is aria-hidden but has text in it; text must be readable, so describe the drawing"
              + " with role=\"img\" and aria-label instead.");
    }
    return new SvgDrawing(alternative, box, width, height, List.copyOf(pieces));
  }

  private String alternative() {
    if (svg.getAttribute("aria-hidden").equals("true")) {
      return "";
    }
    String label = svg.getAttribute("aria-label").strip();
    if (label.isEmpty()) {
      label = (textOf("title") + " " + textOf("desc")).strip();
    }
    if (!svg.getAttribute("role").equals("img") || label.isEmpty()) {
      throw new Refusal(
          "The drawing at "
              + XhtmlReader.pathOf(svg)
              + " needs role=\"img\" and an aria-label (or a <title>) that says what it shows, or"
              + " aria-hidden=\"true\" where it only decorates.");
    }
    return label.replaceAll("\\s+", " ");
  }

  private String textOf(String child) {
    for (Node n = svg.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && name(e).equals(child)) {
        return e.getTextContent().strip();
      }
    }
    return "";
  }

  private Rectangle2D viewBox(SvgValues values) {
    if (!values.has("viewBox")) {
      throw new Refusal("The drawing at " + XhtmlReader.pathOf(svg) + " lacks viewBox.");
    }
    List<Double> n = values.numbers("viewBox", svg.getAttribute("viewBox"));
    if (n.size() != 4 || n.get(2) <= 0 || n.get(3) <= 0) {
      throw values.refuse("viewBox", svg.getAttribute("viewBox"), "x y width height");
    }
    return new Rectangle2D.Double(n.get(0), n.get(1), n.get(2), n.get(3));
  }

  private void children(Element parent, SvgStyle style, AffineTransform transform) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        element(e, style, transform);
      } else if (n instanceof Text && !n.getNodeValue().isBlank()) {
        throw new Refusal(
            "Loose text \""
                + n.getNodeValue().strip()
                + "\" in <"
                + parent.getTagName()
                + "> at "
                + XhtmlReader.pathOf(parent)
                + "; put it into <text>.");
      }
    }
  }

  private void element(Element e, SvgStyle inherited, AffineTransform outer) {
    String name = name(e);
    if (name.equals("title") || name.equals("desc")) {
      return;
    }
    if (name.equals("svg") || name.equals("tspan") || !OWN.containsKey(name)) {
      throw new Refusal(
          "<"
              + name
              + "> at "
              + XhtmlReader.pathOf(e)
              + " is not supported in a drawing; use g, rect, line, polyline, polygon, path, circle"
              + " or text.");
    }
    check(e);
    SvgStyle style = style(e, inherited);
    SvgValues values = new SvgValues(e);
    AffineTransform transform = new AffineTransform(outer);
    transform.concatenate(values.transform());
    switch (name) {
      case "g" -> children(e, style, transform);
      case "text" ->
          pieces.addAll(
              new SvgText(fonts, measure, this::check, this::style).lay(e, style, transform));
      default -> {
        Shape shape = shape(name, e, values);
        pieces.add(SvgDrawing.Outline.of(shape, style, transform));
      }
    }
  }

  private Shape shape(String name, Element e, SvgValues v) {
    return switch (name) {
      case "rect" ->
          new Rectangle2D.Double(
              v.number("x", 0), v.number("y", 0), v.positive("width"), v.positive("height"));
      case "line" ->
          new Line2D.Double(
              v.number("x1", 0), v.number("y1", 0), v.number("x2", 0), v.number("y2", 0));
      case "circle" -> {
        double r = v.positive("r");
        yield new Ellipse2D.Double(v.number("cx", 0) - r, v.number("cy", 0) - r, 2 * r, 2 * r);
      }
      case "path" -> SvgPath.parse(v, e.getAttribute("d"));
      default -> points(e, v, name.equals("polygon"));
    };
  }

  private static Path2D points(Element e, SvgValues v, boolean close) {
    List<Double> n = v.numbers("points", e.getAttribute("points"));
    if (n.size() % 2 != 0) {
      throw v.refuse("points", e.getAttribute("points"), "a list of x,y pairs");
    }
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.moveTo(n.get(0), n.get(1));
    for (int i = 2; i < n.size(); i += 2) {
      path.lineTo(n.get(i), n.get(i + 1));
    }
    if (close) {
      path.closePath();
    }
    return path;
  }

  private void check(Element e) {
    Set<String> own = OWN.get(name(e));
    NamedNodeMap attributes = e.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getName();
      boolean known =
          own.contains(name)
              || INHERITED.contains(name)
              || name.equals("id")
              || name.startsWith("data-")
              || name.startsWith("xmlns")
              || (name.equals("transform") && !name(e).equals("svg"));
      if (!known) {
        throw new Refusal(
            "Attribute "
                + name
                + "=\""
                + attribute.getValue()
                + "\" on <"
                + e.getTagName()
                + "> at "
                + XhtmlReader.pathOf(e)
                + " is not supported in a drawing.");
      }
    }
  }

  private SvgStyle style(Element e, SvgStyle inherited) {
    SvgStyle style = inherited;
    SvgValues values = new SvgValues(e);
    NamedNodeMap attributes = e.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (INHERITED.contains(attribute.getNodeName())) {
        style = style.with(attribute.getNodeName(), attribute.getNodeValue(), values);
      }
    }
    return style;
  }

  private static String name(Element e) {
    return e.getTagName();
  }
}
