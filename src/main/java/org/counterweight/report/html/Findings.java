package org.counterweight.report.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.report.Place;

/** What was found, the gravest first: what is wrong, where, what to do, on what it stands. */
final class Findings {
  private final Html html;
  private final String id;
  private final Entry entry;

  /**
   * The findings of a statement.
   *
   * @param id prefix of ids, as in {@code s1}
   */
  Findings(Html html, String id, Entry entry) {
    this.html = html;
    this.id = id;
    this.entry = entry;
  }

  /** The id of a finding, by its number in the order of the result, from 0. */
  String idOf(int index) {
    return id + "-f" + (index + 1);
  }

  /** The id of a finding's pin on its page or sheet. */
  String pinOf(int index) {
    return idOf(index) + "-pin";
  }

  /** Writes the list. */
  void write() throws IOException {
    List<Finding> findings = entry.result().findings();
    html.leaf("h3", "Findings", "id", id + "-findings");
    if (findings.isEmpty()) {
      html.leaf("p", "Nothing was found that a reader should know.");
      return;
    }
    Map<String, Boolean> anchored = new HashMap<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        html.leaf("h4", heading(severity, count));
        html.open("ol", "class", "findings");
        for (int i = 0; i < findings.size(); i++) {
          if (findings.get(i).severity() == severity) {
            finding(findings.get(i), i, anchored);
          }
        }
        html.close();
      }
    }
  }

  private void finding(Finding finding, int index, Map<String, Boolean> anchored)
      throws IOException {
    Light light = Light.of(finding.severity());
    html.open("li", "class", "finding " + light.code(), "id", idOf(index), "value", number(index));
    anchor(finding, anchored);
    html.open("p", "class", "what");
    badge(finding.location(), light, index);
    light.write(html, finding.severity().code());
    html.leaf("b", finding.message()).close();
    html.open("p", "class", "where").leaf("code", finding.rule().value()).text(" \u00B7 ");
    place(finding.location());
    html.close();
    excerpt(finding.location());
    if (finding.fix() != null) {
      html.open("p").leaf("b", "What to do: ").text(finding.fix()).close();
    }
    if (finding.citation() != null) {
      html.leaf("p", "Stands on: " + finding.citation(), "class", "why");
    }
    html.close();
  }

  /** What the table of criteria links to: the first finding of a rule in an artefact. */
  private void anchor(Finding finding, Map<String, Boolean> anchored) throws IOException {
    for (Drawn drawn : entry.artefacts()) {
      if (drawn.file().equals(finding.location().file())) {
        String name =
            id
                + "-"
                + drawn.layout().medium().code()
                + "-"
                + finding.rule().value().replace('.', '-');
        if (anchored.put(name, true) == null) {
          html.open("span", "id", name).close();
        }
      }
    }
  }

  /** The finding's number, as its pin shows it, and the way to that pin. */
  private void badge(Location at, Light light, int index) throws IOException {
    boolean pinned = surface(at).isPresent();
    html.leaf(
        pinned ? "a" : "span",
        number(index),
        "class",
        "pin " + light.code(),
        "href",
        pinned ? "#" + pinOf(index) : null,
        "aria-label",
        pinned ? number(index) + ", to its place in the picture" : null);
  }

  private void place(Location at) throws IOException {
    String words = Place.of(at, entry.result().input());
    Optional<String> surface = surface(at);
    if (surface.isPresent()) {
      html.leaf("a", words, "href", "#" + surface.get());
    } else {
      html.text(words);
    }
  }

  /** The page or sheet that shows a place; empty where none does. */
  private Optional<String> surface(Location at) {
    for (Drawn drawn : entry.artefacts()) {
      int surface = Surfaces.surfaceOf(drawn, at);
      if (surface > 0 && surface <= Surfaces.MOST) {
        return Optional.of(Surfaces.idOf(id, entry, drawn, surface));
      }
    }
    return Optional.empty();
  }

  private void excerpt(Location at) throws IOException {
    String file = at.file() == null ? entry.result().input() : at.file();
    if (at.cell() != null) {
      Optional<String> cell = entry.lines().cell(file, at.cell());
      if (cell.isPresent()) {
        html.open("pre").leaf("span", at.cell() + "  ", "class", "line");
        html.leaf("mark", Excerpt.plain(cell.get())).close();
        return;
      }
    }
    if (at.line() == null || at.column() == null) {
      return;
    }
    Optional<String> line = entry.lines().line(file, at.line());
    if (line.isPresent()) {
      Excerpt excerpt = Excerpt.of(line.get(), at.column(), at.endColumn());
      html.open("pre").leaf("span", at.line() + "  ", "class", "line");
      html.text(excerpt.before()).leaf("mark", excerpt.marked()).text(excerpt.after()).close();
    }
  }

  private String heading(Severity severity, long count) {
    return switch (severity) {
      case ERROR ->
          Numbers.count(count, "error")
              + (entry.audit() == null
                  ? ": no release before they are mended"
                  : ": what does not hold");
      case WARNING -> Numbers.count(count, "warning") + ": likely wrong or misleading";
      case JUDGEMENT -> Numbers.count(count, "judgement") + ": a person has to look";
      case INFO -> count + " to know";
    };
  }

  static String number(int index) {
    return Integer.toString(index + 1);
  }
}
