package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.render.RenderException;

/** Writes a chart part. The value axis always shows zero: a cut axis makes small changes large. */
final class ChartXml {
  private static final String INK = "1D2733";
  private static final int TITLE_SIZE = 1000;

  private final ChartData data;
  private final String face;

  /**
   * @param face font of all text in charts
   */
  ChartXml(References references, Results results, String face) {
    this.data = new ChartData(references, results);
    this.face = face;
  }

  byte[] bytes(Chart chart) throws RenderException {
    List<ChartData.Numbers> values = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      values.add(data.numbers(series.values(), series.place()));
    }
    Xml xml = new Xml();
    xml.raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
        .raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .raw("<c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart>");
    if (chart.title() == null) {
      xml.raw("<c:autoTitleDeleted val=\"1\"/>");
    } else {
      title(xml, chart.title());
      xml.raw("<c:autoTitleDeleted val=\"0\"/>");
    }
    xml.raw("<c:plotArea><c:layout/>");
    plot(xml, chart, values);
    new ChartAxisXml(xml, chart).write(values, acrossFormat(chart));
    xml.raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
    if (chart.legend()) {
      legend(xml, chart);
    }
    xml.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    xml.raw(
            "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln>")
        .raw("</c:spPr>");
    text(xml, 800, false, INK);
    return xml.raw("</c:chartSpace>").bytes();
  }

  private String acrossFormat(Chart chart) throws RenderException {
    if (chart.categoryFormat() != null) {
      return chart.categoryFormat();
    }
    Chart.Series first = chart.series().get(0);
    String format =
        chart.kind().scatter()
            ? data.format(first.across(), first.place())
            : data.format(chart.categories(), chart.place());
    return format == null ? "General" : format;
  }

  private void plot(Xml xml, Chart chart, List<ChartData.Numbers> values) throws RenderException {
    Chart.Kind kind = chart.kind();
    String element = kind.bars ? "c:barChart" : kind.scatter() ? "c:scatterChart" : "c:lineChart";
    xml.raw("<" + element + ">");
    if (kind.bars) {
      xml.raw(kind.lying ? "<c:barDir val=\"bar\"/>" : "<c:barDir val=\"col\"/>");
      xml.raw("<c:grouping val=\"" + (kind.stacked ? "stacked" : "clustered") + "\"/>");
    } else if (kind.scatter()) {
      xml.raw("<c:scatterStyle val=\"lineMarker\"/>");
    } else {
      xml.raw("<c:grouping val=\"standard\"/>");
    }
    xml.raw("<c:varyColors val=\"0\"/>");
    ChartSeriesXml series = new ChartSeriesXml(xml, data, chart, face, values);
    for (int i = 0; i < chart.series().size(); i++) {
      series.write(i, values.get(i));
    }
    if (kind.bars) {
      xml.raw("<c:gapWidth").attribute("val", chart.gap()).raw("/>");
      xml.raw(kind.stacked ? "<c:overlap val=\"100\"/>" : "<c:overlap val=\"0\"/>");
    } else if (!kind.scatter()) {
      xml.raw("<c:marker val=\"1\"/>");
    }
    xml.raw("<c:axId val=\"1001\"/><c:axId val=\"1002\"/></" + element + ">");
  }

  private void title(Xml xml, String title) {
    xml.raw("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr>")
        .raw("<a:r>");
    look(xml, "a:rPr", TITLE_SIZE, true, "0F2A43", face);
    xml.raw("<a:t>")
        .text(title)
        .raw("</a:t></a:r></a:p></c:rich></c:tx><c:layout><c:manualLayout>")
        .raw("<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.01\"/><c:y val=\"0.01\"/>")
        .raw("</c:manualLayout></c:layout><c:overlay val=\"0\"/></c:title>");
  }

  private void legend(Xml xml, Chart chart) {
    xml.raw("<c:legend><c:legendPos val=\"b\"/>");
    for (int i = 0; i < chart.series().size(); i++) {
      // A series that is not drawn needs no name.
      if (chart.series().get(i).colour() == null) {
        xml.raw("<c:legendEntry><c:idx")
            .attribute("val", i)
            .raw("/><c:delete val=\"1\"/></c:legendEntry>");
      }
    }
    xml.raw("<c:overlay val=\"0\"/>");
    text(xml, 800, false, "33414E");
    xml.raw("</c:legend>");
  }

  private void text(Xml xml, int size, boolean bold, String colour) {
    text(xml, size, bold, colour, face);
  }

  /** Writes a {@code txPr}: the look of text that the chart makes itself. */
  static void text(Xml xml, int size, boolean bold, String colour, String face) {
    xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
    look(xml, "a:defRPr", size, bold, colour, face);
    xml.raw("</a:pPr><a:endParaRPr/></a:p></c:txPr>");
  }

  /** Writes the look of text, {@code size} in hundredths of a point. */
  static void look(Xml xml, String element, int size, boolean bold, String colour, String face) {
    xml.raw("<" + element)
        .attribute("sz", size)
        .raw(bold ? " b=\"1\">" : " b=\"0\">")
        .raw("<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>");
    if (face != null) {
      xml.raw("<a:latin")
          .attribute("typeface", face)
          .raw("/><a:cs")
          .attribute("typeface", face)
          .raw("/>");
    }
    xml.raw("</" + element + ">");
  }

  /** Writes the {@code spPr} of a line. */
  static void line(Xml xml, String colour, int width) {
    xml.raw("<c:spPr><a:ln")
        .attribute("w", width)
        .raw("><a:solidFill><a:srgbClr val=\"" + colour)
        .raw("\"/></a:solidFill></a:ln></c:spPr>");
  }

  /** Whether a series falls below zero anywhere. */
  static boolean below(List<ChartData.Numbers> values) {
    return values.stream()
        .flatMap(numbers -> numbers.values().stream())
        .anyMatch(value -> value != null && value.signum() < 0);
  }

  /** Whether a series rises above zero anywhere. */
  static boolean above(List<ChartData.Numbers> values) {
    return values.stream()
        .flatMap(numbers -> numbers.values().stream())
        .anyMatch(value -> value != null && value.compareTo(BigDecimal.ZERO) > 0);
  }
}
