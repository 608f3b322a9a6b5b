package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;

/** The evidence: what it is, whether it is there, and what leans on it. */
final class Exhibits {
  /** So many citations are listed; of more their number is. */
  private static final int MOST = 6;

  private final Html html;
  private final String id;

  Exhibits(Html html, String id) {
    this.html = html;
    this.id = id;
  }

  void write(List<Exhibit> evidence) throws IOException {
    html.leaf("h3", "Evidence", "id", id + "-evidence");
    if (evidence.isEmpty()) {
      html.leaf("p", "The data register no evidence, and cite none.");
      return;
    }
    String region = id + "-head " + id + "-evidence";
    html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", region);
    html.open("table", "class", "fig evidence");
    html.open("thead").open("tr");
    html.leaf("th", "Id", "scope", "col", "class", "t");
    html.leaf("th", "What it is", "scope", "col", "class", "t");
    html.leaf("th", "SHA-256", "scope", "col", "class", "t");
    html.leaf("th", "Cited by", "scope", "col", "class", "t");
    html.leaf("th", "State", "scope", "col", "class", "t");
    html.close().close().open("tbody");
    for (Exhibit each : evidence) {
      row(each);
    }
    html.close().close().close();
  }

  private void row(Exhibit each) throws IOException {
    Light light = each.stand().light();
    html.open("tr", "class", light.code());
    html.leaf("th", each.id(), "scope", "row", "class", "t nw");
    html.open("td", "class", "t").text(each.title() == null ? "\u2013" : each.title());
    if (each.file() != null) {
      html.open("small").leaf("code", each.file()).close();
    }
    if (each.source() != null) {
      html.leaf("small", each.source());
    }
    html.close();
    html.open("td", "class", "t digest");
    if (each.digest() == null) {
      html.text("\u2013");
    } else {
      html.leaf("code", each.digest());
    }
    if (each.found() != null) {
      html.open("small").text("there: ").leaf("code", each.found()).close();
    }
    html.close();
    html.leaf("td", cited(each.cited()), "class", "t path");
    html.open("td", "class", "t");
    light.write(html, each.word());
    html.close().close();
  }

  private static String cited(List<String> by) {
    if (by.isEmpty()) {
      return "nothing";
    }
    String first = String.join(", ", by.subList(0, Math.min(MOST, by.size())));
    return by.size() > MOST ? first + " and " + (by.size() - MOST) + " more" : first;
  }
}
