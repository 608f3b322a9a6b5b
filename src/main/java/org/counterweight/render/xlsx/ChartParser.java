package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.counterweight.render.RenderException;

/**
 * Reads a {@code charts} block. It takes rows of its own, or, with {@code beside}, stands to the
 * right of a table that was read before.
 */
final class ChartParser {
  static final Set<String> CHART =
      Set.of(
          "kind",
          "title",
          "alt",
          "from",
          "to",
          "categories",
          "value-title",
          "category-title",
          "value-format",
          "category-format",
          "legend",
          "gap",
          "value-most",
          "value-step",
          "across-least",
          "across-most",
          "across-step");
  static final Set<String> SERIES =
      Set.of(
          "name",
          "values",
          "across",
          "colour",
          "role",
          "labels",
          "label-format",
          "label-colour",
          "line",
          "error-plus",
          "error-minus");

  /** Excel's own bound for the numbers of an axis is far beyond; these suit any report. */
  private static final String MOST = "999999999";

  private final Markup in;
  private final SheetParser sheet;
  private final List<Chart> charts;

  ChartParser(Markup in, SheetParser sheet, List<Chart> charts) {
    this.in = in;
    this.sheet = sheet;
    this.charts = charts;
  }

  void parse() throws RenderException {
    Attributes at = in.attributes(Set.of("rows", "beside"));
    at.required("rows");
    int rows = at.whole("rows", 0, 3, 100);
    String beside = at.get("beside");
    int top;
    if (beside == null) {
      top = sheet.reserve(rows, at.place());
    } else {
      Table table = sheet.table(beside);
      if (table == null) {
        throw at.wrong("beside", beside, "the id of a table further up on the same sheet");
      }
      top = table.headRow();
      sheet.usesRow(top + rows - 1);
    }
    while (in.child()) {
      if (!in.name().equals("chart")) {
        throw in.unexpected("charts", "chart");
      }
      charts.add(chart(top, rows));
    }
  }

  private Chart chart(int top, int rows) throws RenderException {
    Attributes at = in.attributes(CHART);
    Chart.Kind kind = kind(at);
    int left = at.column("from", -1);
    int last = at.column("to", -1);
    if (left < 0 || last < left) {
      throw at.place()
          .error(
              "<chart> needs from and to, its first and its last column, as in from=\"B\" to=\"F\".");
    }
    sheet.uses(last);
    if ((at.get("categories") == null) != kind.scatter()) {
      throw at.place()
          .error(
              kind.scatter()
                  ? "a "
                      + kind.word
                      + " chart has no categories; give each <series> across=\"{...}\"."
                  : "a " + kind.word + " chart needs categories=\"{...}\".");
    }
    List<Chart.Series> series = new ArrayList<>();
    while (in.child()) {
      if (!in.name().equals("series")) {
        throw in.unexpected("chart", "series");
      }
      series.add(series(kind));
    }
    if (series.isEmpty()) {
      throw at.place()
          .error("<chart> has no <series>, so nothing to draw. Add one or leave it out.");
    }
    String alt = at.required("alt");
    return new Chart(
        at.place(),
        kind,
        at.get("title"),
        alt,
        top,
        left,
        top + rows,
        last + 1,
        at.get("categories"),
        at.get("value-title"),
        at.get("category-title"),
        at.get("value-format"),
        at.get("category-format"),
        at.flag("legend", series.size() > 1 && kind != Chart.Kind.WATERFALL),
        at.whole("gap", kind == Chart.Kind.WATERFALL ? 40 : 70, 0, 500),
        at.decimal("value-most", "0.000001", MOST),
        at.decimal("value-step", "0.000001", MOST),
        across(at, "across-least"),
        across(at, "across-most"),
        at.decimal("across-step", "0.000001", MOST),
        List.copyOf(series));
  }

  private static Chart.Kind kind(Attributes at) throws RenderException {
    String word = at.required("kind");
    for (Chart.Kind kind : Chart.Kind.values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw at.wrong(
        "kind",
        word,
        Attributes.listed(Arrays.stream(Chart.Kind.values()).map(kind -> kind.word).toList()));
  }

  /** An end of the other axis: a number, or a day. */
  private static BigDecimal across(Attributes at, String name) throws RenderException {
    String value = at.get(name);
    if (value != null && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      try {
        return SerialDays.of(java.time.LocalDate.parse(value));
      } catch (java.time.format.DateTimeParseException e) {
        throw at.wrong(name, value, "a day that exists");
      }
    }
    return at.decimal(name, "-" + MOST, MOST);
  }

  private Chart.Series series(Chart.Kind kind) throws RenderException {
    Attributes at = in.attributes(SERIES);
    String role = at.oneOf("role", List.of("base"));
    if (role != null && !kind.stacked) {
      throw at.wrong("role", role, "no role; only stacked series can stand on a base");
    }
    if ((at.get("across") == null) == kind.scatter()) {
      throw at.place()
          .error(
              kind.scatter()
                  ? "<series> of a " + kind.word + " chart needs across=\"{...}\"."
                  : "<series> of a "
                      + kind.word
                      + " chart has no across; its chart has categories.");
    }
    List<Chart.Point> points = new ArrayList<>();
    while (in.child()) {
      if (!in.name().equals("point")) {
        throw in.unexpected("series", "point");
      }
      Attributes point = in.attributes(Set.of("number", "colour"));
      point.required("number");
      point.required("colour");
      points.add(new Chart.Point(point.whole("number", 1, 1, 10_000) - 1, point.colour("colour")));
      in.empty();
    }
    return new Chart.Series(
        at.place(),
        at.required("name"),
        at.required("values"),
        at.get("across"),
        role == null ? at.colour(at.required("colour"), "colour") : null,
        at.flag("labels", false),
        at.get("label-format"),
        at.get("label-colour") == null ? "1D2733" : at.colour("label-colour"),
        at.flag("line", kind == Chart.Kind.LINE),
        at.get("error-plus"),
        at.get("error-minus"),
        List.copyOf(points));
  }
}
