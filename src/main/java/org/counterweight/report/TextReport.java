package org.counterweight.report;

import java.io.IOException;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;

/**
 * Findings as a compiler shows them: place, severity and rule, the source line with the value
 * marked, what to do, and what the rule stands on. The first line of a finding keeps the form
 * {@code file:line:column: severity[rule]: message}, which editors turn into links.
 */
public final class TextReport implements ReportWriter {
  private final Appendable out;
  private final Ink ink;
  private Prominence last = Prominence.NONE;

  /**
   * A report on this target.
   *
   * @param out where it goes; lines end in LF
   * @param colours whether to use ANSI colours; only for terminals
   */
  public TextReport(Appendable out, boolean colours) {
    this.out = out;
    this.ink = colours ? Ink.ANSI : Ink.PLAIN;
  }

  @Override
  public void begin(Tool tool, PolicyReference policy) {
    // A person has just typed both.
  }

  @Override
  public void result(Result result, SourceLines lines) throws IOException {
    for (Finding finding : result.findings()) {
      finding(finding, result.input(), lines);
    }
    last = result.prominence();
    if (result.verdict() == Verdict.NON_COMPLIANT) {
      table().write(last, row -> row.outcome() == Prominence.Outcome.FAIL);
    }
    out.append(ink.bold(Visible.of(result.input())))
        .append(": ")
        .append(verdict(result))
        .append("\n\n");
  }

  @Override
  public void end(Summary summary) throws IOException {
    // Of one statement a person wants to see all that was measured; of many only what failed.
    if (summary.total() == 1) {
      table().write(last, row -> row.outcome() != Prominence.Outcome.NOT_APPLICABLE);
    }
    out.append(number(summary.total(), "statement"))
        .append(": ")
        .append(Integer.toString(summary.compliant()))
        .append(" compliant, ")
        .append(Integer.toString(summary.nonCompliant()))
        .append(" non-compliant, ")
        .append(Integer.toString(summary.unreadable()))
        .append(" unreadable\n");
  }

  private ProminenceTable table() {
    return new ProminenceTable(out, ink);
  }

  private void finding(Finding finding, String input, SourceLines lines) throws IOException {
    Severity severity = finding.severity();
    out.append(ink.bold(Visible.of(Place.of(finding.location(), input))))
        .append(": ")
        .append(ink.severity(severity, severity.code() + "[" + finding.rule() + "]"))
        .append(": ")
        .append(Visible.of(finding.message()))
        .append('\n');
    int gutter = frame(finding.location(), severity, input, lines);
    note(gutter, "fix", finding.fix());
    note(gutter, "why", finding.citation() == null ? null : finding.citation().toString());
    out.append('\n');
  }

  /** Shows the source line where there is one; returns how far to indent what follows. */
  private int frame(Location at, Severity severity, String input, SourceLines lines)
      throws IOException {
    String file = at.file() == null ? input : at.file();
    if (at.cell() != null) {
      Optional<String> value = lines.cell(file, at.cell());
      if (value.isPresent()) {
        return cell(at.cell(), value.get(), severity);
      }
    }
    if (at.line() == null || at.column() == null) {
      return 1;
    }
    Optional<String> line = lines.line(file, at.line());
    if (line.isEmpty()) {
      return 1;
    }
    CodeFrame frame = new CodeFrame(line.get(), at.column(), at.endColumn());
    String number = at.line().toString();
    out.append(ink.dim(" " + number + " |"))
        .append(' ')
        .append(frame.source())
        .append('\n')
        .append(ink.dim(" ".repeat(number.length() + 2) + "|"))
        .append(' ')
        .append(ink.severity(severity, frame.marks()))
        .append('\n');
    return number.length() + 2;
  }

  /** Shows a cell as a row of its own: its name, and what stands in it. */
  private int cell(String name, String value, Severity severity) throws IOException {
    String first = value.lines().findFirst().orElse("");
    CodeFrame frame = new CodeFrame(first, 1, first.codePointCount(0, first.length()) + 1);
    String shown = Visible.of(name);
    out.append(ink.dim(" " + shown + " |")).append(' ').append(frame.source()).append('\n');
    out.append(ink.dim(" ".repeat(shown.length() + 2) + "|"))
        .append(' ')
        .append(ink.severity(severity, frame.marks()))
        .append('\n');
    return 1;
  }

  private void note(int indent, String label, String text) throws IOException {
    if (text != null) {
      out.append(" ".repeat(indent))
          .append(ink.dim(label + ":"))
          .append(' ')
          .append(Visible.of(text))
          .append('\n');
    }
  }

  private static String verdict(Result result) {
    StringBuilder text = new StringBuilder(result.verdict().code());
    String counts = counts(result);
    if (!counts.isEmpty()) {
      text.append(" (").append(counts).append(')');
    }
    if (result.failure() != null) {
      text.append(": ").append(Visible.of(result.failure()));
    }
    // An audited release is the input itself.
    if (result.release() != null && !result.release().equals(result.input())) {
      String where =
          result.verdict() != Verdict.COMPLIANT
              ? ", see "
              : result.unchanged() ? ", unchanged in " : ", released to ";
      text.append(where).append(Visible.of(result.release()));
    }
    return text.toString();
  }

  private static String counts(Result result) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = (int) result.findings().stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts
            .append(counts.isEmpty() ? "" : ", ")
            .append(count)
            .append(' ')
            .append(severity.code());
        if (count > 1 && severity != Severity.INFO) {
          counts.append('s');
        }
      }
    }
    return counts.toString();
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
