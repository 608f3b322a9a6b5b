package org.counterweight.bench;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.bench.PlainContent.ChartContent;
import org.counterweight.bench.PlainContent.SeriesContent;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;

/**
 * A chart by XDDF: title, text for those who cannot see it, series with name, colour and labels.
 */
final class PlainChart {
  private PlainChart() {}

  static void write(XSSFWorkbook book, XSSFSheet sheet, ChartContent content) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    // Where it stands costs the same everywhere.
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, 1, 6, 16));
    chart.setTitleText(content.title());
    chart.setTitleOverlay(false);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(content.alt());
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    for (SeriesContent series : content.series()) {
      XDDFChartData.Series made =
          data.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(
                  sheetOf(book, sheet, series.categories()), range(series.categories())),
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheetOf(book, sheet, series.values()), range(series.values())));
      made.setTitle(series.name());
      if (series.colour() != null) {
        made.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(series.colour())));
      }
      if (series.label() != null) {
        labels(((XDDFBarChartData.Series) made).getCTBarSer().addNewDLbls(), series.label());
      }
    }
    chart.plot(data);
  }

  // XDDF has no call for labels.
  private static void labels(CTDLbls labels, String format) {
    CTNumFmt number = labels.addNewNumFmt();
    number.setFormatCode(format);
    number.setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static XSSFSheet sheetOf(XSSFWorkbook book, XSSFSheet own, String reference) {
    int mark = reference.lastIndexOf('!');
    return mark < 0 ? own : book.getSheet(reference.substring(0, mark).replace("'", ""));
  }

  private static CellRangeAddress range(String reference) {
    return CellRangeAddress.valueOf(reference.substring(reference.lastIndexOf('!') + 1));
  }
}
