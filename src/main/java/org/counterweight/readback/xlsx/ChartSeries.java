package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.layout.Colour;
import org.counterweight.readback.UnreadableArtefact;

/**
 * A series of a chart.
 *
 * @param name as shown
 * @param labels of its categories
 * @param values that it plots; NaN where there is none
 * @param format of its numbers
 * @param bars whether lengths from a base line stand for numbers
 * @param stacked whether it stands on those before it
 * @param lying whether its bars lie
 * @param node of it in the file
 * @param group of series that are plotted alike
 */
record ChartSeries(
    String name,
    List<String> labels,
    List<Double> values,
    String format,
    boolean bars,
    boolean stacked,
    boolean lying,
    Node node,
    Node group) {

  /** Reads one. */
  static ChartSeries of(Node node, Node group, int index, ChartSource source)
      throws UnreadableArtefact {
    Node across = node.has("cat") ? node.in("cat") : node.in("xVal");
    Node up = node.has("val") ? node.in("val") : node.in("yVal");
    boolean area = group.name.startsWith("area");
    String grouping = group.in("grouping").get("val", "clustered");
    String name = source.words(node.in("tx"));
    return new ChartSeries(
        name.isEmpty() ? "Series " + (index + 1) : name,
        source.texts(across),
        source.numbers(up),
        source.format(up),
        group.name.startsWith("bar") || area,
        grouping.toLowerCase(Locale.ROOT).contains("stacked"),
        "bar".equals(group.in("barDir").get("val")),
        node,
        group);
  }

  /**
   * What is written at a point.
   *
   * @param text its words
   * @param look element that says how it is set
   * @param ground colour of the bar that it stands in; null where it stands beside it
   */
  record Written(String text, Node look, Colour ground) {}

  /** What is written at its points; empty where nothing is. */
  List<Written> written(Styles styles, boolean from1904) {
    Node own = node.child("dLbls");
    Node labels = own == null ? group.in("dLbls") : own;
    if (labels.in("delete").is("val", false)) {
      return List.of();
    }
    Map<Integer, Node> points = new HashMap<>();
    labels.all("dLbl").forEach(each -> points.put(each.in("idx").whole("val", -1), each));
    List<Written> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Node point = points.getOrDefault(i, labels);
      if (!point.in("delete").is("val", false)) {
        String text = words(point, labels, values.get(i), styles, from1904);
        if (!text.isBlank()) {
          shown.add(new Written(text, point, inside(point, labels) ? fill(i, styles) : null));
        }
      }
    }
    return shown;
  }

  private String words(Node point, Node labels, double value, Styles styles, boolean from1904) {
    if (point.has("tx")) {
      StringBuilder words = new StringBuilder();
      point.in("tx").deep("t").forEach(t -> words.append(t.text()));
      return words.toString();
    }
    if (Double.isNaN(value) || !(on(point, "showVal") || on(point, "showPercent"))) {
      return "";
    }
    Node code = point.has("numFmt") ? point.in("numFmt") : labels.in("numFmt");
    String chosen = code.is("sourceLinked", false) ? format : code.get("formatCode", format);
    return styles
        .format(chosen)
        .show(BigDecimal.valueOf(value), from1904, GeneralText.MOST)
        .text()
        .strip();
  }

  private boolean inside(Node point, Node labels) {
    if (!bars || point.in("layout").has("manualLayout")) {
      return false;
    }
    Node place = point.has("dLblPos") ? point.in("dLblPos") : labels.in("dLblPos");
    String where = place.get("val", stacked ? "ctr" : "outEnd");
    return !where.equals("outEnd");
  }

  /** The colour of a bar; null where it has none. */
  private Colour fill(int index, Styles styles) {
    Paint paint = Paint.in(node.in("spPr"), styles.palette());
    for (Node point : node.all("dPt")) {
      if (point.in("idx").whole("val", -1) == index && point.has("spPr")) {
        paint = Paint.in(point.in("spPr"), styles.palette());
      }
    }
    if (paint == null) {
      // Series without a word on it take the accents of the theme by turns.
      int accent = Math.floorMod(node.in("idx").whole("val", 0), 6) + 4;
      return styles.palette().theme(accent);
    }
    return paint.covers() ? paint.on(Colour.WHITE) : null;
  }

  private static boolean on(Node labels, String what) {
    Node found = labels.child(what);
    return found != null && found.is("val", true);
  }
}
