package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The value axes of a chart: whether they have numbers, and where they start. */
final class ChartAxes {
  /** Axes start at zero by themselves unless values differ by less than this share. */
  private static final double NEAR = 1.0 / 6;

  private final Node plot;

  ChartAxes(Node plot) {
    this.plot = plot;
  }

  private static boolean shown(Node axis) {
    return !axis.in("delete").is("val", false) && !"none".equals(axis.in("tickLblPos").get("val"));
  }

  /** Whether a value axis has numbers at it. */
  boolean numbers() {
    for (Node axis : plot.all("valAx")) {
      boolean format = !axis.in("numFmt").get("formatCode", "General").matches("[; ]+|\"[^\"]*\"");
      if (shown(axis) && format) {
        return true;
      }
    }
    return false;
  }

  /** Whether the labels of the categories are shown. */
  boolean categories() {
    for (String kind : List.of("catAx", "dateAx", "serAx")) {
      for (Node axis : plot.all(kind)) {
        if (shown(axis)) {
          return true;
        }
      }
    }
    return plot.all("valAx").size() > 1;
  }

  /** Titles of the axes. */
  List<Node> titles() {
    List<Node> titles = new ArrayList<>();
    for (Node axis : plot.children) {
      if (axis.name.endsWith("Ax") && axis.has("title") && !axis.in("delete").is("val", false)) {
        titles.add(axis.in("title"));
      }
    }
    return titles;
  }

  /** Where the value axis starts that starts highest; null where that cannot be told. */
  Double from(List<ChartSeries> series) {
    Double highest = null;
    for (Node axis : plot.all("valAx")) {
      List<ChartSeries> own = new ArrayList<>();
      for (ChartSeries each : series) {
        for (Node id : each.group().all("axId")) {
          if (id.get("val", "").equals(axis.in("axId").get("val"))) {
            own.add(each);
            break;
          }
        }
      }
      if (own.isEmpty() || across(axis)) {
        continue;
      }
      Double from = from(axis, own);
      if (from == null) {
        return null;
      }
      highest = highest == null ? from : Double.valueOf(Math.max(highest, from));
    }
    return highest;
  }

  /** Of two value axes, as points in a plane have, the one that runs across. */
  private boolean across(Node axis) {
    boolean categories = plot.has("catAx") || plot.has("dateAx");
    String where = axis.in("axPos").get("val", "l");
    return !categories && (where.equals("b") || where.equals("t"));
  }

  private static Double from(Node axis, List<ChartSeries> series) {
    Node scaling = axis.in("scaling");
    if (scaling.has("min")) {
      return scaling.in("min").real("val", 0);
    }
    if (scaling.has("logBase")) {
      return null;
    }
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    boolean stacked = series.stream().anyMatch(ChartSeries::stacked);
    int count = 0;
    for (ChartSeries each : series) {
      count = Math.max(count, each.values().size());
    }
    for (int i = 0; i < count; i++) {
      double sum = 0;
      for (ChartSeries each : series) {
        double value = i < each.values().size() ? each.values().get(i) : Double.NaN;
        if (!Double.isNaN(value)) {
          sum += value;
          double reached = stacked ? sum : value;
          least = Math.min(least, reached);
          most = Math.max(most, reached);
        }
      }
    }
    if (most < least) {
      return null;
    }
    if (least < 0) {
      return least;
    }
    return least == 0 || most - least > NEAR * most ? Double.valueOf(0) : null;
  }
}
