package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.counterweight.render.RenderException;

/** Writes the series of a chart. */
final class ChartSeriesXml {
  private static final int LINE = 19_050;
  private static final int WHISKER = 9_525;

  private static final String INK = "1D2733";

  /** Share of the highest bar below which a label does not fit inside. */
  private static final double THIN = 0.1;

  /** About how much of a chart's height its plot takes, and how far above a bar its label sits. */
  private static final double PLOT = 0.65;

  private static final double LIFT = 0.035;

  private final Xml xml;
  private final ChartData data;
  private final Chart chart;
  private final String face;
  private final BigDecimal highest;

  ChartSeriesXml(
      Xml xml, ChartData data, Chart chart, String face, List<ChartData.Numbers> values) {
    this.highest = highest(values);
    this.xml = xml;
    this.data = data;
    this.chart = chart;
    this.face = face;
  }

  /** The height of the highest stack. */
  private static BigDecimal highest(List<ChartData.Numbers> series) {
    BigDecimal highest = BigDecimal.ZERO;
    for (int i = 0; i < series.get(0).values().size(); i++) {
      BigDecimal stack = BigDecimal.ZERO;
      for (ChartData.Numbers numbers : series) {
        boolean there = i < numbers.values().size() && numbers.values().get(i) != null;
        stack = there ? stack.add(numbers.values().get(i)) : stack;
      }
      highest = highest.max(stack);
    }
    return highest;
  }

  void write(int index, ChartData.Numbers values) throws RenderException {
    Chart.Series series = chart.series().get(index);
    Chart.Kind kind = chart.kind();
    xml.raw("<c:ser><c:idx")
        .attribute("val", index)
        .raw("/><c:order")
        .attribute("val", index)
        .raw("/><c:tx>");
    data.name(xml, series.name(), series.place());
    xml.raw("</c:tx>");
    look(series);
    for (Chart.Point point : series.points()) {
      point(point);
    }
    if (series.labels()) {
      labels(series, values);
    }
    errors(series);
    if (kind.scatter()) {
      ChartData.Numbers across = data.numbers(series.across(), series.place());
      sameCount(series, values, across.values().size(), "across");
      xml.raw("<c:xVal>");
      ChartData.write(xml, across);
      xml.raw("</c:xVal><c:yVal>");
      ChartData.write(xml, values);
      xml.raw("</c:yVal><c:smooth val=\"0\"/>");
    } else {
      int categories = data.count(chart.categories(), chart.place());
      sameCount(series, values, categories, "categories");
      xml.raw("<c:cat>");
      data.labels(xml, chart.categories(), chart.place());
      xml.raw("</c:cat><c:val>");
      ChartData.write(xml, values);
      xml.raw("</c:val>").raw(kind.bars ? "" : "<c:smooth val=\"0\"/>");
    }
    xml.raw("</c:ser>");
  }

  private static void sameCount(
      Chart.Series series, ChartData.Numbers values, int count, String name)
      throws RenderException {
    if (values.values().size() != count) {
      throw series
          .place()
          .error(
              "the chart has "
                  + values.values().size()
                  + " values for "
                  + count
                  + " "
                  + name
                  + "; refer to as many cells with each.");
    }
  }

  private void look(Chart.Series series) {
    if (chart.kind().bars) {
      xml.raw("<c:spPr>")
          .raw(fill(series.colour()))
          .raw("<a:ln><a:noFill/></a:ln></c:spPr>")
          .raw("<c:invertIfNegative val=\"0\"/>");
      return;
    }
    if (series.line()) {
      ChartXml.line(xml, series.colour(), LINE);
    } else {
      xml.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
    }
    marker(series.colour());
  }

  private void marker(String colour) {
    xml.raw("<c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>")
        .raw(fill(colour))
        .raw("<a:ln><a:noFill/></a:ln></c:spPr></c:marker>");
  }

  private static String fill(String colour) {
    return colour == null
        ? "<a:noFill/>"
        : "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  private void point(Chart.Point point) {
    xml.raw("<c:dPt><c:idx").attribute("val", point.index()).raw("/>");
    if (chart.kind().bars) {
      xml.raw("<c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>")
          .raw(fill(point.colour()))
          .raw("<a:ln><a:noFill/></a:ln></c:spPr>");
    } else {
      marker(point.colour());
      xml.raw("<c:bubble3D val=\"0\"/>");
    }
    xml.raw("</c:dPt>");
  }

  private void labels(Chart.Series series, ChartData.Numbers values) {
    xml.raw("<c:dLbls>");
    if (chart.kind().stacked) {
      for (int i = 0; i < values.values().size(); i++) {
        BigDecimal value = values.values().get(i);
        if (value == null || value.signum() == 0) {
          // Nothing is drawn for nothing, so no number should float there.
          xml.raw("<c:dLbl><c:idx").attribute("val", i).raw("/><c:delete val=\"1\"/></c:dLbl>");
        } else if (chart.kind() == Chart.Kind.WATERFALL) {
          lifted(i, value, series, values);
        }
      }
    }
    labelLook(series, values, series.labelColour());
    if (chart.kind() == Chart.Kind.WATERFALL) {
      // Without this some readers join a lifted label to its bar with a line.
      xml.raw("<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\" xmlns:c15=\"")
          .raw("http://schemas.microsoft.com/office/drawing/2012/chart\">")
          .raw("<c15:showLeaderLines val=\"0\"/></c:ext></c:extLst>");
    }
    xml.raw("</c:dLbls>");
  }

  /** Lifts the label of a bar that is too thin to hold it. */
  private void lifted(int index, BigDecimal value, Chart.Series series, ChartData.Numbers values) {
    double share = highest.signum() == 0 ? 1 : value.doubleValue() / highest.doubleValue();
    if (share >= THIN) {
      return;
    }
    BigDecimal up = BigDecimal.valueOf(-share * PLOT / 2 - LIFT).setScale(4, RoundingMode.HALF_UP);
    xml.raw("<c:dLbl><c:idx")
        .attribute("val", index)
        .raw("/><c:layout><c:manualLayout><c:x val=\"0\"/><c:y")
        .attribute("val", up.toPlainString())
        .raw("/></c:manualLayout></c:layout>");
    labelLook(series, values, INK);
    xml.raw("</c:dLbl>");
  }

  private void labelLook(Chart.Series series, ChartData.Numbers values, String colour) {
    String format = series.labelFormat() == null ? values.format() : series.labelFormat();
    if (format != null) {
      xml.raw("<c:numFmt").attribute("formatCode", format).raw(" sourceLinked=\"0\"/>");
    }
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    ChartXml.text(xml, 800, false, colour, face);
    if (!chart.kind().stacked) {
      xml.raw(chart.kind().bars ? "<c:dLblPos val=\"outEnd\"/>" : "<c:dLblPos val=\"t\"/>");
    }
    xml.raw("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
        .raw("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
  }

  private void errors(Chart.Series series) throws RenderException {
    if (series.plus() == null && series.minus() == null) {
      return;
    }
    String type = series.plus() == null ? "minus" : series.minus() == null ? "plus" : "both";
    xml.raw("<c:errBars>")
        .raw(chart.kind().bars ? "" : "<c:errDir val=\"y\"/>")
        .raw("<c:errBarType val=\"" + type + "\"/><c:errValType val=\"cust\"/>")
        .raw("<c:noEndCap val=\"0\"/>");
    if (series.plus() != null) {
      xml.raw("<c:plus>");
      ChartData.write(xml, data.numbers(series.plus(), series.place()));
      xml.raw("</c:plus>");
    }
    if (series.minus() != null) {
      xml.raw("<c:minus>");
      ChartData.write(xml, data.numbers(series.minus(), series.place()));
      xml.raw("</c:minus>");
    }
    ChartXml.line(xml, "1D2733", WHISKER);
    xml.raw("</c:errBars>");
  }
}
