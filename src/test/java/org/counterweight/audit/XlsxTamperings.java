package org.counterweight.audit;

import static org.counterweight.audit.XlsxForgery.cell;
import static org.counterweight.audit.XlsxForgery.named;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** What can be done to the workbook of a release. */
final class XlsxTamperings {
  private static final String VALUE = "tieout.xlsx-value";
  private static final String FORMULA = "tieout.formula-value";
  private static final String LOOSE = "tieout.unsourced-number";

  private XlsxTamperings() {}

  static List<Tampering> all() {
    return List.of(
        xlsx(
            "a digit of an entered number",
            VALUE,
            b -> named(b, "energy.facility_energy.tilbrook").setCellValue(2439)),
        xlsx(
            "a formula over a constant",
            VALUE,
            b -> {
              Cell cell = named(b, "energy.it_energy");
              cell.removeFormula();
              cell.setCellValue(2860);
            }),
        xlsx(
            "an edited formula",
            FORMULA,
            b -> {
              Cell cell = named(b, "energy.facility_energy");
              cell.setCellFormula(cell.getCellFormula() + "-500");
              cell.setCellValue(3717);
            }),
        xlsx(
            "a formula that leaves one out",
            FORMULA,
            b -> {
              Cell cell = named(b, "energy.it_energy");
              cell.setCellFormula("energy.it_energy.tilbrook");
              cell.setCellValue(2960);
            }),
        xlsx(
            "a formula that takes itself",
            FORMULA,
            b -> {
              Cell cell = named(b, "energy.pue");
              cell.setCellFormula("energy.pue*1");
              cell.setCellValue(1.26);
            }),
        xlsx(
            "a stored result",
            VALUE,
            b -> {
              Cell cell = named(b, "energy.facility_energy");
              cell.setCellValue(3177);
            }),
        xlsx(
            "a format that shows thousandths", VALUE, b -> format(b, "value.gross", "#,##0.00,,,")),
        xlsx("a format that adds a digit", VALUE, b -> format(b, "harm.events", "\"1\"0")),
        xlsx(
            "a format that drops the sign",
            VALUE,
            b -> format(b, "value.response_time.leak_repair", "0.0;0.0")),
        xlsx("a format that shows nothing", VALUE, b -> format(b, "harm.cost", ";;;")),
        xlsx("a hidden row", VALUE, b -> named(b, "harm.open_events").getRow().setZeroHeight(true)),
        xlsx("a row of no height", VALUE, b -> named(b, "harm.cost").getRow().setHeightInPoints(0)),
        xlsx("a hidden column", VALUE, b -> b.getSheet("C Harm").setColumnHidden(2, true)),
        xlsx(
            "a hidden sheet",
            VALUE,
            b -> b.setSheetVisibility(b.getSheetIndex("C Harm"), SheetVisibility.HIDDEN)),
        xlsx(
            "a very hidden sheet",
            VALUE,
            b -> b.setSheetVisibility(b.getSheetIndex("D Oversight"), SheetVisibility.VERY_HIDDEN)),
        xlsx(
            "a name on another cell",
            VALUE,
            b ->
                b.getName("value.net")
                    .setRefersToFormula(b.getName("value.gross").getRefersToFormula())),
        xlsx(
            "another unit beside the number",
            VALUE,
            b -> cell(b, "'A Energy'!B53").setCellValue("GWh")),
        xlsx("another currency", VALUE, b -> cell(b, "'A Energy'!B41").setCellValue("EUR m")),
        xlsx("another scale", VALUE, b -> cell(b, "'A Energy'!B41").setCellValue("GBP bn")),
        xlsx(
            "a number in a text",
            LOOSE,
            b -> cell(b, "'Cover'!A11").setCellValue("2024: 2.894 (+24.6%)")),
        xlsx(
            "a sentence with another number",
            LOOSE,
            b ->
                cell(b, "'A Energy'!A2")
                    .setCellValue(
                        "AI work used 3,177 MWh at two sites, a quarter more than the year before.")),
        xlsx(
            "a row more",
            LOOSE,
            b -> {
              Row row = b.getSheet("B Value").createRow(120);
              row.createCell(0).setCellValue("Further savings, GBP m");
              row.createCell(2).setCellValue(77.31);
            }),
        xlsx(
            "a change in percent as a constant",
            LOOSE,
            b -> {
              Cell cell = cell(b, "'A Energy'!E12");
              cell.removeFormula();
              cell.setCellValue(0.446);
            }),
        xlsx(
            "a comment with a boast",
            "prominence.hidden",
            b -> {
              Cell cell = cell(b, "'A Energy'!A12");
              var anchor = b.getCreationHelper().createClientAnchor();
              anchor.setRow1(1);
              anchor.setRow2(4);
              anchor.setCol1(1);
              anchor.setCol2(4);
              var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
              comment.setString(
                  b.getCreationHelper().createRichTextString("Our staff sent 990 billion tokens"));
              cell.setCellComment(comment);
            }),
        parts(
            "other data inside",
            "tieout.data-differs",
            p ->
                XlsxForgery.replace(
                    p, "customXml/item1.xml", "\"value\":\"2429\"", "\"value\":\"2419\"")),
        parts(
            "a number of a chart",
            "conformance.workbook",
            p ->
                XlsxForgery.replace(
                    p, "xl/charts/chart1.xml", "<c:v>1730</c:v>", "<c:v>1137</c:v>")),
        parts(
            "a part that is named and missing",
            "conformance.workbook",
            p -> p.remove("xl/comments2.xml")),
        parts(
            "a part that is not well-formed",
            "conformance.workbook",
            p -> p.put("customXml/itemProps1.xml", "<a><b></a>".getBytes(StandardCharsets.UTF_8))),
        parts(
            "a part without a type",
            "conformance.workbook",
            p -> p.put("xl/odd.part", new byte[] {1})),
        parts(
            "a link to another workbook",
            "release.active-content",
            p ->
                p.put(
                    "xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
        parts(
            "a connection to outside data",
            "release.active-content",
            p -> p.put("xl/connections.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
        parts("no workbook in it", "release.unreadable", p -> p.remove("xl/workbook.xml")));
  }

  private static void format(Workbook book, String name, String code) {
    Cell cell = named((org.apache.poi.xssf.usermodel.XSSFWorkbook) book, name);
    CellStyle style = book.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setDataFormat(book.createDataFormat().getFormat(code));
    cell.setCellStyle(style);
  }

  private static Tampering xlsx(String what, String rule, XlsxForgery.Change change) {
    return new Tampering("workbook: " + what, rule, true, scene -> scene.xlsx(change));
  }

  private static Tampering parts(String what, String rule, XlsxForgery.Repack change) {
    return new Tampering("workbook: " + what, rule, true, scene -> scene.parts(change));
  }
}
