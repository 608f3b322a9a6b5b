package org.counterweight.conformance.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.conformance.impact.Histogram;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Observation;
import org.counterweight.conformance.impact.State;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;
import org.counterweight.render.xlsx.XlsxRenderer;
import org.counterweight.render.xlsx.XlsxSource;
import org.counterweight.report.Markup;

/** The numbers of a study as a workbook: what becomes of the statements, why, and the ratios. */
public final class ImpactWorkbook {
  private static final String STYLES =
      """
      <styles>
        <style name="h1" font="Liberation Serif" size="16" colour="#0f2a43"/>
        <style name="note" size="9" colour="#5b6875" wrap="true" valign="top"/>
        <style name="th" size="9" bold="true" align="right" valign="bottom" wrap="true" border-bottom="thin #0f2a43"/>
        <style name="th-text" extends="th" align="left"/>
        <style name="cell" border-bottom="hair #d5dce2" valign="top"/>
        <style name="text" align="left" wrap="true"/>
        <style name="n" align="right" format="#,##0"/>
        <style name="r" align="right" format="0.00"/>
      </styles>
      """;

  private final StringBuilder xml =
      new StringBuilder("<workbook font=\"Liberation Sans\" size=\"10\" colour=\"#1d2733\">")
          .append(STYLES);

  private ImpactWorkbook() {}

  /** The workbook. */
  public static byte[] of(ImpactHtml.Study study, Impact impact)
      throws RenderException, IOException {
    ImpactWorkbook book = new ImpactWorkbook();
    book.moves(study, impact);
    book.causes(impact);
    book.ratios(impact);
    book.flips(impact);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer()
        .render(
            new XlsxSource(book.xml.append("</workbook>").toString(), metadata(study), List.of()),
            out);
    return out.toByteArray();
  }

  private static DocumentMetadata metadata(ImpactHtml.Study study) {
    // No clock: a study has no day of its own.
    OffsetDateTime day = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    return new DocumentMetadata(
        study.title(),
        "Counterweight",
        study.before() + " against " + study.after(),
        "impact",
        "en",
        day,
        "impact",
        "");
  }

  private void sheet(String name, String title, String note, int... widths) {
    xml.append("<sheet name=\"").append(name).append("\"><columns>");
    for (int width : widths) {
      xml.append("<column width=\"").append(width).append("\"/>");
    }
    xml.append("</columns>");
    int span = widths.length;
    xml.append(
        "<row><text style=\"h1\" span=\"" + span + "\">" + Markup.of(title) + "</text></row>");
    xml.append(
        "<row><text style=\"note\" span=\"" + span + "\">" + Markup.of(note) + "</text></row>");
    xml.append("<row height=\"8\"/>");
  }

  private void table(String id, String... heads) {
    xml.append("<table id=\"").append(id).append("\" alt=\"").append(Markup.of(id));
    xml.append("\"><head repeat=\"true\" freeze=\"true\">");
    for (int i = 0; i < heads.length; i++) {
      boolean number = heads[i].startsWith("#");
      xml.append("<text style=\"").append(number ? "th" : "th-text").append("\" key=\"c").append(i);
      xml.append("\">")
          .append(Markup.of(number ? heads[i].substring(1) : heads[i]))
          .append("</text>");
    }
    xml.append("</head>");
  }

  private void row(Object... cells) {
    xml.append("<row style=\"cell\">");
    for (Object cell : cells) {
      switch (cell) {
        case Integer number ->
            xml.append("<number style=\"n\">").append(number).append("</number>");
        case Double number ->
            xml.append("<number style=\"r\">")
                .append(String.format(Locale.ROOT, "%.2f", number))
                .append("</number>");
        default ->
            xml.append("<text style=\"text\">")
                .append(Markup.of(cell.toString()))
                .append("</text>");
      }
    }
    xml.append("</row>");
  }

  private void end() {
    xml.append("</table></sheet>");
  }

  private void moves(ImpactHtml.Study study, Impact impact) {
    sheet(
        "Statements",
        study.title(),
        study.before()
            + " against "
            + study.after()
            + "; prominence measured on "
            + study.measured()
            + ". "
            + study.command(),
        26,
        16,
        16,
        16);
    table("moves", "Manner", "Now", "Then", "#Statements");
    List<String> groups = new java.util.ArrayList<>(List.of(""));
    groups.addAll(impact.groups());
    for (String group : groups) {
      for (State from : State.values()) {
        for (State to : State.values()) {
          row(
              group.isEmpty() ? "all" : group,
              from.code(),
              to.code(),
              impact.moved(group, from, to));
        }
      }
    }
    end();
  }

  private void causes(Impact impact) {
    sheet(
        "Rules",
        "Because of which rule",
        "Statements that fare differently, by the rules that have a part in it.",
        60,
        16);
    table("causes", "Rule", "#Statements");
    impact.causes().forEach(this::row);
    end();
  }

  private void ratios(Impact impact) {
    sheet(
        "Ratios",
        "Where the ratios lie",
        "Value (B) or harm (C) over usage (U). The last bar holds all from 2.",
        34,
        12,
        10,
        12,
        14);
    table("ratios", "Criterion", "Artefact", "Side", "#From", "#Measured");
    for (Map.Entry<String, Histogram> entry : impact.ratios().entrySet()) {
      String[] words = entry.getKey().split(" ", 3);
      for (int i = 0; i < Histogram.BINS; i++) {
        if (entry.getValue().count(i) > 0) {
          row(words[0], words[1], words[2], i * Histogram.STEP, entry.getValue().count(i));
        }
      }
    }
    end();
  }

  private void flips(Impact impact) {
    sheet(
        "Flips",
        "Statements that fare differently",
        "The first of them, in their order.",
        44,
        16,
        14,
        14,
        60);
    table("flips", "Statement", "Manner", "Now", "Then", "Because of");
    for (Observation flip : impact.flips()) {
      row(
          flip.name(),
          flip.group(),
          flip.before().code(),
          flip.after().code(),
          String.join("; ", flip.lost())
              + (flip.gained().isEmpty() ? "" : " anew: " + String.join("; ", flip.gained())));
    }
    end();
  }
}
