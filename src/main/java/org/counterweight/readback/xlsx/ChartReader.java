package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Plot;
import org.counterweight.readback.UnreadableArtefact;

/** Reads a chart part: what it plots, and the words that it shows. */
final class ChartReader {
  private static final double TITLE = 14;
  private static final double TEXT = 10;
  private static final double LINE = 1.25;

  private final Drawn drawn;
  private final Xml xml;
  private final Styles styles;
  private final ChartCells cells;
  private final boolean from1904;
  private Font usual;

  ChartReader(Drawn drawn, Xml xml, Styles styles, ChartCells cells, boolean from1904) {
    this.drawn = drawn;
    this.xml = xml;
    this.styles = styles;
    this.cells = cells;
    this.from1904 = from1904;
  }

  void read(String part) throws UnreadableArtefact {
    Node root = xml.tree(part);
    Node chart = root.in("chart");
    Paint ground = Paint.in(root.in("spPr"), styles.palette());
    // Without a word on it, charts are painted on white.
    drawn.covers = ground == null || ground.covers();
    drawn.fill = ground == null ? Colour.WHITE : ground.covers() ? ground.on(Colour.WHITE) : null;
    Font plain = new Font(TEXT, "Calibri", false, false, false, null);
    usual =
        DrawnText.font(root.in("txPr").in("p").in("pPr").child("defRPr"), styles.palette(), plain);
    boolean visible = !chart.has("plotVisOnly") || chart.in("plotVisOnly").is("val", true);
    ChartSource source = new ChartSource(cells, styles, visible, from1904);
    Node plot = chart.in("plotArea");
    if (root.children.stream().anyMatch(node -> node.name.equals("chartData"))) {
      later(root, chart, plot);
      return;
    }
    List<ChartSeries> series = new ArrayList<>();
    for (Node group : plot.children) {
      if (group.name.endsWith("Chart")) {
        for (Node node : group.all("ser")) {
          series.add(ChartSeries.of(node, group, series.size(), source));
        }
      }
    }
    ChartAxes axes = new ChartAxes(plot);
    String title = title(chart, series, source);
    boolean bars = series.stream().anyMatch(ChartSeries::bars);
    List<String> labels = series.isEmpty() ? List.of() : series.get(0).labels();
    List<Double> values = new ArrayList<>();
    List<List<ChartSeries.Written>> written = new ArrayList<>();
    for (ChartSeries each : series) {
      each.values().stream().filter(value -> !value.isNaN()).forEach(values::add);
      written.add(each.written(styles, from1904));
    }
    boolean valueLabels = written.stream().anyMatch(list -> !list.isEmpty());
    drawn.plot =
        new Plot(
            title,
            series.stream().map(ChartSeries::name).toList(),
            labels,
            values,
            bars,
            axes.numbers(),
            valueLabels,
            axes.from(series));
    Font heading = usual.size() == TEXT ? usual.scaled(TITLE / TEXT) : usual;
    double y = drawn.box.y() + 4;
    if (!title.isEmpty()) {
      y = title(chart.in("title"), title, heading, y);
    }
    double foot = legend(chart, series, drawn.box.bottom() - 4);
    plotLabels(plot, axes, series, labels, written, y, foot, source);
    shapes(Relations.of(part, xml), root);
  }

  private static String title(Node chart, List<ChartSeries> series, ChartSource source)
      throws UnreadableArtefact {
    if (chart.has("title")) {
      String words = source.words(chart.in("title").in("tx")).strip();
      if (!words.isEmpty()) {
        return words;
      }
    }
    boolean none = chart.in("autoTitleDeleted").is("val", !chart.has("title"));
    if (none || series.isEmpty()) {
      return "";
    }
    return series.size() == 1 ? series.get(0).name() : chart.has("title") ? "Chart Title" : "";
  }

  private double title(Node node, String title, Font heading, double y) {
    Node rich = node.in("tx").child("rich");
    Font look =
        DrawnText.font(
            node.in("txPr").in("p").in("pPr").child("defRPr"), styles.palette(), heading);
    List<Setting.Styled> pieces =
        rich == null
            ? List.of(new Setting.Styled(title, look))
            : DrawnText.pieces(rich, styles.palette(), look);
    double middle = drawn.box.x() + drawn.box.width() / 2;
    Node place = node.in("layout").in("manualLayout");
    double top = y;
    if (place.has("x") && "edge".equals(place.in("xMode").get("val"))) {
      double width = 0;
      for (Setting.Styled piece : pieces) {
        width += Metrics.of(piece.font()).width(piece.text());
      }
      middle = drawn.box.x() + place.in("x").real("val", 0) * drawn.box.width() + width / 2;
      top = drawn.box.y() + place.in("y").real("val", 0) * drawn.box.height();
    }
    Drawn.Label label = DrawnText.label(drawn, pieces, middle, top, drawn.hiding);
    drawn.labels.add(label);
    return Math.max(y, label.box().bottom() + 4);
  }

  private double legend(Node chart, List<ChartSeries> series, double foot) {
    Node legend = chart.child("legend");
    if (legend == null) {
      return foot;
    }
    Font look = look(legend, usual);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      boolean gone = false;
      for (Node entry : legend.all("legendEntry")) {
        gone |= entry.in("idx").whole("val", -1) == i && entry.in("delete").is("val", false);
      }
      if (!gone) {
        names.add(series.get(i).name());
      }
    }
    boolean pie =
        !series.isEmpty() && series.get(0).group().name.matches("pie.*|doughnut.*|ofPie.*");
    if (pie) {
      names = series.get(0).labels();
    }
    boolean below = legend.in("legendPos").get("val", "r").matches("[bt]");
    double step = drawn.box.width() / (names.size() + 1);
    for (int i = 0; i < names.size(); i++) {
      double x = below ? drawn.box.x() + (i + 1) * step : drawn.box.right() - 40;
      double y =
          below
              ? foot - look.size() * LINE
              : drawn.box.y() + drawn.box.height() / 3 + i * look.size() * LINE;
      label(names.get(i), look, x, y);
    }
    return below ? foot - look.size() * LINE - 2 : foot;
  }

  private Font look(Node node, Font otherwise) {
    return DrawnText.font(
        node.in("txPr").in("p").in("pPr").child("defRPr"), styles.palette(), otherwise);
  }

  private void label(String text, Font look, double middle, double y) {
    label(text, look, middle, y, null);
  }

  private void label(String text, Font look, double middle, double y, Colour bar) {
    if (!text.isBlank()) {
      Ground ground = bar == null ? DrawnText.ground(drawn) : Ground.of(List.of(bar));
      List<Setting.Styled> pieces = List.of(new Setting.Styled(text, look));
      drawn.labels.add(DrawnText.label(drawn, pieces, middle, y, ground, drawn.hiding));
    }
  }

  private void plotLabels(
      Node plot,
      ChartAxes axes,
      List<ChartSeries> series,
      List<String> labels,
      List<List<ChartSeries.Written>> written,
      double top,
      double foot,
      ChartSource source)
      throws UnreadableArtefact {
    boolean lying = series.stream().anyMatch(ChartSeries::lying);
    Node axis = plot.has("catAx") ? plot.in("catAx") : plot.in("dateAx");
    double left = drawn.box.x() + drawn.box.width() * 0.15;
    double width = drawn.box.width() * 0.8;
    for (Node title : axes.titles()) {
      label(source.words(title.in("tx")), look(title, usual), left + width / 2, foot - TEXT * LINE);
    }
    Font look = look(axis, usual);
    double low = foot - look.size() * LINE;
    int count = Math.max(1, labels.size());
    if (axes.categories()) {
      for (int i = 0; i < labels.size(); i++) {
        double share = (i + 0.5) / count;
        if (lying) {
          label(labels.get(i), look, drawn.box.x() + 30, top + share * (low - top));
        } else {
          label(labels.get(i), look, left + share * width, low);
        }
      }
    }
    for (int s = 0; s < series.size(); s++) {
      Font usualLook = look(series.get(s).node().in("dLbls"), usual);
      List<ChartSeries.Written> texts = written.get(s);
      for (int i = 0; i < texts.size(); i++) {
        ChartSeries.Written at = texts.get(i);
        Font own = look(at.look(), usualLook);
        double share = (i + (s + 0.5) / series.size()) / Math.max(1, texts.size());
        double x = lying ? left + width / 2 : left + share * width;
        double y = lying ? top + share * (low - top) : (top + low) / 2;
        label(at.text(), own, x, y, at.ground());
      }
    }
  }

  /** Text boxes drawn inside the chart. */
  private void shapes(Relations relations, Node root) throws UnreadableArtefact {
    Node reference = root.child("userShapes");
    String part = reference == null ? null : relations.target(reference.get("r:id", ""));
    if (part == null || !xml.has(part)) {
      return;
    }
    for (Node body : xml.tree(part).deep("txBody")) {
      List<Setting.Styled> pieces = DrawnText.pieces(body, styles.palette(), usual);
      if (!DrawnText.text(pieces).isBlank()) {
        drawn.labels.add(
            DrawnText.label(
                drawn,
                pieces,
                drawn.box.x() + drawn.box.width() / 2,
                drawn.box.y() + drawn.box.height() / 2,
                Set.copyOf(drawn.hiding)));
      }
    }
  }

  /** The kinds of chart that came with Office 2016 keep their data in another form. */
  private void later(Node root, Node chart, Node plot) {
    StringBuilder title = new StringBuilder();
    chart.in("title").deep("t").forEach(t -> title.append(t.text()));
    if (title.isEmpty()) {
      chart.in("title").deep("v").forEach(v -> title.append(v.text()));
    }
    List<String> labels = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Node data : root.in("chartData").all("data")) {
      for (Node words : data.all("strDim")) {
        words.deep("pt").forEach(point -> labels.add(point.text()));
      }
      for (Node numbers : data.all("numDim")) {
        for (Node point : numbers.deep("pt")) {
          double value = Node.decimal(point.text(), Double.NaN);
          if (!Double.isNaN(value)) {
            values.add(value);
          }
        }
      }
    }
    List<String> names = new ArrayList<>();
    boolean bars = false;
    boolean written = false;
    for (Node series : plot.in("plotAreaRegion").all("series")) {
      String kind = series.get("layoutId", "").toLowerCase(Locale.ROOT);
      bars |= kind.contains("waterfall") || kind.contains("column") || kind.contains("funnel");
      written |= series.has("dataLabels");
      StringBuilder name = new StringBuilder();
      series.in("tx").deep("v").forEach(v -> name.append(v.text()));
      names.add(name.toString());
    }
    boolean numbers = false;
    for (Node axis : plot.all("axis")) {
      numbers |= axis.has("valScaling") && !axis.is("hidden", false) && axis.has("tickLabels");
    }
    drawn.plot = new Plot(title.toString(), names, labels, values, bars, numbers, written, null);
    double y = drawn.box.y() + 4;
    double middle = drawn.box.x() + drawn.box.width() / 2;
    label(title.toString(), usual.scaled(TITLE / TEXT), middle, y);
    for (int i = 0; i < labels.size(); i++) {
      double x = drawn.box.x() + (i + 0.5) / labels.size() * drawn.box.width();
      label(labels.get(i), usual, x, drawn.box.bottom() - TEXT * LINE);
    }
    names.forEach(name -> label(name, usual, middle, drawn.box.bottom() - 2 * TEXT * LINE));
  }
}
