package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;

/** Submissions down, questions across, a light where they meet. */
final class LightTable {
  private final Html html;

  LightTable(Html html) {
    this.html = html;
  }

  void write(String id, String caption, List<AuditRow> rows) throws IOException {
    List<Mark> heads =
        rows.stream().map(AuditRow::marks).filter(m -> !m.isEmpty()).findFirst().orElse(List.of());
    html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id);
    html.open("table", "class", "fig matrix");
    html.leaf("caption", caption, "id", id);
    html.open("thead").open("tr");
    html.leaf("th", "Submission", "scope", "col", "class", "t");
    html.leaf("th", "Verdict", "scope", "col", "class", "t");
    for (Mark mark : heads) {
      html.open("th", "scope", "col", "class", "side", "title", mark.question());
      html.leaf("span", mark.label()).close();
    }
    for (String head : List.of("Errors", "Warnings", "Judgements", "Waived findings", "Files")) {
      html.open("th", "scope", "col", "class", "side n").leaf("span", head).close();
    }
    html.close().close().open("tbody");
    for (AuditRow row : rows) {
      row(row, heads);
    }
    html.close().close().close();
    key(rows);
  }

  private void row(AuditRow row, List<Mark> heads) throws IOException {
    html.open("tr").open("th", "scope", "row", "class", "t");
    if (row.link() == null) {
      html.text(row.name());
    } else {
      html.leaf("a", row.name(), "href", row.link());
    }
    boolean said = row.name().equals(row.target());
    if (row.statement() != null || !said) {
      html.leaf(
          "small",
          (row.statement() == null ? "" : row.statement() + (said ? "" : " \u00B7 "))
              + (said ? "" : row.target()));
    }
    if (row.failure() != null) {
      html.leaf("small", row.failure());
    }
    html.close();
    html.open("td", "class", "t nw");
    Light.of(row.verdict()).write(html, row.verdict().code());
    html.close();
    if (row.marks().isEmpty() && !heads.isEmpty()) {
      html.leaf("td", "not finished", "class", "c", "colspan", Integer.toString(heads.size()));
    }
    for (Mark mark : row.marks()) {
      html.open("td", "class", "c", "title", mark.label() + ": " + mark.word());
      mark.stand().light().picture(html);
      html.leaf("span", mark.word(), "class", "sr").close();
    }
    for (long number :
        new long[] {
          row.errors(), row.warnings(), row.judgements(), row.waived(), row.files().size()
        }) {
      html.leaf("td", number == 0 ? "\u2013" : Long.toString(number), "class", "n");
    }
    html.close();
  }

  /** What the signs mean, for those that occur. */
  private void key(List<AuditRow> rows) throws IOException {
    html.open("p", "class", "sum legend");
    for (Asked.Stand stand : SummaryPage.ORDER) {
      boolean occurs =
          rows.stream()
              .flatMap(row -> row.marks().stream())
              .anyMatch(mark -> mark.stand().light() == stand.light());
      if (occurs) {
        stand.light().write(html, SummaryPage.words(stand));
        html.text(" ");
      }
    }
    html.close();
  }
}
