package org.counterweight.bench;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterweight.bench.Chart.Bar;
import org.counterweight.bench.Line.Kind;
import org.counterweight.bench.Line.Layout;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Takes the texts, tables and charts out of our XHTML, so that both sides print the same content.
 * The comparison is handed finished strings: it spends nothing on formatting numbers and dates.
 */
final class ContentReader {
  /** Width of the text area of an A4 page with margins of 18 mm, in points. */
  static final int WIDTH = 493;

  private static final Set<String> MINOR_TEXT = Set.of("note", "sub", "k");

  private final List<Line> lines = new ArrayList<>();
  private String section = "";
  private int table;

  private ContentReader() {}

  static List<Line> read(String xhtml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xhtml)))
            .getDocumentElement();
    ContentReader reader = new ContentReader();
    reader.children((Element) root.getElementsByTagName("body").item(0));
    int charts = reader.lines.stream().mapToInt(line -> line.charts().size()).sum();
    if (charts != named(root, "svg").size()) {
      throw new IllegalStateException(
          named(root, "svg").size() + " charts in our document, " + charts + " in the other");
    }
    return List.copyOf(reader.lines);
  }

  private void children(Element parent) {
    elements(parent).forEach(this::block);
  }

  private void block(Element e) {
    String style = e.getAttribute("class");
    switch (e.getTagName()) {
      case "section" -> {
        if (e.hasAttribute("title")) {
          section = e.getAttribute("title");
        }
        children(e);
      }
      case "h1" -> text(Kind.TITLE, e);
      case "h2" -> text(Kind.SECTION, e);
      case "h3" -> text(Kind.HEADING, e);
      case "h4" -> text(Kind.MINOR, e);
      case "p", "li" ->
          text(
              style.equals("lead") ? Kind.LEAD : MINOR_TEXT.contains(style) ? Kind.NOTE : Kind.TEXT,
              e);
      case "table" -> table(e, style);
      default -> {
        if (!style.equals("foot") && !style.equals("run")) {
          children(e);
        }
      }
    }
  }

  private void text(Kind kind, Element e) {
    add(kind, null, List.of(), List.of(words(e)), List.of());
  }

  private void add(
      Kind kind, Layout layout, List<String> heads, List<String> cells, List<Chart> charts) {
    lines.add(new Line(kind, section, table, layout, heads, cells, charts));
  }

  private void table(Element e, String style) {
    List<Element> charts = named(e, "svg");
    if (!charts.isEmpty()) {
      add(
          style.equals("minis") ? Kind.MINIS : Kind.CHARTS,
          null,
          List.of(),
          List.of(),
          charts.stream().map(ContentReader::chart).toList());
      return;
    }
    table++;
    if (style.startsWith("fig")) {
      figures(e);
    } else {
      blocks(e);
    }
    table++;
  }

  // Text side by side, as on the cover: a row whose cells hold several lines.
  private void blocks(Element e) {
    for (Element row : named(e, "tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : elements(row)) {
        if (!cell.getAttribute("class").equals("gap")) {
          cells.add(lines(cell));
        }
      }
      int n = cells.size();
      Layout layout =
          new Layout(
              cells.stream().map(c -> WIDTH / n).toList(), cells.stream().map(c -> false).toList());
      add(Kind.ROW, layout, List.of(), cells, List.of());
    }
  }

  private void figures(Element e) {
    List<Integer> widths =
        named(e, "col").stream().map(c -> Math.round(WIDTH * percent(c) / 100)).toList();
    List<String> heads = new ArrayList<>();
    List<Boolean> numeric = new ArrayList<>();
    for (Element cell : elements(named(e, "tr").get(0))) {
      heads.add(words(cell));
      numeric.add(cell.getAttribute("class").startsWith("n"));
    }
    Layout layout = new Layout(widths, List.copyOf(numeric));
    List<Element> rows = named(e, "tr");
    for (Element row : rows.subList(1, rows.size())) {
      List<String> cells = new ArrayList<>();
      for (Element cell : elements(row)) {
        cells.add(words(cell));
        for (int more = 1; more < span(cell) && span(cell) < widths.size(); more++) {
          cells.add("");
        }
      }
      boolean wide = cells.size() == 1;
      while (cells.size() < widths.size()) {
        cells.add("");
      }
      Kind kind = wide ? Kind.GROUP : row.getAttribute("class").equals("sum") ? Kind.SUM : Kind.ROW;
      add(kind, layout, List.copyOf(heads), List.copyOf(cells), List.of());
    }
  }

  private static int span(Element cell) {
    String columns = cell.getAttribute("colspan");
    return columns.isEmpty() ? 1 : Integer.parseInt(columns);
  }

  private static float percent(Element column) {
    return Float.parseFloat(column.getAttribute("style").replaceAll("[^0-9.]", ""));
  }

  private static Chart chart(Element svg) {
    List<Bar> bars = new ArrayList<>();
    for (Element text : named(svg, "text")) {
      String id = text.getAttribute("data-figure");
      String number = text.getTextContent().replace('\u2212', '-').replaceAll("[^0-9.-]", "");
      if (!id.isEmpty() && number.matches("-?[0-9]+(\\.[0-9]+)?")) {
        boolean prior = id.endsWith(":prior");
        String name = id.replace(":prior", "");
        bars.add(
            new Bar(
                prior ? "2024" : "2025",
                name.substring(name.lastIndexOf('.') + 1),
                Double.valueOf(number)));
      }
    }
    if (bars.isEmpty()) {
      for (Element mark : named(svg, "circle")) {
        bars.add(new Bar("event", "" + (bars.size() + 1), Double.valueOf(mark.getAttribute("cx"))));
      }
    }
    Element frame = (Element) svg.getParentNode();
    Element head = elements(frame).get(0);
    // Small multiples have their title inside.
    return new Chart(words(head.equals(svg) ? named(svg, "text").get(0) : head), List.copyOf(bars));
  }

  private static String lines(Element cell) {
    List<String> lines = new ArrayList<>();
    named(cell, "p").forEach(p -> lines.add(words(p)));
    return String.join("\n", lines);
  }

  private static String words(Element e) {
    StringBuilder out = new StringBuilder();
    collect(e, out);
    return out.toString()
        .replaceAll("[ \\t\\r\\n\\u0001]*\\u0001[ \\t\\r\\n\\u0001]*", "\n")
        .strip();
  }

  // U+0001 stands for a line break until the blanks around it are gone.
  private static void collect(Node node, StringBuilder out) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        if (e.getTagName().equals("br")) {
          out.append('\u0001');
        }
        collect(e, out);
      } else {
        out.append(n.getNodeValue().replaceAll("\\s+", " "));
      }
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        found.add(e);
      }
    }
    return found;
  }

  private static List<Element> named(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }
}
