package org.counterweight.conformance.report;

import java.util.Collection;
import java.util.List;
import org.counterweight.report.Markup;

/** The rule catalogue as a page. */
public final class CataloguePage {
  private final Page page;

  /**
   * Begins the page.
   *
   * @param rules how many rules there are
   * @param groups their groups, in the order of the page
   */
  public CataloguePage(int rules, Collection<String> groups) {
    page =
        new Page(
            "Rules",
            rules
                + " rules, each with its reason, its source, an example both ways, and the cases of the conformance suite that exercise it.");
    StringBuilder links = new StringBuilder("\n<nav><p>");
    for (String group : groups) {
      links.append("<a href=\"#").append(Markup.of(group)).append("\">");
      links.append(Markup.of(group)).append("</a> · ");
    }
    page.raw(links.append("<a href=\"#figures\">figures</a></p></nav>").toString());
  }

  /** Begins a group. */
  public void group(String name) {
    page.raw("\n<h2 id=\"" + Markup.of(name) + "\">" + Markup.of(name) + "</h2>");
  }

  /**
   * Adds a rule.
   *
   * @param facts names and values, in the order of the page
   */
  public void rule(
      String id,
      String severity,
      String title,
      List<List<String>> facts,
      String passes,
      String fails) {
    StringBuilder html =
        new StringBuilder("\n<article class=\"rule\" id=\"" + Markup.of(id) + "\">");
    html.append("<h3><code>").append(Markup.of(id)).append("</code> <small>");
    html.append(Markup.of(severity)).append("</small></h3><p><b>").append(Markup.of(title));
    html.append(".</b></p><dl class=\"about\">");
    for (List<String> fact : facts) {
      if (!fact.get(1).isEmpty()) {
        html.append("<dt>").append(Markup.of(fact.get(0))).append("</dt><dd>");
        html.append(Markup.of(fact.get(1))).append("</dd>");
      }
    }
    html.append("</dl><details><summary>Examples</summary><div class=\"pair\">");
    example(html, "Passes", passes);
    example(html, "Fails", fails);
    page.raw(html.append("</div></details></article>").toString());
  }

  private static void example(StringBuilder html, String name, String yaml) {
    // The longest example is tens of thousands of letters: what it shows is its length.
    String shown = yaml.length() > 4000 ? yaml.substring(0, 200) + "…" : yaml;
    html.append("<div><p class=\"k\">").append(name).append("</p><pre class=\"command\"><code>");
    html.append(Markup.lines(shown)).append("</code></pre></div>");
  }

  /** Adds the figure catalogue and ends the page. */
  public String figures(List<List<String>> figures) {
    page.raw("\n<h2 id=\"figures\">figures</h2>");
    page.table(List.of("Id", "Section", "Label", "Unit", "Measures", "XBRL item type"), figures);
    return page.end();
  }
}
