package org.counterweight.readback.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFBuiltinTableStyle;
import org.counterweight.xml.PlainXml;

/** The looks that table styles give to parts of a table. */
final class TableStyles {
  /** Parts from the weakest to the strongest. */
  private static final List<String> PARTS =
      List.of(
          "wholeTable",
          "firstColumnStripe",
          "secondColumnStripe",
          "firstRowStripe",
          "secondRowStripe",
          "lastColumn",
          "firstColumn",
          "headerRow",
          "totalRow");

  private final Node styles;
  private final Map<String, Map<String, Node>> found = new HashMap<>();

  TableStyles(Node styles) {
    this.styles = styles;
  }

  /** The built-in styles, which files only name; POI carries their definitions. */
  private static final class BuiltIn {
    static final Map<String, Node> STYLES = read();

    private BuiltIn() {}

    private static Map<String, Node> read() {
      Map<String, Node> all = new HashMap<>();
      try (InputStream in =
          XSSFBuiltinTableStyle.class.getResourceAsStream("presetTableStyles.xml")) {
        XMLStreamReader xml = PlainXml.inPieces().createXMLStreamReader(in);
        xml.nextTag();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
          Node node = subtree(xml);
          all.put(node.name, node);
        }
      } catch (IOException | XMLStreamException e) {
        throw new IllegalStateException("POI's table styles cannot be read", e);
      }
      return Map.copyOf(all);
    }

    private static Node subtree(XMLStreamReader xml) throws XMLStreamException {
      String[] attributes = new String[2 * xml.getAttributeCount()];
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        attributes[2 * i] = xml.getAttributeLocalName(i);
        attributes[2 * i + 1] = xml.getAttributeValue(i);
      }
      Node node = new Node(xml.getLocalName(), attributes);
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        node.children.add(subtree(xml));
      }
      return node;
    }
  }

  private Map<String, Node> parts(String style) {
    return found.computeIfAbsent(style, this::find);
  }

  private Map<String, Node> find(String style) {
    for (Node own : styles.in("tableStyles").all("tableStyle")) {
      if (style.equals(own.get("name"))) {
        return parts(own, styles.in("dxfs").all("dxf"), 0);
      }
    }
    Node builtIn = BuiltIn.STYLES.get(style);
    if (builtIn == null) {
      return Map.of();
    }
    // POI's file counts from one.
    return parts(builtIn.in("tableStyles").in("tableStyle"), builtIn.in("dxfs").all("dxf"), 1);
  }

  private static Map<String, Node> parts(Node style, List<Node> changes, int first) {
    Map<String, Node> parts = new HashMap<>();
    for (Node element : style.all("tableStyleElement")) {
      int number = element.whole("dxfId", -1) - first;
      if (number >= 0 && number < changes.size()) {
        parts.put(element.get("type", ""), changes.get(number));
      }
    }
    return parts;
  }

  /** A cell's format with what its table's style adds to what it leaves open itself. */
  CellFormat under(CellFormat format, SheetTable table, int row, int column, Styles all) {
    Node info = table.definition().in("tableStyleInfo");
    String name = info.get("name");
    Map<String, Node> parts = name == null ? Map.of() : parts(name);
    if (parts.isEmpty()) {
      return format;
    }
    CellFormat plain =
        new CellFormat(all.usual(), Fill.NONE, format.format(), format.alignment(), "");
    CellFormat styled = plain;
    for (String part : PARTS) {
      Node change = parts.get(part);
      if (change != null && applies(part, table, info, row, column)) {
        styled = LookChange.over(styled, change, all);
      }
    }
    boolean ownFont = !format.font().equals(all.usual());
    return new CellFormat(
        ownFont ? format.font() : styled.font(),
        format.fill().isEmpty() ? styled.fill() : format.fill(),
        format.format(),
        format.alignment(),
        format.style());
  }

  private static boolean applies(String part, SheetTable table, Node info, int row, int column) {
    Area area = table.area();
    boolean total = row > area.bottom() - table.totals();
    boolean body = !table.inHead(row) && !total;
    boolean rows = info.is("showRowStripes", false) && body;
    boolean columns = info.is("showColumnStripes", false) && body;
    boolean even = (row - area.top() - table.heads()) % 2 == 0;
    boolean evenColumn = (column - area.left()) % 2 == 0;
    return switch (part) {
      case "wholeTable" -> true;
      case "headerRow" -> table.inHead(row);
      case "totalRow" -> total;
      case "firstColumn" -> info.is("showFirstColumn", false) && column == area.left();
      case "lastColumn" -> info.is("showLastColumn", false) && column == area.right();
      case "firstRowStripe" -> rows && even;
      case "secondRowStripe" -> rows && !even;
      case "firstColumnStripe" -> columns && evenColumn;
      default -> columns && !evenColumn;
    };
  }
}
