package org.counterweight.bench;

import java.awt.Color;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.charts.design.JRDesignBarPlot;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignDatasetRun;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.counterweight.bench.Line.Kind;
import org.counterweight.bench.Line.Layout;

/**
 * The report: one data source, a group that gives the cover a page of its own, a group for each
 * table (repeats its heads), a detail band for each kind of record and each layout of columns.
 * Subreports would be the other usual way; JasperReports fills each of them in a thread of its own,
 * which is slower.
 */
final class JasperReportDesign {
  private static final int MARGIN = 51;
  private static final int GAP = 21;
  private static final int CHART_HEIGHT = 160;
  private static final int MINI_HEIGHT = 116;
  private static final int COLUMNS = 9;
  private static final Color INK = new Color(0x1d2733);
  private static final Color NAVY = new Color(0x0f2a43);
  private static final Color RULE = new Color(0xc9d1d9);

  private final JasperDesign design = new JasperDesign();
  private final List<Layout> layouts;
  private final List<Line> lines;

  JasperReportDesign(List<Line> lines) {
    this.lines = lines;
    Set<Layout> distinct = new LinkedHashSet<>();
    lines.stream().filter(l -> l.layout() != null).forEach(l -> distinct.add(l.layout()));
    this.layouts = List.copyOf(distinct);
  }

  JasperDesign design() throws JRException {
    page();
    fields();
    String cover = lines.get(0).section().replace("\"", "\\\"");
    group("cover", "$F{section}.equals(\"" + cover + "\")").setStartNewPage(true);
    tableGroup();
    texts();
    for (int i = 0; i < layouts.size(); i++) {
      rows(i, Kind.ROW);
      rows(i, Kind.SUM);
    }
    charts();
    header();
    footer();
    return design;
  }

  private void page() throws JRException {
    design.setName("statement");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setLeftMargin(MARGIN);
    design.setRightMargin(MARGIN);
    design.setTopMargin(40);
    design.setBottomMargin(32);
    design.setColumnWidth(ContentReader.WIDTH);
    JRDesignStyle base = new JRDesignStyle();
    base.setName("base");
    base.setDefault(true);
    base.setFontName("Liberation Sans");
    base.setFontSize(8.6f);
    base.setForecolor(INK);
    design.addStyle(base);
    design.setDefaultStyle(base);
  }

  private void fields() throws JRException {
    for (Map.Entry<String, Class<?>> e :
        Map.<String, Class<?>>of(
                "section", String.class,
                "table", Integer.class,
                "layout", Integer.class,
                "chart0", Chart.class,
                "chart1", Chart.class,
                "chart2", Chart.class,
                "chart3", Chart.class)
            .entrySet()) {
      design.addField(field(e.getKey(), e.getValue()));
    }
    for (int i = 0; i < COLUMNS; i++) {
      design.addField(field("h" + i, String.class));
      design.addField(field("c" + i, String.class));
    }
    design.addField(field("band", Integer.class));
  }

  private static JRDesignField field(String name, Class<?> type) {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    return field;
  }

  /** A record with the numbers by which the bands know it. */
  LineSource.Numbered numbered(Line line) {
    int layout = line.layout() == null ? -1 : layouts.indexOf(line.layout());
    int head = line.heads().isEmpty() ? -1 : layout;
    int band =
        switch (line.kind()) {
          case ROW -> rowBand(layout);
          case SUM -> rowBand(layout) + 1;
          default -> line.kind().ordinal();
        };
    return new LineSource.Numbered(line, band, head);
  }

  private static int rowBand(int layout) {
    return 100 + 2 * layout;
  }

  private JRDesignGroup group(String name, String expression) throws JRException {
    JRDesignGroup group = new JRDesignGroup();
    group.setName(name);
    group.setExpression(new JRDesignExpression(expression));
    design.addGroup(group);
    return group;
  }

  private void tableGroup() throws JRException {
    JRDesignGroup group = group("table", "$F{table}");
    group.setReprintHeaderOnEachPage(true);
    group.setMinHeightToStartNewPage(60);
    for (int i = 0; i < layouts.size(); i++) {
      int number = i;
      if (lines.stream()
          .anyMatch(l -> layouts.get(number).equals(l.layout()) && !l.heads().isEmpty())) {
        JRDesignBand band = band(18, "$F{layout} == " + i);
        cells(band, i, "h", true, 7.6f);
        band.addElement(rule(17, NAVY));
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
      }
    }
  }

  private void texts() {
    text(Kind.TITLE, 60, 33f, false, true);
    text(Kind.SECTION, 32, 20f, false, true);
    text(Kind.HEADING, 32, 10f, true, false);
    text(Kind.MINOR, 20, 8.6f, true, false);
    text(Kind.LEAD, 28, 11.5f, false, true);
    text(Kind.TEXT, 17, 8.6f, false, false);
    text(Kind.NOTE, 15, 7.6f, false, false);
    text(Kind.GROUP, 16, 8.6f, true, false);
  }

  private void text(Kind kind, int height, float size, boolean bold, boolean serif) {
    JRDesignBand band = band(height, "$F{band} == " + kind.ordinal());
    int above = Math.max(2, height - Math.round(size * 1.6f));
    JRDesignTextField field = textField("$F{c0}", 0, above, ContentReader.WIDTH, height - above);
    field.setFontSize(size);
    field.setBold(bold);
    if (serif) {
      field.setFontName("Liberation Serif");
      field.setForecolor(NAVY);
    }
    band.addElement(field);
    detail(band);
  }

  private void rows(int layout, Kind kind) {
    boolean sum = kind == Kind.SUM;
    if (lines.stream().anyMatch(l -> l.kind() == kind && layouts.get(layout).equals(l.layout()))) {
      JRDesignBand band = band(19, "$F{band} == " + (rowBand(layout) + (sum ? 1 : 0)));
      cells(band, layout, "c", sum, 8.6f);
      band.addElement(rule(18, sum ? NAVY : RULE));
      detail(band);
    }
  }

  private void cells(JRDesignBand band, int number, String prefix, boolean bold, float size) {
    Layout layout = layouts.get(number);
    int x = 0;
    for (int c = 0; c < layout.widths().size(); c++) {
      int width = Math.min(layout.widths().get(c), ContentReader.WIDTH - x);
      JRDesignTextField cell = textField("$F{" + prefix + c + "}", x, 2, width - 4, 12);
      cell.setFontSize(size);
      cell.setBold(bold);
      if (layout.numeric().get(c)) {
        cell.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
      }
      band.addElement(cell);
      x += width;
    }
  }

  private JRDesignTextField textField(String expression, int x, int y, int width, int height) {
    JRDesignTextField field = new JRDesignTextField(design);
    field.setExpression(new JRDesignExpression(expression));
    field.setX(x);
    field.setY(y);
    field.setWidth(width);
    field.setHeight(height);
    field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    field.setBlankWhenNull(true);
    return field;
  }

  private JRDesignLine rule(int y, Color colour) {
    JRDesignLine line = new JRDesignLine(design);
    line.setY(y);
    line.setWidth(ContentReader.WIDTH);
    line.setHeight(0);
    line.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
    line.getLinePen().setLineWidth(0.5f);
    line.getLinePen().setLineColor(colour);
    return line;
  }

  private void charts() throws JRException {
    JRDesignDataset bars = new JRDesignDataset(false);
    bars.setName("bars");
    bars.addField(field("series", String.class));
    bars.addField(field("category", String.class));
    bars.addField(field("value", Double.class));
    design.addDataset(bars);
    charts(Kind.CHARTS, 2, CHART_HEIGHT);
    charts(Kind.MINIS, 4, MINI_HEIGHT);
  }

  private void charts(Kind kind, int count, int height) {
    JRDesignBand band = band(height + 10, "$F{band} == " + kind.ordinal());
    int width = (ContentReader.WIDTH - (count - 1) * GAP) / count;
    for (int i = 0; i < count; i++) {
      band.addElement(chart("chart" + i, i * (width + GAP), width, height));
    }
    detail(band);
  }

  private JRDesignChart chart(String side, int x, int width, int height) {
    JRDesignChart chart = new JRDesignChart(design, ChartTypeEnum.BAR);
    chart.setX(x);
    chart.setY(5);
    chart.setWidth(width);
    chart.setHeight(height);
    chart.setPrintWhenExpression(new JRDesignExpression("$F{" + side + "} != null"));
    chart.setTitleExpression(new JRDesignExpression("$F{" + side + "}.title()"));
    // Small ones have none in ours either.
    chart.setShowLegend(height == CHART_HEIGHT);
    JRDesignCategoryDataset dataset = new JRDesignCategoryDataset(null);
    JRDesignCategorySeries series = new JRDesignCategorySeries();
    series.setSeriesExpression(new JRDesignExpression("$F{series}"));
    series.setCategoryExpression(new JRDesignExpression("$F{category}"));
    series.setValueExpression(new JRDesignExpression("$F{value}"));
    dataset.addCategorySeries(series);
    JRDesignDatasetRun run = new JRDesignDatasetRun();
    run.setDatasetName("bars");
    run.setDataSourceExpression(
        new JRDesignExpression(LineSource.class.getName() + ".Bars.of($F{" + side + "})"));
    dataset.setDatasetRun(run);
    chart.setDataset(dataset);
    ((JRDesignBarPlot) chart.getPlot()).setShowLabels(true);
    return chart;
  }

  private void header() {
    JRDesignBand band = band(26, "$V{PAGE_NUMBER} > 1");
    band.addElement(small("\"Aldersea Logistics plc   AI impact statement 2025\"", 0, 300, false));
    band.addElement(small("$F{section}", 300, 193, true));
    band.addElement(rule(16, RULE));
    design.setPageHeader(band);
  }

  private void footer() {
    JRDesignBand band = band(20, null);
    band.addElement(rule(0, RULE));
    band.addElement(small("\"Statement ALD-2025-AIS-1 · 9c41 e07b 55d2\"", 0, 300, false));
    band.addElement(small("\"Page \" + $V{PAGE_NUMBER} + \" of\"", 300, 173, true));
    JRDesignTextField pages = small("$V{PAGE_NUMBER}", 473, 20, true);
    pages.setEvaluationTime(EvaluationTimeEnum.REPORT);
    band.addElement(pages);
    design.setPageFooter(band);
  }

  private JRDesignTextField small(String expression, int x, int width, boolean right) {
    JRDesignTextField field = textField(expression, x, 4, width, 11);
    field.setTextAdjust(TextAdjustEnum.CUT_TEXT);
    field.setFontSize(7.4f);
    field.setHorizontalTextAlign(
        right ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT);
    return field;
  }

  private void detail(JRDesignBand band) {
    ((JRDesignSection) design.getDetailSection()).addBand(band);
  }

  private static JRDesignBand band(int height, String when) {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(height);
    band.setSplitType(SplitTypeEnum.PREVENT);
    if (when != null) {
      band.setPrintWhenExpression(new JRDesignExpression(when));
    }
    return band;
  }
}
