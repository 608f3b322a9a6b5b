package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.Summary;
import org.counterweight.report.Tool;

/** The head of the page: what it is, every statement with its verdict, which regions to show. */
final class Contents {
  private final Html html;
  private final Tool tool;
  private final PolicyReference policy;

  Contents(Html html, Tool tool, PolicyReference policy) {
    this.html = html;
    this.tool = tool;
    this.policy = policy;
  }

  /**
   * One statement in the table of contents.
   *
   * @param counts findings by the order of {@link Severity}
   * @param row the same as a row of a summary, where it was audited; null otherwise
   */
  record Line(
      String id, String name, String input, Verdict verdict, List<Long> counts, AuditRow row) {
    static Line of(String id, Entry entry) {
      List<Long> counts =
          java.util.Arrays.stream(Severity.values())
              .map(severity ->
                  entry.result().findings().stream()
                      .filter(finding -> finding.severity() == severity)
                      .count())
              .toList();
      AuditRow row = entry.audit() == null ? null : entry.audit().row("#" + id);
      return new Line(
          id, entry.name(), entry.result().input(), entry.result().verdict(), counts, row);
    }
  }

  /** The title of the page, as a browser's tab shows it. */
  static String title(List<Line> lines) {
    String kind = audit(lines) ? "Audit: " : "Compliance report: ";
    return lines.size() == 1
        ? kind + lines.getFirst().name()
        : kind + Numbers.count(lines.size(), "statement");
  }

  private static boolean audit(List<Line> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.row() != null);
  }

  void write(List<Line> lines, Summary summary) throws IOException {
    html.leaf("a", "Skip to the results", "class", "skip", "href", "#main");
    html.open("header");
    html.leaf("p", tool.name() + " " + tool.version(), "class", "k");
    boolean audit = audit(lines);
    html.leaf("h1", audit ? "What holds, and what does not" : "What a reader sees");
    html.leaf(
        "p",
        audit
            ? "A submission checked from the outside, file by file and figure by figure. Each answer"
                + " leads to what was found, and each finding to its place on the page."
            : "Raw usage may be shown only where business value and harm are shown just as"
                + " prominently. This page shows what was measured on the finished files, and"
                + " where.",
        "class",
        "lead");
    html.open("dl", "class", "facts");
    fact("Statements", sentence(summary));
    fact("Policy", policy.id() + ", version " + policy.version());
    html.open("div").leaf("dt", "Digest of the policy").open("dd");
    html.leaf("code", policy.sha256()).close().close();
    html.close();
    if (lines.size() > 1) {
      if (audit) {
        html.open("nav", "aria-label", "Submissions");
        new LightTable(html)
            .write(
                "submissions",
                "Submissions in the order of the targets",
                lines.stream().map(Line::row).toList());
        html.close();
      } else {
        table(lines);
      }
    }
    html.close();
    switches();
  }

  private void fact(String name, String value) throws IOException {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }

  private static String sentence(Summary summary) {
    return summary.total()
        + ": "
        + summary.compliant()
        + " compliant, "
        + summary.nonCompliant()
        + " non-compliant, "
        + summary.unreadable()
        + " unreadable";
  }

  private void table(List<Line> lines) throws IOException {
    html.open("nav", "aria-label", "Statements");
    html.open("table", "class", "fig contents");
    html.leaf("caption", "Statements in the order of the inputs");
    html.open("thead").open("tr");
    html.leaf("th", "Statement", "scope", "col", "class", "t");
    html.leaf("th", "Input", "scope", "col", "class", "t path");
    html.leaf("th", "Errors", "scope", "col", "class", "n");
    html.leaf("th", "Warnings", "scope", "col", "class", "n");
    html.leaf("th", "Judgements", "scope", "col", "class", "n");
    html.leaf("th", "Verdict", "scope", "col", "class", "t");
    html.close().close().open("tbody");
    for (Line line : lines) {
      html.open("tr");
      html.open("th", "scope", "row", "class", "t");
      html.leaf("a", line.name(), "href", "#" + line.id()).close();
      html.leaf("td", line.input(), "class", "t path");
      for (int i = 0; i < 3; i++) {
        html.leaf("td", Long.toString(line.counts().get(i)), "class", "n");
      }
      html.open("td", "class", "t nw");
      Light.of(line.verdict()).write(html, line.verdict().code());
      html.close().close();
    }
    html.close().close().close();
  }

  private void switches() throws IOException {
    html.open("form", "class", "switches", "aria-label", "Outlines on the pages").open("fieldset");
    html.leaf("legend", "Outline");
    for (Side side : Side.values()) {
      html.open("label", "class", side.name());
      html.empty("input", "type", "checkbox", "checked", "checked", "id", "show-" + side);
      html.leaf("span", side.name(), "class", "key " + side).text(side.words()).close();
    }
    html.close().close();
  }
}
