package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.counterweight.render.RenderException;

/** Writes a worksheet part. */
final class SheetXml {
  private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");

  // What Excel would mark as a number kept as text.
  private static final Pattern LOOKS_NUMERIC =
      Pattern.compile("[+-]?[0-9][0-9.,]*%?(?:[eE][+-]?[0-9]+)?");

  private final Sheet sheet;
  private final int index;
  private final References references;
  private final Results results;
  private final StyleSheet styles;
  private final SharedStrings strings;
  private final RowHeights heights;
  private final double[] tall;
  private final Xml xml = new Xml();
  private final List<String> merged = new ArrayList<>();
  private final List<Cell> linked = new ArrayList<>();
  private final StringBuilder numericTexts = new StringBuilder();

  SheetXml(
      Sheet sheet,
      int index,
      References references,
      Results results,
      StyleSheet styles,
      SharedStrings strings,
      RowHeights heights) {
    this.sheet = sheet;
    this.index = index;
    this.references = references;
    this.results = results;
    this.styles = styles;
    this.strings = strings;
    this.heights = heights;
    this.tall = heights.of(sheet, results);
  }

  /**
   * Writes the part.
   *
   * @param drawing relation of the drawing; null for none
   * @param notes relation of the old-style drawing of the notes; null for none
   * @param tables relations of the tables
   */
  byte[] bytes(String drawing, String notes, List<String> tables) throws RenderException {
    xml.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
    properties();
    xml.raw("<dimension ref=\"")
        .raw(new Range(index, 0, 0, sheet.bottom(), sheet.right()).relative())
        .raw("\"/>");
    view();
    xml.raw("<sheetFormatPr defaultRowHeight=\"")
        .raw(points(heights.least()))
        .raw("\" customHeight=\"1\"/>");
    columns();
    xml.raw("<sheetData>");
    for (Row row : sheet.rows()) {
      row(row);
    }
    xml.raw("</sheetData>");
    merges();
    links();
    page();
    if (!numericTexts.isEmpty()) {
      xml.raw("<ignoredErrors><ignoredError")
          .attribute("sqref", numericTexts.toString().trim())
          .raw(" numberStoredAsText=\"1\"/></ignoredErrors>");
    }
    if (drawing != null) {
      xml.raw("<drawing").attribute("r:id", drawing).raw("/>");
    }
    if (notes != null) {
      xml.raw("<legacyDrawing").attribute("r:id", notes).raw("/>");
    }
    if (!tables.isEmpty()) {
      xml.raw("<tableParts").attribute("count", tables.size()).raw(">");
      for (String table : tables) {
        xml.raw("<tablePart").attribute("r:id", table).raw("/>");
      }
      xml.raw("</tableParts>");
    }
    return xml.raw("</worksheet>").bytes();
  }

  private void properties() {
    Sheet.Setup setup = sheet.setup();
    boolean fit = setup.pagesWide() > 0 || setup.pagesHigh() > 0;
    xml.raw("<sheetPr>");
    xml.raw(setup.tab() == null ? "" : "<tabColor rgb=\"FF" + setup.tab() + "\"/>");
    xml.raw(fit ? "<pageSetUpPr fitToPage=\"1\"/>" : "").raw("</sheetPr>");
  }

  private void view() {
    Sheet.Setup setup = sheet.setup();
    xml.raw("<sheetViews><sheetView");
    xml.raw(setup.gridLines() ? "" : " showGridLines=\"0\"");
    xml.raw(index == 0 ? " tabSelected=\"1\"" : "");
    if (setup.zoom() != 100) {
      xml.attribute("zoomScale", setup.zoom()).attribute("zoomScaleNormal", setup.zoom());
    }
    xml.raw(" workbookViewId=\"0\">");
    int rows = sheet.frozen();
    int columns = setup.frozenColumns();
    if (rows > 0 || columns > 0) {
      String pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
      xml.raw("<pane");
      xml.raw(columns > 0 ? " xSplit=\"" + columns + "\"" : "");
      xml.raw(rows > 0 ? " ySplit=\"" + rows + "\"" : "");
      xml.attribute("topLeftCell", Range.name(rows, columns))
          .attribute("activePane", pane)
          .raw(" state=\"frozen\"/><selection")
          .attribute("pane", pane)
          .raw("/>");
    }
    xml.raw("</sheetView></sheetViews>");
  }

  private void columns() {
    List<BigDecimal> widths = sheet.widths();
    if (widths.isEmpty()) {
      return;
    }
    xml.raw("<cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.raw("<col")
          .attribute("min", i + 1)
          .attribute("max", i + 1)
          .attribute("width", widths.get(i).toPlainString())
          .raw(" customWidth=\"1\"/>");
    }
    xml.raw("</cols>");
  }

  private void row(Row row) throws RenderException {
    xml.raw("<row")
        .attribute("r", row.index() + 1)
        .attribute("ht", points(tall[row.index()]))
        .raw(" customHeight=\"1\"");
    if (row.cells().isEmpty()) {
      xml.raw("/>");
      return;
    }
    xml.raw(">");
    String number = Integer.toString(row.index() + 1);
    for (Cell cell : row.cells()) {
      cell(cell, number);
    }
    xml.raw("</row>");
  }

  private void cell(Cell cell, String row) throws RenderException {
    Results.Calculated calculated = results.calculated(cell);
    Content content = calculated == null ? cell.content() : calculated.value();
    String formula = calculated == null ? null : calculated.formula();
    Style style = cell.style();
    if (cell.kind() == Cell.Kind.DATE && style.format() == null) {
      style = style.withFormat(cell.format());
    }
    boolean text = content instanceof Content.Text;
    String plain = text ? ((Content.Text) content).plain() : "";
    int look = styles.index(style, text && formula == null && mustStayText(plain));
    open(cell.column(), row, look);
    switch (content) {
      case Content.Blank blank -> xml.raw("/>");
      case Content.Text runs -> {
        if (formula == null) {
          xml.raw(" t=\"s\"><v>").raw(strings.index(runs, style)).raw("</v></c>");
          noteNumeric(cell, plain);
        } else {
          value(" t=\"str\"", formula, SharedStrings.coded(plain));
        }
      }
      case Content.Decimal number -> value("", formula, number.value().toPlainString());
      case Content.Day day -> value("", formula, SerialDays.of(day.value()).toPlainString());
      case Content.Flag flag -> value(" t=\"b\"", formula, flag.value() ? "1" : "0");
    }
    for (int i = 1; i < cell.span(); i++) {
      open(cell.column() + i, row, look);
      xml.raw("/>");
    }
    if (cell.span() > 1) {
      merged.add(
          new Range(index, cell.row(), cell.column(), cell.row(), cell.column() + cell.span() - 1)
              .relative());
    }
    if (cell.link() != null) {
      linked.add(cell);
    }
  }

  private void open(int column, String row, int look) {
    xml.raw("<c r=\"").raw(Range.columnName(column)).raw(row).raw("\"");
    if (look != 0) {
      xml.raw(" s=\"").raw(look).raw("\"");
    }
  }

  private void value(String type, String formula, String value) {
    xml.raw(type).raw(">");
    if (formula != null) {
      xml.raw("<f>").text(formula).raw("</f>");
    }
    xml.raw("<v>").text(value).raw("</v></c>");
  }

  /** Whether a spreadsheet would take the text for a formula once someone edits the cell. */
  private static boolean mustStayText(String text) {
    return !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
  }

  private void noteNumeric(Cell cell, String text) {
    if (LOOKS_NUMERIC.matcher(text).matches()) {
      numericTexts.append(cell.name()).append(' ');
    }
  }

  private void merges() {
    if (!merged.isEmpty()) {
      xml.raw("<mergeCells").attribute("count", merged.size()).raw(">");
      for (String range : merged) {
        xml.raw("<mergeCell").attribute("ref", range).raw("/>");
      }
      xml.raw("</mergeCells>");
    }
  }

  private void links() throws RenderException {
    if (!linked.isEmpty()) {
      xml.raw("<hyperlinks>");
      for (Cell cell : linked) {
        xml.raw("<hyperlink")
            .attribute("ref", cell.name())
            .attribute("location", references.link(cell))
            .raw("/>");
      }
      xml.raw("</hyperlinks>");
    }
  }

  private void page() {
    Sheet.Setup setup = sheet.setup();
    List<BigDecimal> margins = setup.margins();
    xml.raw("<pageMargins")
        .attribute("left", inches(margins.get(3)))
        .attribute("right", inches(margins.get(1)))
        .attribute("top", inches(margins.get(0)))
        .attribute("bottom", inches(margins.get(2)))
        .attribute(
            "header", inches(margins.get(0).divide(new BigDecimal(2), MathContext.DECIMAL32)))
        .attribute(
            "footer", inches(margins.get(2).divide(new BigDecimal(2), MathContext.DECIMAL32)))
        .raw("/><pageSetup")
        .attribute("paperSize", setup.paper());
    if (setup.pagesWide() > 0 || setup.pagesHigh() > 0) {
      xml.attribute("fitToWidth", setup.pagesWide()).attribute("fitToHeight", setup.pagesHigh());
    }
    xml.attribute("orientation", setup.landscape() ? "landscape" : "portrait").raw("/>");
    if (!setup.header().isEmpty() || !setup.footer().isEmpty()) {
      xml.raw("<headerFooter>");
      if (!setup.header().isEmpty()) {
        xml.raw("<oddHeader>").text(setup.header()).raw("</oddHeader>");
      }
      if (!setup.footer().isEmpty()) {
        xml.raw("<oddFooter>").text(setup.footer()).raw("</oddFooter>");
      }
      xml.raw("</headerFooter>");
    }
    breaks();
  }

  private void breaks() {
    SortedSet<Integer> before = PageBreaks.of(sheet, tall, heights.width(sheet));
    if (!before.isEmpty()) {
      xml.raw("<rowBreaks")
          .attribute("count", before.size())
          .attribute("manualBreakCount", before.size())
          .raw(">");
      for (int row : before) {
        // A break is named by the last row above it, counted from 1.
        xml.raw("<brk").attribute("id", row).raw(" max=\"16383\" man=\"1\"/>");
      }
      xml.raw("</rowBreaks>");
    }
  }

  private static String inches(BigDecimal mm) {
    return mm.divide(MM_PER_INCH, 4, RoundingMode.HALF_UP).toPlainString();
  }

  private static String points(double height) {
    return BigDecimal.valueOf(height).stripTrailingZeros().toPlainString();
  }
}
