package org.counterweight.report.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Finding;
import org.counterweight.layout.Medium;

/** Each figure with what the data say, and what PDF and workbook print, where. */
final class TieTable {
  private final Html html;
  private final String id;
  private final Entry entry;
  private final Findings findings;

  TieTable(Html html, String id, Entry entry, Findings findings) {
    this.html = html;
    this.id = id;
    this.entry = entry;
    this.findings = findings;
  }

  void write(List<Tied> ties) throws IOException {
    Map<String, List<Tied>> byFigure = new LinkedHashMap<>();
    ties.forEach(tie -> byFigure.computeIfAbsent(tie.figure(), f -> new ArrayList<>()).add(tie));
    html.leaf("h3", "Tie-out", "id", id + "-ties");
    if (ties.isEmpty()) {
      html.leaf("p", "No data could be recovered, so no figure could be held against the files.");
      return;
    }
    long bad = byFigure.values().stream().filter(TieTable::broken).count();
    html.open("div", "class", "ties");
    html.open("p", "class", "sum");
    html.text(
        Numbers.count(byFigure.size(), "figure")
            + " held against "
            + Numbers.count(ties.size(), "place")
            + " in the files: "
            + (bad == 0 ? "all agree." : bad + (bad == 1 ? " does" : " do") + " not agree."));
    html.close();
    if (bad > 0) {
      html.open("label", "class", "only");
      html.empty("input", "type", "checkbox");
      html.text("Only what does not agree").close();
    }
    html.open(
        "div",
        "class",
        "wide tall",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        id + "-head " + id + "-ties");
    html.open("table", "class", "fig tie");
    html.open("thead").open("tr");
    html.leaf("th", "Figure", "scope", "col", "class", "t");
    html.leaf("th", "In the data", "scope", "col", "class", "n");
    html.leaf("th", "In the PDF", "scope", "col", "class", "t");
    html.leaf("th", "In the workbook", "scope", "col", "class", "t");
    html.leaf("th", "Verdict", "scope", "col", "class", "t");
    html.close().close();
    String group = null;
    for (List<Tied> rows : byFigure.values()) {
      if (!rows.getFirst().group().equals(group)) {
        if (group != null) {
          html.close();
        }
        group = rows.getFirst().group();
        html.open("tbody").open("tr", "class", "group");
        html.leaf("th", group, "scope", "rowgroup", "colspan", "5", "class", "t").close();
      }
      row(rows);
    }
    html.close().close().close().close();
  }

  private static boolean broken(List<Tied> rows) {
    return rows.stream().anyMatch(row -> !row.agrees());
  }

  private void row(List<Tied> rows) throws IOException {
    Tied first = rows.getFirst();
    boolean bad = broken(rows);
    html.open("tr", "class", bad ? "fail" : "pass");
    html.open("th", "scope", "row", "class", "t").text(first.label());
    html.leaf("small", first.figure()).close();
    html.leaf("td", grouped(first.data()), "class", "n");
    places(rows, Medium.PDF);
    places(rows, Medium.WORKBOOK);
    html.open("td", "class", "t");
    if (!bad) {
      Light.PASS.write(html, "equal");
    } else {
      for (Tied row : rows) {
        if (!row.agrees()) {
          verdict(row);
        }
      }
    }
    html.close().close();
  }

  /** A number and its unit, with thousands set apart. */
  private static String grouped(String data) {
    int blank = data.indexOf(' ');
    String number = blank < 0 ? data : data.substring(0, blank);
    return number.matches("-?\\d+(\\.\\d+)?")
        ? Numbers.of(new BigDecimal(number)) + data.substring(number.length())
        : data.isEmpty() ? "\u2013" : data;
  }

  private void verdict(Tied row) throws IOException {
    html.open("p");
    int number = finding(row);
    Light light =
        number < 0 ? Light.FAIL : Light.of(entry.result().findings().get(number).severity());
    light.write(html, row.verdict());
    if (number >= 0) {
      html.text(" ");
      html.leaf(
          "a",
          Findings.number(number),
          "class",
          "pin " + light.code(),
          "href",
          "#" + findings.idOf(number),
          "aria-label",
          "Finding " + Findings.number(number));
    }
    html.close();
  }

  /** The finding that says the same; -1 for none. */
  private int finding(Tied row) {
    List<Finding> all = entry.result().findings();
    for (int i = 0; i < all.size(); i++) {
      if (Spot.says(row, all.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What one file prints, each wording once with all its places. */
  private void places(List<Tied> rows, Medium medium) throws IOException {
    Map<String, List<Tied>> byText = new LinkedHashMap<>();
    for (Tied row : rows) {
      Drawn drawn = drawn(row);
      if (drawn != null && drawn.layout().medium() == medium && !row.printed().isEmpty()) {
        byText.computeIfAbsent(row.printed(), t -> new ArrayList<>()).add(row);
      }
    }
    html.open("td", "class", "t");
    if (byText.isEmpty()) {
      html.text("\u2013");
    }
    for (Map.Entry<String, List<Tied>> text : byText.entrySet()) {
      html.open("p").text(text.getKey() + "\u2002");
      List<String> linked = new ArrayList<>();
      for (Tied row : text.getValue()) {
        Drawn drawn = drawn(row);
        String words = words(row);
        if (!linked.contains(words)) {
          html.text(linked.isEmpty() ? "" : ", ");
          linked.add(words);
          int surface = Surfaces.surfaceOf(drawn, row.place());
          if (surface > 0 && surface <= Surfaces.MOST) {
            html.leaf(
                "a", words, "href", "#" + Surfaces.idOf(id, entry, drawn, surface), "class", "at");
          } else {
            html.leaf("span", words, "class", "at");
          }
        }
      }
      html.close();
    }
    html.close();
  }

  private Drawn drawn(Tied row) {
    return entry.artefacts().stream()
        .filter(each -> each.file().equals(row.place().file()))
        .findFirst()
        .orElse(null);
  }

  private static String words(Tied row) {
    return row.place().cell() != null
        ? row.place().cell()
        : row.place().page() != null ? "p.\u00A0" + row.place().page() : "in the file";
  }
}
