package org.counterweight.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Everything that stands in a finished workbook, to be written again by other means. */
record PlainContent(
    List<SheetContent> sheets,
    List<StyleContent> styles,
    List<FontContent> fonts,
    List<NameContent> names,
    String title,
    String creator,
    byte[] attachment) {

  record SheetContent(
      String name,
      byte[] tab,
      boolean gridLines,
      int frozen,
      CellRangeAddress repeated,
      List<Integer> breaks,
      PageContent page,
      List<Integer> widths,
      List<RowContent> rows,
      List<CellRangeAddress> merged,
      List<TableContent> tables,
      List<ChartContent> charts) {}

  record PageContent(
      short paper,
      boolean landscape,
      short wide,
      short high,
      Map<PageMargin, Double> margins,
      List<String> header,
      List<String> footer) {}

  record RowContent(int number, float height, List<CellContent> cells) {}

  record CellContent(
      int column,
      int style,
      CellType type,
      Object value,
      String formula,
      List<RunContent> runs,
      String link,
      String note) {}

  record RunContent(int start, int end) {}

  record StyleContent(
      int font,
      String format,
      HorizontalAlignment align,
      VerticalAlignment valign,
      boolean wrap,
      short indent,
      boolean quoted,
      List<BorderStyle> borders,
      List<byte[]> borderColours,
      byte[] fill) {}

  record FontContent(
      String name, double size, boolean bold, boolean italic, byte underline, byte[] colour) {}

  record NameContent(String name, String reference) {}

  record TableContent(String name, String area) {}

  record ChartContent(String title, String alt, List<SeriesContent> series) {}

  record SeriesContent(
      String name, String categories, String values, byte[] colour, String label) {}

  static PlainContent of(byte[] file) throws IOException, InvalidFormatException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<SheetContent> sheets = new ArrayList<>();
      for (Sheet sheet : book) {
        sheets.add(sheet((XSSFSheet) sheet));
      }
      List<StyleContent> styles = new ArrayList<>();
      for (int i = 0; i < book.getNumCellStyles(); i++) {
        styles.add(style(book.getCellStyleAt(i)));
      }
      List<FontContent> fonts = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfFonts(); i++) {
        fonts.add(font(book.getFontAt(i)));
      }
      List<NameContent> names = new ArrayList<>();
      for (XSSFName name : book.getAllNames()) {
        if (name.getSheetIndex() < 0) {
          names.add(new NameContent(name.getNameName(), name.getRefersToFormula()));
        }
      }
      PackagePart data =
          book.getPackage().getPart(PackagingURIHelper.createPartName("/customXml/item1.xml"));
      return new PlainContent(
          sheets,
          styles,
          fonts,
          names,
          book.getProperties().getCoreProperties().getTitle(),
          book.getProperties().getCoreProperties().getCreator(),
          data.getInputStream().readAllBytes());
    }
  }

  private static FontContent font(XSSFFont font) {
    return new FontContent(
        font.getFontName(),
        font.getFontHeight() / 20.0,
        font.getBold(),
        font.getItalic(),
        font.getUnderline(),
        rgb(font.getXSSFColor()));
  }

  private static byte[] rgb(XSSFColor colour) {
    return colour == null ? null : colour.getRGB();
  }

  private static StyleContent style(XSSFCellStyle style) {
    return new StyleContent(
        style.getFontIndex(),
        style.getDataFormatString(),
        style.getAlignment(),
        style.getVerticalAlignment(),
        style.getWrapText(),
        style.getIndention(),
        style.getQuotePrefixed(),
        List.of(
            style.getBorderLeft(),
            style.getBorderRight(),
            style.getBorderTop(),
            style.getBorderBottom()),
        // A list that may hold nothing where there is no border.
        Arrays.asList(
            rgb(style.getLeftBorderXSSFColor()),
            rgb(style.getRightBorderXSSFColor()),
            rgb(style.getTopBorderXSSFColor()),
            rgb(style.getBottomBorderXSSFColor())),
        rgb(style.getFillForegroundColorColor()));
  }

  private static SheetContent sheet(XSSFSheet sheet) {
    List<RowContent> rows = new ArrayList<>();
    int last = 0;
    for (Row row : sheet) {
      List<CellContent> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(cell((XSSFCell) cell));
        last = Math.max(last, cell.getColumnIndex());
      }
      rows.add(new RowContent(row.getRowNum(), row.getHeightInPoints(), cells));
    }
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      widths.add(sheet.getColumnWidth(i));
    }
    List<ChartContent> charts = new ArrayList<>();
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      for (XSSFChart chart : drawing.getCharts()) {
        CTTwoCellAnchor frame = drawing.getCTDrawing().getTwoCellAnchorArray(charts.size());
        charts.add(
            chart(chart, frame.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()));
      }
    }
    List<TableContent> tables = new ArrayList<>();
    for (XSSFTable table : sheet.getTables()) {
      tables.add(new TableContent(table.getName(), table.getArea().formatAsString()));
    }
    List<Integer> breaks = new ArrayList<>();
    for (int row : sheet.getRowBreaks()) {
      breaks.add(row);
    }
    return new SheetContent(
        sheet.getSheetName(),
        rgb(sheet.getTabColor()),
        sheet.isDisplayGridlines(),
        sheet.getPaneInformation() == null
            ? 0
            : sheet.getPaneInformation().getHorizontalSplitPosition(),
        sheet.getRepeatingRows(),
        breaks,
        page(sheet),
        widths,
        rows,
        List.copyOf(sheet.getMergedRegions()),
        tables,
        charts);
  }

  private static PageContent page(XSSFSheet sheet) {
    Map<PageMargin, Double> margins = new TreeMap<>();
    for (PageMargin margin : PageMargin.values()) {
      margins.put(margin, sheet.getMargin(margin));
    }
    Header head = sheet.getHeader();
    Footer foot = sheet.getFooter();
    return new PageContent(
        sheet.getPrintSetup().getPaperSize(),
        sheet.getPrintSetup().getLandscape(),
        sheet.getPrintSetup().getFitWidth(),
        sheet.getPrintSetup().getFitHeight(),
        margins,
        List.of(head.getLeft(), head.getCenter(), head.getRight()),
        List.of(foot.getLeft(), foot.getCenter(), foot.getRight()));
  }

  private static CellContent cell(XSSFCell cell) {
    boolean live = cell.getCellType() == CellType.FORMULA;
    CellType type = live ? cell.getCachedFormulaResultType() : cell.getCellType();
    Object value =
        switch (type) {
          case NUMERIC -> cell.getNumericCellValue();
          case STRING -> cell.getStringCellValue();
          default -> null;
        };
    Hyperlink link = cell.getHyperlink();
    return new CellContent(
        cell.getColumnIndex(),
        cell.getCellStyle().getIndex(),
        type,
        value,
        live ? cell.getCellFormula() : null,
        type == CellType.STRING && !live ? runs(cell.getRichStringCellValue()) : List.of(),
        link == null ? null : link.getAddress(),
        cell.getCellComment() == null ? null : cell.getCellComment().getString().getString());
  }

  private static List<RunContent> runs(XSSFRichTextString text) {
    List<RunContent> runs = new ArrayList<>();
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      int start = text.getIndexOfFormattingRun(i);
      if (text.getFontOfFormattingRun(i) != null && text.getLengthOfFormattingRun(i) > 0) {
        runs.add(new RunContent(start, start + text.getLengthOfFormattingRun(i)));
      }
    }
    return runs;
  }

  private static ChartContent chart(XSSFChart chart, String alt) {
    List<SeriesContent> all = new ArrayList<>();
    for (XDDFChartData data : chart.getChartSeries()) {
      for (int i = 0; i < data.getSeriesCount(); i++) {
        XDDFChartData.Series series = data.getSeries(i);
        CTBarSer bar =
            chart.getCTChart().getPlotArea().sizeOfBarChartArray() > 0
                    && i < chart.getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray()
                ? chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i)
                : null;
        all.add(
            new SeriesContent(
                bar == null || !bar.isSetTx() || !bar.getTx().isSetV() ? "" : bar.getTx().getV(),
                series.getCategoryData().getDataRangeReference(),
                series.getValuesData().getDataRangeReference(),
                bar == null || !bar.isSetSpPr() || !bar.getSpPr().isSetSolidFill()
                    ? null
                    : bar.getSpPr().getSolidFill().getSrgbClr().getVal(),
                bar == null || !bar.isSetDLbls() || !bar.getDLbls().isSetNumFmt()
                    ? null
                    : bar.getDLbls().getNumFmt().getFormatCode()));
      }
    }
    return new ChartContent(
        chart.getTitleText() == null ? "" : chart.getTitleText().getString(), alt, all);
  }
}
