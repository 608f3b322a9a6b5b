package org.counterweight.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweight.finding.Verdict;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.RuleText;
import org.counterweight.report.Tool;

/** Many audited submissions on one page, without their pictures. */
public final class SummaryPage {
  /** Kinds of answers as columns; a waived one is counted as something to know. */
  static final List<Asked.Stand> ORDER =
      List.of(
          Asked.Stand.HOLDS,
          Asked.Stand.BROKEN,
          Asked.Stand.DOUBTFUL,
          Asked.Stand.JUDGEMENT,
          Asked.Stand.INFORMED,
          Asked.Stand.UNCHECKED,
          Asked.Stand.NOTHING);

  private static final int MOST_RULES = 25;

  private final Html html;
  private final List<AuditRow> rows;

  private SummaryPage(Html html, List<AuditRow> rows) {
    this.html = html;
    this.rows = rows;
  }

  /**
   * The page.
   *
   * @param rows in the order in which they are shown
   * @param rules the rules that were applied, for their titles
   */
  public static String of(
      Tool tool, PolicyReference policy, List<RuleText> rules, List<AuditRow> rows)
      throws IOException {
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    SummaryPage page = new SummaryPage(html, rows);
    html.raw("<!DOCTYPE html>").open("html", "lang", "en");
    HtmlReport.head(html, tool, "Audit: " + Numbers.count(rows.size(), "submission"));
    html.open("body");
    Light.shapes(html);
    html.leaf("a", "Skip to the results", "class", "skip", "href", "#main");
    html.open("header");
    html.leaf("p", tool.name() + " " + tool.version(), "class", "k");
    html.leaf("h1", Numbers.count(rows.size(), "submission") + ", audited");
    html.leaf(
        "p",
        "Each was checked from the outside under the policy "
            + policy.id()
            + ", version "
            + policy.version()
            + ". A light is the worst that was found for its question; what was not looked at is"
            + " never green.",
        "class",
        "lead");
    page.tiles();
    html.close().open("main", "id", "main");
    if (!rows.isEmpty()) {
      html.leaf("h2", "Submissions");
      new LightTable(html).write("submissions", "In the order of the targets", rows);
      page.questions();
      page.rules(rules);
    }
    html.close().open("footer");
    html.leaf(
        "p",
        "Policy " + policy.id() + " " + policy.version() + ", SHA-256 " + policy.sha256() + ".");
    html.close().close().close();
    return out.append('\n').toString();
  }

  /** The meaning of a light. */
  static String words(Asked.Stand stand) {
    return switch (stand) {
      case HOLDS -> "as it should be";
      case BROKEN -> "not as it should be";
      case DOUBTFUL -> "doubtful";
      case JUDGEMENT -> "for a person to judge";
      case INFORMED, WAIVED -> "something to know, or waived";
      case UNCHECKED -> "not checked";
      case NOTHING -> "nothing to check";
    };
  }

  private void tiles() throws IOException {
    html.open("ul", "class", "tiles counts");
    for (Verdict verdict : Verdict.values()) {
      long count = rows.stream().filter(row -> row.verdict() == verdict).count();
      html.open("li", "class", Light.of(verdict).code());
      html.open("p", "class", "k");
      Light.of(verdict).write(html, verdict.code());
      html.close();
      html.leaf("p", Long.toString(count), "class", "big");
      html.leaf("p", Numbers.percent((double) count, rows.size()) + " of all", "class", "chg");
      html.close();
    }
    html.close();
  }

  private void questions() throws IOException {
    html.leaf("h2", "Questions", "id", "questions");
    html.open(
        "div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "questions");
    html.open("table", "class", "fig questions");
    html.leaf("caption", "How many submissions came to which answer");
    html.open("thead").open("tr");
    html.leaf("th", "Question", "scope", "col", "class", "t");
    for (Asked.Stand stand : ORDER) {
      html.open("th", "scope", "col", "class", "n");
      stand.light().picture(html);
      html.text(" " + words(stand)).close();
    }
    html.close().close().open("tbody");
    for (Mark head :
        rows.stream()
            .map(AuditRow::marks)
            .filter(m -> !m.isEmpty())
            .findFirst()
            .orElse(List.of())) {
      html.open("tr").open("th", "scope", "row", "class", "t").text(head.question());
      List<Asked.Stand> stands =
          rows.stream()
              .flatMap(row -> row.marks().stream())
              .filter(mark -> mark.code().equals(head.code()))
              .map(Mark::stand)
              .toList();
      bar(stands);
      html.close();
      for (Asked.Stand stand : ORDER) {
        long count = count(stands, stand);
        html.leaf("td", count == 0 ? "\u2013" : Long.toString(count), "class", "n");
      }
      html.close();
    }
    html.close().close().close();
  }

  private static long count(List<Asked.Stand> stands, Asked.Stand stand) {
    return stands.stream().filter(s -> s.light() == stand.light()).count();
  }

  /** The same as lengths, for the eye alone. */
  private void bar(List<Asked.Stand> stands) throws IOException {
    html.open(
        "svg",
        "class",
        "shares",
        "viewBox",
        "0 0 100 4",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    double x = 0;
    for (Asked.Stand stand : ORDER) {
      double width = 100.0 * count(stands, stand) / Math.max(1, stands.size());
      if (width > 0) {
        html.empty(
            "rect",
            "class",
            "share " + stand.light().code(),
            "x",
            Numbers.at(x),
            "width",
            Numbers.at(width),
            "height",
            "4");
      }
      x += width;
    }
    html.close();
  }

  private void rules(List<RuleText> rules) throws IOException {
    Map<String, String> titles =
        rules.stream().collect(Collectors.toMap(RuleText::id, RuleText::title));
    Map<String, Integer> findings = new TreeMap<>();
    Map<String, Integer> submissions = new HashMap<>();
    for (AuditRow row : rows) {
      row.rules()
          .forEach((rule, count) -> {
            findings.merge(rule, count, Integer::sum);
            submissions.merge(rule, 1, Integer::sum);
          });
    }
    html.leaf("h2", "What was found most", "id", "most");
    if (findings.isEmpty()) {
      html.leaf("p", "No error and no warning.");
      return;
    }
    List<String> order = new ArrayList<>(new TreeSet<>(findings.keySet()));
    order.sort((a, b) -> submissions.get(b) - submissions.get(a));
    html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "most");
    html.open("table", "class", "fig");
    html.leaf("caption", "Errors and warnings by rule, the most widespread first");
    html.open("thead").open("tr");
    html.leaf("th", "What must hold", "scope", "col", "class", "t");
    html.leaf("th", "Submissions", "scope", "col", "class", "n");
    html.leaf("th", "Findings", "scope", "col", "class", "n");
    html.close().close().open("tbody");
    for (String rule : order.subList(0, Math.min(MOST_RULES, order.size()))) {
      html.open("tr").open("th", "scope", "row", "class", "t");
      html.text(titles.getOrDefault(rule, rule)).open("small").leaf("code", rule).close().close();
      html.leaf("td", submissions.get(rule).toString(), "class", "n");
      html.leaf("td", findings.get(rule).toString(), "class", "n");
      html.close();
    }
    html.close().close().close();
  }
}
