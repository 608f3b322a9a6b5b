package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;

/** Releases down, questions across, a light where they meet. */
final class LightTable {
  private final Html html;

  LightTable(Html html) {
    this.html = html;
  }

  /**
   * How one question stands for one release, without its findings.
   *
   * @param code name of the question in ids
   * @param label head of its column
   * @param question in words
   * @param stand how it stands
   * @param word the answer
   */
  record Mark(String code, String label, String question, Asked.Stand stand, String word) {
    static List<Mark> of(List<Asked> asked) {
      return asked.stream()
          .map(each -> new Mark(
              each.code(), each.label(), each.question(), each.stand(), each.word()))
          .toList();
    }
  }

  /**
   * One release.
   *
   * @param name its name
   * @param link where more is said of it; null for nowhere
   * @param small what stands below the name; null for nothing
   */
  record Row(String name, String link, String small, List<Mark> marks) {}

  void write(String id, String caption, List<Row> rows) throws IOException {
    html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id);
    html.open("table", "class", "fig matrix");
    html.leaf("caption", caption, "id", id);
    html.open("thead").open("tr");
    html.leaf("th", "Statement", "scope", "col", "class", "t");
    List<Mark> heads =
        rows.stream().map(Row::marks).filter(m -> !m.isEmpty()).findFirst().orElse(List.of());
    for (Mark mark : heads) {
      html.open("th", "scope", "col", "class", "side", "title", mark.question());
      html.leaf("span", mark.label()).close();
    }
    html.close().close().open("tbody");
    for (Row row : rows) {
      html.open("tr").open("th", "scope", "row", "class", "t");
      if (row.link() == null) {
        html.text(row.name());
      } else {
        html.leaf("a", row.name(), "href", row.link());
      }
      if (row.small() != null) {
        html.leaf("small", row.small());
      }
      html.close();
      if (row.marks().isEmpty() && !heads.isEmpty()) {
        html.leaf("td", "not finished", "class", "c", "colspan", Integer.toString(heads.size()));
      }
      for (Mark mark : row.marks()) {
        html.open("td", "class", "c", "title", mark.label() + ": " + mark.word());
        mark.stand().light().picture(html);
        html.leaf("span", mark.word(), "class", "sr").close();
      }
      html.close();
    }
    html.close().close().close();
    key(rows);
  }

  /** What the signs mean, for those that occur. */
  private void key(List<Row> rows) throws IOException {
    html.open("p", "class", "sum legend");
    for (Asked.Stand stand :
        List.of(
            Asked.Stand.HOLDS,
            Asked.Stand.BROKEN,
            Asked.Stand.DOUBTFUL,
            Asked.Stand.JUDGEMENT,
            Asked.Stand.INFORMED,
            Asked.Stand.UNCHECKED,
            Asked.Stand.NOTHING)) {
      boolean occurs =
          rows.stream()
              .flatMap(row -> row.marks().stream())
              .anyMatch(mark -> mark.stand().light() == stand.light());
      if (occurs) {
        stand.light().write(html, words(stand));
        html.text(" ");
      }
    }
    html.close();
  }

  private static String words(Asked.Stand stand) {
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
}
