package org.counterweight.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;
import org.counterweight.render.xlsx.XlsxRenderer;
import org.counterweight.render.xlsx.XlsxSource;
import org.counterweight.report.Markup;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.Tool;
import org.counterweight.report.html.Asked;
import org.counterweight.report.html.AuditRow;
import org.counterweight.report.html.Mark;

/** Many audited submissions as a workbook: a row each, and how often which rule spoke. */
final class SummaryWorkbook {
  private static final String STYLES =
      """
      <styles>
        <style name="h1" font="Liberation Serif" size="16" colour="#0f2a43"/>
        <style name="note" size="9" colour="#5b6875" wrap="true" valign="top"/>
        <style name="th" size="9" bold="true" align="right" valign="bottom" wrap="true" border-bottom="thin #0f2a43"/>
        <style name="th-text" extends="th" align="left"/>
        <style name="cell" air="6" border-bottom="hair #d5dce2" valign="top"/>
        <style name="text" align="left" wrap="true"/>
        <style name="n" align="right" format="#,##0_)_)"/>
        <style name="HOLDS" align="left" wrap="true" colour="#166149"/>
        <style name="BROKEN" align="left" wrap="true" bold="true" colour="#8f1d16" fill="#fbeceb"/>
        <style name="DOUBTFUL" align="left" wrap="true" colour="#6b4700" fill="#fdf3dc"/>
        <style name="JUDGEMENT" align="left" wrap="true" colour="#563d87" fill="#f1ecf9"/>
        <style name="WAIVED" align="left" wrap="true" colour="#1f5a8c" fill="#eaf2f9"/>
        <style name="INFORMED" align="left" wrap="true" colour="#1f5a8c"/>
        <style name="UNCHECKED" align="left" wrap="true" colour="#5b6875" fill="#f3f6f8"/>
        <style name="NOTHING" align="left" wrap="true" colour="#5b6875"/>
      </styles>
      """;

  private final StringBuilder xml =
      new StringBuilder("<workbook font=\"Liberation Sans\" size=\"10\" colour=\"#1d2733\">")
          .append(STYLES);

  private SummaryWorkbook() {}

  /** The workbook; the same rows give the same bytes. */
  static byte[] of(Tool tool, PolicyReference policy, List<AuditRow> rows)
      throws RenderException, IOException {
    SummaryWorkbook book = new SummaryWorkbook();
    book.submissions(tool, policy, rows);
    book.rules(rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // No clock: a summary has no day of its own.
    OffsetDateTime day = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    new XlsxRenderer()
        .render(
            new XlsxSource(
                book.xml.append("</workbook>").toString(),
                new DocumentMetadata(
                    "Summary of audits", tool.name(), "audit", "audit", "en", day, "audit", ""),
                List.of()),
            out);
    return out.toByteArray();
  }

  private void submissions(Tool tool, PolicyReference policy, List<AuditRow> rows) {
    List<Mark> heads =
        rows.stream().map(AuditRow::marks).filter(m -> !m.isEmpty()).findFirst().orElse(List.of());
    List<String> columns =
        new ArrayList<>(
            List.of(
                "Submission",
                "Statement",
                "Entity",
                "Period",
                "Verdict",
                "#Errors",
                "#Warnings",
                "#Judgements"));
    heads.forEach(mark -> columns.add(mark.question()));
    columns.addAll(List.of("#Waived findings", "Files", "What could not be done"));
    List<Integer> widths = new ArrayList<>(List.of(36, 20, 28, 13, 16, 10, 12, 14));
    heads.forEach(mark -> widths.add(17));
    widths.addAll(List.of(10, 62, 34));
    open("Submissions", 1, widths);
    title(
        rows.size() + (rows.size() == 1 ? " submission" : " submissions") + ", audited",
        tool.name()
            + " "
            + tool.version()
            + ", policy "
            + policy.id()
            + " "
            + policy.version()
            + ". Each answer is the worst that was found for its question.");
    table("submissions", "Submissions with the answer to each question", columns);
    for (AuditRow row : rows) {
      xml.append("<row style=\"cell\">");
      text("text", row.target());
      text("text", row.statement());
      text("text", row.entity());
      text("text", row.period());
      text(
          switch (row.verdict()) {
            case COMPLIANT -> Asked.Stand.HOLDS.name();
            case NON_COMPLIANT -> Asked.Stand.BROKEN.name();
            case UNREADABLE -> Asked.Stand.DOUBTFUL.name();
          },
          row.verdict().code());
      number(row.errors());
      number(row.warnings());
      number(row.judgements());
      for (int i = 0; i < heads.size(); i++) {
        Mark mark = row.marks().isEmpty() ? null : row.marks().get(i);
        text(
            mark == null ? Asked.Stand.UNCHECKED.name() : mark.stand().name(),
            mark == null ? "not finished" : mark.word());
      }
      number(row.waived());
      text("text", String.join(", ", row.files()));
      text("text", row.failure());
      xml.append("</row>");
    }
    xml.append("</table></sheet>");
  }

  private void rules(List<AuditRow> rows) {
    Map<String, int[]> counts = new TreeMap<>();
    for (AuditRow row : rows) {
      row.rules()
          .forEach((rule, count) -> {
            int[] both = counts.computeIfAbsent(rule, r -> new int[2]);
            both[0]++;
            both[1] += count;
          });
    }
    open("Rules", 0, List.of(40, 16, 16));
    title("Errors and warnings by rule", "What was waived is not counted.");
    table("rules", "Errors and warnings by rule", List.of("Rule", "#Submissions", "#Findings"));
    counts.forEach((rule, both) -> {
      xml.append("<row style=\"cell\">");
      text("text", rule);
      number(both[0]);
      number(both[1]);
      xml.append("</row>");
    });
    if (counts.isEmpty()) {
      xml.append("<row style=\"cell\">");
      text("text", "none");
      number(0);
      number(0);
      xml.append("</row>");
    }
    xml.append("</table></sheet>");
  }

  private void open(String name, int frozen, List<Integer> widths) {
    xml.append("<sheet name=\"").append(name).append("\" orientation=\"landscape\"");
    xml.append(" freeze-columns=\"").append(frozen).append("\"><columns>");
    widths.forEach(width -> xml.append("<column width=\"").append(width).append("\"/>"));
    xml.append("</columns>");
  }

  private void title(String title, String note) {
    xml.append("<row><text style=\"h1\">").append(Markup.of(title)).append("</text></row>");
    xml.append("<row><text style=\"note\" span=\"3\">").append(Markup.of(note));
    xml.append("</text></row><row height=\"8\"/>");
  }

  private void table(String id, String alt, List<String> heads) {
    xml.append("<table id=\"").append(id).append("\" alt=\"").append(alt);
    xml.append("\"><head repeat=\"true\" freeze=\"true\">");
    for (int i = 0; i < heads.size(); i++) {
      boolean number = heads.get(i).startsWith("#");
      xml.append("<text style=\"").append(number ? "th" : "th-text").append("\" key=\"c").append(i);
      xml.append("\">").append(Markup.of(number ? heads.get(i).substring(1) : heads.get(i)));
      xml.append("</text>");
    }
    xml.append("</head>");
  }

  private void text(String style, String text) {
    xml.append("<text style=\"").append(style).append("\">");
    xml.append(Markup.of(text == null ? "" : text)).append("</text>");
  }

  private void number(long number) {
    xml.append("<number style=\"n\">").append(number).append("</number>");
  }
}
