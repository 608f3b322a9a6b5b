package org.counterweight.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of the same content written with plain XSSF, as its users are told to: every style
 * made once for a workbook, no autosizing, charts by XDDF. It is handed the results of the
 * formulas, which ours has to work out; notes and embedded data of ours are left out.
 */
final class PlainWorkbook {
  private final List<SheetContent> sheets;
  private final List<StyleContent> styles;

  private final List<NameContent> names;

  private PlainWorkbook(
      List<SheetContent> sheets, List<StyleContent> styles, List<NameContent> names) {
    this.sheets = sheets;
    this.names = names;
    this.styles = styles;
  }

  private record SheetContent(
      String name,
      List<Integer> widths,
      List<RowContent> rows,
      List<CellRangeAddress> merged,
      List<ChartContent> charts) {}

  private record RowContent(int number, float height, List<CellContent> cells) {}

  private record CellContent(int column, int style, CellType type, Object value, String formula) {}

  private record StyleContent(
      String font,
      double size,
      boolean bold,
      String format,
      HorizontalAlignment align,
      boolean wrap,
      BorderStyle bottom,
      byte[] fill) {}

  private record NameContent(String name, String reference) {}

  private record ChartContent(String title, List<List<String>> ranges) {}

  /** Takes the content from a finished workbook. */
  static PlainWorkbook like(byte[] file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<SheetContent> sheets = new ArrayList<>();
      for (Sheet sheet : book) {
        sheets.add(sheet((XSSFSheet) sheet));
      }
      List<StyleContent> styles = new ArrayList<>();
      for (int i = 0; i < book.getNumCellStyles(); i++) {
        styles.add(style(book.getCellStyleAt(i)));
      }
      List<NameContent> names = new ArrayList<>();
      for (XSSFName name : book.getAllNames()) {
        if (name.getSheetIndex() < 0) {
          names.add(new NameContent(name.getNameName(), name.getRefersToFormula()));
        }
      }
      return new PlainWorkbook(sheets, styles, names);
    }
  }

  private static StyleContent style(XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    byte[] fill =
        style.getFillForegroundColorColor() == null
            ? null
            : style.getFillForegroundColorColor().getRGB();
    return new StyleContent(
        font.getFontName(),
        font.getFontHeight() / 20.0,
        font.getBold(),
        style.getDataFormatString(),
        style.getAlignment(),
        style.getWrapText(),
        style.getBorderBottom(),
        fill);
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
      drawing.getCharts().forEach(chart -> charts.add(chart(chart)));
    }
    return new SheetContent(
        sheet.getSheetName(), widths, rows, List.copyOf(sheet.getMergedRegions()), charts);
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
    return new CellContent(
        cell.getColumnIndex(),
        cell.getCellStyle().getIndex(),
        type,
        value,
        live ? cell.getCellFormula() : null);
  }

  private static ChartContent chart(XSSFChart chart) {
    List<List<String>> ranges = new ArrayList<>();
    for (XDDFChartData data : chart.getChartSeries()) {
      for (int i = 0; i < data.getSeriesCount(); i++) {
        XDDFChartData.Series series = data.getSeries(i);
        ranges.add(
            List.of(
                series.getCategoryData().getDataRangeReference(),
                series.getValuesData().getDataRangeReference()));
      }
    }
    return new ChartContent(
        chart.getTitleText() == null ? "" : chart.getTitleText().getString(), ranges);
  }

  /** Writes it anew. */
  byte[] xlsx() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      // The formulas are known to be right; parsing each of them again would be a handicap.
      book.setCellFormulaValidation(false);
      List<XSSFCellStyle> made = new ArrayList<>();
      for (StyleContent style : styles) {
        made.add(write(book, style));
      }
      sheets.forEach(content -> book.createSheet(content.name()));
      for (NameContent content : names) {
        XSSFName name = book.createName();
        name.setNameName(content.name());
        name.setRefersToFormula(content.reference());
      }
      for (SheetContent content : sheets) {
        write(book.getSheet(content.name()), content, made);
      }
      for (SheetContent content : sheets) {
        for (ChartContent chart : content.charts()) {
          write(book, book.getSheet(content.name()), chart);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFCellStyle write(XSSFWorkbook book, StyleContent content) {
    XSSFCellStyle style = book.createCellStyle();
    XSSFFont font = book.createFont();
    font.setFontName(content.font());
    font.setFontHeight(content.size());
    font.setBold(content.bold());
    style.setFont(font);
    style.setDataFormat(book.createDataFormat().getFormat(content.format()));
    style.setAlignment(content.align());
    style.setWrapText(content.wrap());
    style.setBorderBottom(content.bottom());
    if (content.fill() != null) {
      style.setFillForegroundColor(new XSSFColor(content.fill(), null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static void write(XSSFSheet sheet, SheetContent content, List<XSSFCellStyle> styles) {
    for (int i = 0; i < content.widths().size(); i++) {
      sheet.setColumnWidth(i, content.widths().get(i));
    }
    for (RowContent row : content.rows()) {
      XSSFRow made = sheet.createRow(row.number());
      made.setHeightInPoints(row.height());
      for (CellContent cell : row.cells()) {
        XSSFCell to = made.createCell(cell.column());
        to.setCellStyle(styles.get(cell.style()));
        if (cell.formula() != null) {
          to.setCellFormula(cell.formula());
        }
        if (cell.value() instanceof Double number) {
          to.setCellValue(number);
        } else if (cell.value() instanceof String text) {
          to.setCellValue(text);
        }
      }
    }
    content.merged().forEach(sheet::addMergedRegionUnsafe);
  }

  private static void write(XSSFWorkbook book, XSSFSheet sheet, ChartContent content) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    // Where it stands costs the same everywhere.
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, 1, 6, 16));
    chart.setTitleText(content.title());
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    for (List<String> series : content.ranges()) {
      data.addSeries(
          XDDFDataSourcesFactory.fromStringCellRange(
              sheetOf(book, sheet, series.get(0)), range(series.get(0))),
          XDDFDataSourcesFactory.fromNumericCellRange(
              sheetOf(book, sheet, series.get(1)), range(series.get(1))));
    }
    chart.plot(data);
  }

  private static XSSFSheet sheetOf(XSSFWorkbook book, XSSFSheet own, String reference) {
    int mark = reference.lastIndexOf('!');
    return mark < 0 ? own : book.getSheet(reference.substring(0, mark).replace("'", ""));
  }

  private static CellRangeAddress range(String reference) {
    return CellRangeAddress.valueOf(reference.substring(reference.lastIndexOf('!') + 1));
  }
}
