package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
  static ChartSeries of(Node node, Node group, int index, ChartSource source) {
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
        grouping.toLowerCase(java.util.Locale.ROOT).contains("stacked"),
        "bar".equals(group.in("barDir").get("val")),
        node,
        group);
  }

  /** What is written at its points; empty where nothing is. */
  List<String> shownValues(Styles styles, boolean from1904) {
    Node own = node.child("dLbls");
    Node labels = own == null ? group.in("dLbls") : own;
    List<String> shown = new ArrayList<>();
    if (labels.in("delete").is("val", false) || labels.children.isEmpty()) {
      labels = Node.none();
    }
    String code = labels.in("numFmt").get("formatCode", format);
    code = labels.in("numFmt").is("sourceLinked", false) ? format : code;
    NumberFormat numberFormat = styles.format(code);
    boolean any = on(labels, "showVal") || on(labels, "showPercent");
    for (int i = 0; i < values.size(); i++) {
      Node point = Node.none();
      for (Node each : labels.all("dLbl")) {
        point = each.in("idx").whole("val", -1) == i ? each : point;
      }
      boolean shows = point.name.isEmpty() ? any : on(point, "showVal") || on(point, "showPercent");
      if (point.in("delete").is("val", false) || (!shows && !point.has("tx"))) {
        continue;
      }
      if (point.has("tx")) {
        StringBuilder words = new StringBuilder();
        point.in("tx").deep("t").forEach(t -> words.append(t.text()));
        shown.add(words.toString());
      } else if (!values.get(i).isNaN()) {
        String text =
            numberFormat.show(BigDecimal.valueOf(values.get(i)), from1904, GeneralText.MOST).text();
        if (!text.isBlank()) {
          shown.add(text);
        }
      }
    }
    return shown;
  }

  private static boolean on(Node labels, String what) {
    Node found = labels.child(what);
    return found != null && found.is("val", true);
  }
}
