package org.counterweight.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.finding.Prominence.Outcome;
import org.counterweight.report.RuleText;

/** The prominence table of one artefact: a light for each criterion, then each measurement. */
final class Criteria {
  private final Html html;
  private final Map<String, RuleText> rules;

  Criteria(Html html, Map<String, RuleText> rules) {
    this.html = html;
    this.rules = rules;
  }

  /**
   * Writes both.
   *
   * @param id prefix of ids, as in {@code s1-pdf}
   * @param head id of the heading above it
   * @param heading the artefact, as in {@code PDF}
   * @param found how many findings each rule has in this artefact
   */
  void write(
      String id, String head, String heading, List<Measured> rows, Map<String, Integer> found)
      throws IOException {
    Map<String, List<Measured>> byRule = new LinkedHashMap<>();
    rows.forEach(row -> byRule.computeIfAbsent(row.rule(), r -> new ArrayList<>()).add(row));
    html.leaf("h3", "Prominence, " + heading, "id", id);
    html.leaf("p", summary(byRule), "class", "sum");
    lights(id, byRule);
    html.open(
        "div",
        "class",
        "wide",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        head + " " + id);
    html.open("table", "class", "fig criteria");
    html.open("thead").open("tr");
    html.leaf("th", "No.", "scope", "col", "class", "t");
    html.leaf("th", "Criterion", "scope", "col", "class", "t");
    html.leaf("th", "Measured", "scope", "col", "class", "t");
    html.leaf("th", "B value", "scope", "col", "class", "n B");
    html.leaf("th", "C harm", "scope", "col", "class", "n C");
    html.leaf("th", "U usage", "scope", "col", "class", "n U");
    html.leaf("th", "Threshold", "scope", "col", "class", "n");
    html.leaf("th", "Verdict", "scope", "col", "class", "t");
    html.close().close();
    html.open("tbody");
    for (Map.Entry<String, List<Measured>> rule : byRule.entrySet()) {
      rule(id, rule.getValue(), found.getOrDefault(rule.getKey(), 0));
    }
    html.close().close().close();
  }

  private void rule(String id, List<Measured> rows, int findings) throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      Measured row = rows.get(i);
      html.open(
          "tr", "class", row.outcome().code(), "id", i == 0 ? id + "-" + row.criterion() : null);
      if (i == 0) {
        String span = rows.size() == 1 ? null : Integer.toString(rows.size());
        html.leaf("td", number(row.criterion()), "class", "t first", "rowspan", span);
        html.open("th", "scope", "rowgroup", "class", "t", "rowspan", span);
        RuleText text = rules.get(row.rule());
        html.text(text == null ? row.rule() : text.title());
        html.open("small").leaf("code", row.rule());
        if (findings > 0) {
          html.text(" \u00B7 ");
          html.leaf(
              "a",
              Numbers.count(findings, "finding"),
              "href",
              "#" + id + "-" + row.rule().replace('.', '-'));
        }
        html.close().close();
      }
      html.leaf("td", Numbers.unit(row.unit()), "class", "t");
      html.leaf("td", Numbers.of(row.value()), "class", "n");
      html.leaf("td", Numbers.of(row.harm()), "class", "n");
      html.leaf("td", Numbers.of(row.usage()), "class", "n");
      html.leaf("td", Numbers.of(row.threshold()), "class", "n");
      html.open("td", "class", "t nw");
      Light.of(row.outcome()).write(html);
      html.close().close();
    }
  }

  private void lights(String id, Map<String, List<Measured>> byRule) throws IOException {
    html.open("ol", "class", "lights", "aria-label", "Each criterion at a glance");
    for (List<Measured> rows : byRule.values()) {
      Measured first = rows.getFirst();
      Light light = Light.of(worst(rows));
      RuleText text = rules.get(first.rule());
      String title = text == null ? first.rule() : text.title();
      html.open("li", "class", light.code());
      html.open(
          "a",
          "href",
          "#" + id + "-" + first.criterion(),
          "title",
          first.criterion() + ": " + title + ": " + light.words());
      light.picture(html);
      html.text(number(first.criterion()));
      html.leaf("span", ": " + light.words(), "class", "sr");
      html.close().close();
    }
    html.close();
  }

  private static String summary(Map<String, List<Measured>> byRule) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome :
        List.of(Outcome.PASS, Outcome.FAIL, Outcome.JUDGEMENT, Outcome.NOT_APPLICABLE)) {
      long count = byRule.values().stream().filter(rows -> worst(rows) == outcome).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ');
        text.append(Light.of(outcome).words());
      }
    }
    return "Of "
        + Numbers.count(byRule.size(), "criterion").replace("criterions", "criteria")
        + ": "
        + text
        + ".";
  }

  /** The outcome of a criterion measured several times. */
  private static Outcome worst(List<Measured> rows) {
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.JUDGEMENT, Outcome.PASS)) {
      if (rows.stream().anyMatch(row -> row.outcome() == outcome)) {
        return outcome;
      }
    }
    return Outcome.NOT_APPLICABLE;
  }

  /** Criteria beyond the numbered ones are named by a word, which starts like a word here. */
  private static String number(String criterion) {
    boolean word = criterion.length() > 3;
    return word ? Character.toUpperCase(criterion.charAt(0)) + criterion.substring(1) : criterion;
  }
}
