package org.counterweight.report.html;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.counterweight.layout.Medium;
import org.counterweight.report.Result;
import org.counterweight.report.RuleText;

/** The part of the page about one statement. */
final class Part {
  private final Html html;
  private final Map<String, RuleText> rules;

  Part(Html html, Map<String, RuleText> rules) {
    this.html = html;
    this.rules = rules;
  }

  /**
   * Writes it.
   *
   * @param id the part's id, as in {@code s1}
   */
  void write(String id, Entry entry) throws IOException {
    Result result = entry.result();
    html.open("section", "class", "statement", "id", id, "aria-labelledby", id + "-head");
    html.leaf("p", result.statement() == null ? "Input" : result.statement(), "class", "k");
    html.leaf("h2", entry.name(), "id", id + "-head");
    html.open("p", "class", "lead");
    Light.of(result.verdict()).write(html, result.verdict().code());
    html.text(" " + sentence(result)).close();
    facts(entry);
    Findings findings = new Findings(html, id, entry);
    if (entry.audit() == null) {
      prominence(id, entry);
      findings.write();
    } else {
      ways(id, entry);
      new Questions(html, id, entry, findings).write(entry.audit().asked());
      findings.write();
      new TieTable(html, id, entry, findings).write(entry.audit().ties());
      new Exhibits(html, id).write(entry.audit().evidence());
      prominence(id, entry);
    }
    Surfaces surfaces = new Surfaces(html, id, entry, findings);
    for (Drawn drawn : entry.artefacts()) {
      surfaces.write(drawn);
    }
    html.close();
  }

  private void prominence(String id, Entry entry) throws IOException {
    for (Drawn drawn : entry.artefacts()) {
      tiles(drawn);
    }
    criteria(id, entry, Medium.PDF, "PDF", entry.result().prominence().pdf());
    criteria(id, entry, Medium.WORKBOOK, "workbook", entry.result().prominence().xlsx());
  }

  /** The ways to the parts of an audit, which is long. */
  private void ways(String id, Entry entry) throws IOException {
    html.open("nav", "class", "ways", "aria-label", "Parts of " + entry.name());
    html.open("ul");
    way("What was asked", id + "-asked");
    way("Findings", id + "-findings");
    way("Tie-out", id + "-ties");
    way("Evidence", id + "-evidence");
    if (!entry.result().prominence().pdf().isEmpty()) {
      way("Prominence, PDF", id + "-pdf");
    }
    if (!entry.result().prominence().xlsx().isEmpty()) {
      way("Prominence, workbook", id + "-xlsx");
    }
    for (Drawn drawn : entry.artefacts()) {
      boolean pdf = drawn.layout().medium() == Medium.PDF;
      way(pdf ? "Pages" : "Sheets", id + "-" + entry.key(drawn) + "-surfaces");
    }
    html.close().close();
  }

  private void way(String words, String target) throws IOException {
    html.open("li").leaf("a", words, "href", "#" + target).close();
  }

  private static String sentence(Result result) {
    if (result.failure() != null) {
      return "The work on it could not be finished: " + result.failure();
    }
    long errors = count(result, Severity.ERROR);
    long warnings = count(result, Severity.WARNING);
    long judgements = count(result, Severity.JUDGEMENT);
    String others =
        (warnings > 0 ? "; " + Numbers.count(warnings, "warning") : "")
            + (judgements > 0 ? "; " + Numbers.count(judgements, "judgement") : "");
    return result.verdict() == Verdict.COMPLIANT
        ? "No rule stands against it" + others + "."
        : Numbers.count(errors, "error")
            + " stand"
            + (errors == 1 ? "s" : "")
            + " against it"
            + others
            + ".";
  }

  private static long count(Result result, Severity severity) {
    return result.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private void facts(Entry entry) throws IOException {
    Result result = entry.result();
    html.open("dl", "class", "facts");
    if (entry.audit() != null) {
      // Nothing was made here, so there is no release of ours to speak of.
      fact("Handed in", result.input());
      fact("What it is", entry.audit().target());
    } else {
      fact("Input", result.input());
      made(result);
    }
    html.close();
  }

  private void made(Result result) throws IOException {
    if (result.release() != null && !result.release().equals(result.input())) {
      fact("Released to", result.release());
    } else if (result.verdict() == Verdict.NON_COMPLIANT) {
      fact(
          "Release",
          result.prominence().pdf().isEmpty()
              ? "none; no file was made"
              : "none; the files shown below were made to be measured, and dropped");
    }
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }

  /** Four panels of equal weight: how much of what was measured each side takes up. */
  private void tiles(Drawn drawn) throws IOException {
    boolean pdf = drawn.layout().medium() == Medium.PDF;
    Map<Side, Room> rooms = new EnumMap<>(Side.class);
    double all = 0;
    for (Side side : Side.values()) {
      Room room = Room.in(drawn, side);
      rooms.put(side, room);
      all += room.area();
    }
    html.leaf("h3", (pdf ? "Room on the pages of " : "Room on the sheets of ") + drawn.file());
    html.open("ul", "class", "tiles");
    for (Map.Entry<Side, Room> tile : rooms.entrySet()) {
      Room room = tile.getValue();
      html.open("li", "class", tile.getKey().name());
      html.leaf("p", tile.getKey() + "\u2002" + tile.getKey().words(), "class", "k");
      html.open("p", "class", "big").text(Numbers.percent(room.area(), all)).close();
      html.leaf(
          "p",
          Numbers.whole(room.area())
              + " pt\u00B2 on "
              + Numbers.count(room.surfaces(), pdf ? "page" : "sheet"));
      html.leaf("p", "type " + room.type() + " pt", "class", "chg");
      html.close();
    }
    html.close();
  }

  private void criteria(String id, Entry entry, Medium medium, String heading, List<Measured> rows)
      throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    Map<String, Integer> found = new HashMap<>();
    for (Drawn drawn : entry.artefacts()) {
      if (drawn.layout().medium() == medium) {
        for (Finding finding : entry.result().findings()) {
          if (drawn.file().equals(finding.location().file())) {
            found.merge(finding.rule().value(), 1, Integer::sum);
          }
        }
      }
    }
    new Criteria(html, rules).write(id + "-" + medium.code(), id + "-head", heading, rows, found);
  }
}
