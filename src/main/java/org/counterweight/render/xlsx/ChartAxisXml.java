package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;

/** Writes the two axes of a chart: few lines, quiet labels, zero always in view. */
final class ChartAxisXml {
  private static final String GREY = "445260";
  private static final String GRID = "D5DCE2";
  private static final String AXIS = "1D2733";
  private static final int HAIR = 6_350;

  private final Xml xml;
  private final Chart chart;

  ChartAxisXml(Xml xml, Chart chart) {
    this.xml = xml;
    this.chart = chart;
  }

  void write(List<ChartData.Numbers> values, String acrossFormat) {
    boolean lying = chart.kind().lying;
    if (chart.kind().scatter()) {
      across(acrossFormat);
    } else {
      categories(lying, acrossFormat);
    }
    String format = chart.valueFormat() == null ? values.get(0).format() : chart.valueFormat();
    values(lying, format == null ? "General" : format, values);
  }

  private void categories(boolean lying, String format) {
    // Bars that lie are read from the top, as the rows of their table are.
    head("c:catAx", 1001, lying ? "maxMin" : "minMax", null, null, lying ? "l" : "b");
    title(chart.categoryTitle(), false);
    format(format, "low");
    ChartXml.line(xml, AXIS, HAIR);
    labels();
    xml.raw("<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>")
        .raw("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>")
        .raw("</c:catAx>");
  }

  private void across(String format) {
    head("c:valAx", 1001, "minMax", chart.crossLeast(), chart.crossMost(), "b");
    title(chart.categoryTitle(), false);
    format(format, "low");
    ChartXml.line(xml, AXIS, HAIR);
    labels();
    xml.raw(
        "<c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"midCat\"/>");
    step(chart.crossStep());
    xml.raw("</c:valAx>");
  }

  private void values(boolean lying, String format, List<ChartData.Numbers> values) {
    BigDecimal least = ChartXml.below(values) ? null : BigDecimal.ZERO;
    BigDecimal most = chart.valueMost();
    if (most == null && least == null && !ChartXml.above(values)) {
      most = BigDecimal.ZERO;
    }
    head("c:valAx", 1002, "minMax", least, most, lying ? "b" : "l");
    xml.raw("<c:majorGridlines>");
    ChartXml.line(xml, GRID, HAIR);
    xml.raw("</c:majorGridlines>");
    title(chart.valueTitle(), !lying);
    format(format, "nextTo");
    xml.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
    labels();
    xml.raw("<c:crossAx val=\"1001\"/>");
    if (chart.kind().scatter()) {
      // The value axis stands at the left end whatever number that is.
      xml.raw("<c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/>");
    } else {
      xml.raw(lying ? "<c:crosses val=\"max\"/>" : "<c:crosses val=\"autoZero\"/>");
      xml.raw("<c:crossBetween val=\"between\"/>");
    }
    step(chart.valueStep());
    xml.raw("</c:valAx>");
  }

  private void head(
      String element, int id, String direction, BigDecimal least, BigDecimal most, String where) {
    xml.raw("<" + element + "><c:axId")
        .attribute("val", id)
        .raw("/><c:scaling><c:orientation")
        .attribute("val", direction)
        .raw("/>");
    if (most != null) {
      xml.raw("<c:max").attribute("val", most.toPlainString()).raw("/>");
    }
    if (least != null) {
      xml.raw("<c:min").attribute("val", least.toPlainString()).raw("/>");
    }
    xml.raw("</c:scaling><c:delete val=\"0\"/><c:axPos").attribute("val", where).raw("/>");
  }

  private void title(String title, boolean upright) {
    if (title == null) {
      return;
    }
    xml.raw("<c:title><c:tx><c:rich>")
        .raw(upright ? "<a:bodyPr rot=\"-5400000\" vert=\"horz\"/>" : "<a:bodyPr/>")
        .raw("<a:p><a:pPr><a:defRPr/></a:pPr><a:r>");
    ChartXml.look(xml, "a:rPr", 800, false, GREY, null);
    xml.raw("<a:t>")
        .text(title)
        .raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
  }

  private void format(String format, String labels) {
    xml.raw("<c:numFmt")
        .attribute("formatCode", format)
        .raw(" sourceLinked=\"0\"/>")
        .raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos")
        .attribute("val", labels)
        .raw("/>");
  }

  private void labels() {
    ChartXml.text(xml, 800, false, GREY, null);
  }

  private void step(BigDecimal step) {
    if (step != null) {
      xml.raw("<c:majorUnit").attribute("val", step.toPlainString()).raw("/>");
    }
  }
}
