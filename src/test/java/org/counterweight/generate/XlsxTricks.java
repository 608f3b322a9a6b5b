package org.counterweight.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/** What can be done to a finished workbook that our templates cannot say. */
final class XlsxTricks {
  private static final String BOAST = "Our systems handled over 95 billion tokens this year";
  private static final String HARM = "C Harm";
  private static final String USAGE = "U Usage";

  private static final Map<String, Consumer<XSSFWorkbook>> TRICKS =
      Map.ofEntries(
          Map.entry("usage-chart-sheet", XlsxTricks::chartSheet),
          Map.entry("harm-sheet-hidden", b -> b.setSheetHidden(index(b, HARM), true)),
          Map.entry(
              "harm-sheet-very-hidden",
              b -> b.setSheetVisibility(index(b, HARM), SheetVisibility.VERY_HIDDEN)),
          Map.entry("harm-rows-hidden", b -> rows(b, row -> row.setZeroHeight(true))),
          Map.entry("harm-rows-flat", b -> rows(b, row -> row.setHeightInPoints(0.5f))),
          Map.entry("harm-rows-folded", XlsxTricks::fold),
          Map.entry("harm-columns-hidden", b -> columns(b, (s, i) -> s.setColumnHidden(i, true))),
          Map.entry("harm-columns-narrow", b -> columns(b, (s, i) -> s.setColumnWidth(i, 20))),
          Map.entry(
              "harm-font-white", b -> restyle(b, HARM, (style, font) -> font.setColor(white()))),
          Map.entry(
              "harm-font-pale",
              b ->
                  restyle(
                      b,
                      HARM,
                      (style, font) ->
                          font.setColor(
                              new XSSFColor(new byte[] {(byte) 200, (byte) 200, (byte) 205})))),
          Map.entry(
              "harm-font-tiny",
              b -> restyle(b, HARM, (style, font) -> font.setFontHeightInPoints((short) 4))),
          Map.entry(
              "harm-font-1pt",
              b -> restyle(b, HARM, (style, font) -> font.setFontHeightInPoints((short) 1))),
          Map.entry(
              "harm-format-empty",
              b -> {
                short format = b.createDataFormat().getFormat(";;;");
                restyle(b, HARM, (style, font) -> style.setDataFormat(format));
              }),
          Map.entry(
              "usage-font-large",
              b -> restyle(b, USAGE, (style, font) -> font.setFontHeightInPoints((short) 12))),
          Map.entry(
              "usage-bold",
              b ->
                  restyle(
                      b,
                      USAGE,
                      (style, font) -> {
                        font.setBold(true);
                        font.setColor(new XSSFColor(new byte[] {(byte) 200, (byte) 0, (byte) 0}));
                      })),
          Map.entry("print-area-without-harm", b -> b.setPrintArea(index(b, HARM), 0, 1, 0, 1)),
          Map.entry("usage-tab-first", b -> b.setSheetOrder(USAGE, 0)),
          Map.entry("harm-tab-last", b -> b.setSheetOrder(HARM, b.getNumberOfSheets() - 1)),
          Map.entry("usage-tab-name", b -> b.setSheetName(index(b, USAGE), "95 billion tokens")),
          Map.entry("usage-comment", XlsxTricks::comment),
          Map.entry("usage-header", b -> b.getSheetAt(0).getHeader().setCenter(BOAST)),
          Map.entry("usage-footer", b -> b.forEach(sheet -> sheet.getFooter().setCenter(BOAST))),
          Map.entry("usage-title", b -> b.getProperties().getCoreProperties().setTitle(BOAST)),
          Map.entry(
              "usage-property",
              b -> b.getProperties().getCustomProperties().addProperty("Slogan", BOAST)),
          Map.entry("usage-in-format", XlsxTricks::formatLiteral),
          Map.entry("usage-on-cover", XlsxTricks::cover),
          Map.entry("usage-hidden-sheet", XlsxTricks::hiddenUsage),
          Map.entry("usage-among-value", XlsxTricks::amongValue));

  private XlsxTricks() {}

  static byte[] play(List<String> tricks, byte[] xlsx) throws IOException {
    if (tricks.isEmpty()) {
      return xlsx;
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (String trick : tricks) {
        if (!TRICKS.containsKey(trick)) {
          throw new AssertionError("no trick is called " + trick);
        }
        TRICKS.get(trick).accept(book);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static int index(XSSFWorkbook book, String sheet) {
    int index = book.getSheetIndex(sheet);
    if (index < 0) {
      throw new AssertionError("there is no sheet " + sheet);
    }
    return index;
  }

  private static XSSFColor white() {
    return new XSSFColor(new byte[] {(byte) 255, (byte) 255, (byte) 255});
  }

  private static void rows(XSSFWorkbook book, Consumer<Row> change) {
    for (Row row : book.getSheet(HARM)) {
      if (row.getRowNum() > 1) {
        change.accept(row);
      }
    }
  }

  private static void fold(XSSFWorkbook book) {
    Sheet sheet = book.getSheet(HARM);
    sheet.groupRow(2, sheet.getLastRowNum());
    sheet.setRowGroupCollapsed(2, true);
  }

  private static void columns(
      XSSFWorkbook book, java.util.function.BiConsumer<Sheet, Integer> change) {
    for (int i = 0; i < 9; i++) {
      change.accept(book.getSheet(HARM), i);
    }
  }

  /** Changes a copy of every style that a sheet uses. */
  private static void restyle(
      XSSFWorkbook book,
      String sheet,
      java.util.function.BiConsumer<XSSFCellStyle, XSSFFont> change) {
    Map<Integer, CellStyle> copies = new HashMap<>();
    for (Row row : book.getSheet(sheet)) {
      for (Cell cell : row) {
        CellStyle old = cell.getCellStyle();
        cell.setCellStyle(
            copies.computeIfAbsent(
                (int) old.getIndex(),
                key -> {
                  XSSFCellStyle style = book.createCellStyle();
                  style.cloneStyleFrom(old);
                  XSSFFont font = book.createFont();
                  XSSFFont before = book.getFontAt(old.getFontIndex());
                  font.setFontName(before.getFontName());
                  font.setFontHeight(before.getFontHeightInPoints());
                  font.setBold(before.getBold());
                  font.setColor(before.getXSSFColor());
                  change.accept(style, font);
                  style.setFont(font);
                  return style;
                }));
        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
          cell.setCellValue(new XSSFRichTextString(cell.getStringCellValue()));
        }
      }
    }
  }

  private static Cell free(Sheet sheet, int column) {
    Row row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
    row.setHeightInPoints(40);
    return row.createCell(column);
  }

  private static void cover(XSSFWorkbook book) {
    Cell cell = free(book.getSheetAt(0), 0);
    Font font = book.createFont();
    font.setFontHeightInPoints((short) 30);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    cell.setCellStyle(style);
    cell.setCellValue(BOAST);
  }

  private static void comment(XSSFWorkbook book) {
    Sheet sheet = book.getSheetAt(0);
    var comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4));
    comment.setString(new XSSFRichTextString(BOAST));
    free(sheet, 1).setCellComment(comment);
  }

  private static void formatLiteral(XSSFWorkbook book) {
    Cell cell = free(book.getSheetAt(0), 0);
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("0\" billion tokens processed\""));
    cell.setCellStyle(style);
    cell.setCellValue(95);
  }

  private static void hiddenUsage(XSSFWorkbook book) {
    Sheet sheet = book.createSheet("Extra");
    free(sheet, 0).setCellValue(BOAST);
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }

  private static void amongValue(XSSFWorkbook book) {
    Sheet sheet = book.getSheet("B Value");
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.setHeightInPoints(40);
    Cell cell = row.createCell(0);
    Font font = book.createFont();
    font.setFontHeightInPoints((short) 26);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    cell.setCellStyle(style);
    cell.setCellValue(BOAST);
  }

  /** The chart of usage once more, large, on a sheet that is nothing but a chart. */
  private static void chartSheet(XSSFWorkbook book) {
    XSSFSheet usage = book.getSheet("U Usage");
    PackagePart chart =
        usage.getDrawingPatriarch().getCharts().stream()
            .filter(c -> c.getTitleText().getString().contains("Tokens"))
            .findFirst()
            .orElseThrow()
            .getPackagePart();
    try {
      PackagePart drawing = part(book, "/xl/drawings/drawing99.xml", "drawing", DRAWING);
      drawing.addRelationship(chart.getPartName(), TargetMode.INTERNAL, RELATION + "chart", "rId1");
      PackagePart sheet =
          part(
              book,
              "/xl/chartsheets/sheet99.xml",
              "spreadsheetml.chartsheet",
              "<chartsheet xmlns='%s' xmlns:r='%s'><drawing r:id='rId1'/></chartsheet>"
                  .formatted(MAIN, DOCUMENT));
      sheet.addRelationship(
          drawing.getPartName(), TargetMode.INTERNAL, RELATION + "drawing", "rId1");
      book.getPackagePart()
          .addRelationship(
              sheet.getPartName(), TargetMode.INTERNAL, RELATION + "chartsheet", "rId999");
    } catch (IOException | OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
    CTSheet tab = book.getCTWorkbook().getSheets().addNewSheet();
    tab.setName("Tokens");
    tab.setSheetId(999);
    tab.setId("rId999");
  }

  private static PackagePart part(XSSFWorkbook book, String name, String type, String xml)
      throws IOException, OpenXML4JException {
    PackagePart part =
        book.getPackage()
            .createPart(
                PackagingURIHelper.createPartName(name),
                "application/vnd.openxmlformats-officedocument." + type + "+xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATION = DOCUMENT + "/";
  private static final String DRAWING =
      """
      <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
        <xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>
          <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>
            <xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
              <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>
            </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>
      </xdr:wsDr>
      """;
}
