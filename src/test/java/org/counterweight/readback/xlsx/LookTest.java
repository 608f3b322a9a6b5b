package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweight.readback.xlsx.Made.block;
import static org.counterweight.readback.xlsx.Made.cell;
import static org.counterweight.readback.xlsx.Made.hiding;
import static org.counterweight.readback.xlsx.Made.layout;
import static org.counterweight.readback.xlsx.Made.put;
import static org.counterweight.readback.xlsx.Made.run;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.layout.Block;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/** Size, weight, colour and ground of what a cell shows. */
final class LookTest {
  private static XSSFFont font(XSSFWorkbook book, double size, String colour) {
    XSSFFont font = book.createFont();
    font.setFontHeight(size);
    font.setColor(new XSSFColor(HexFormat.of().parseHex(colour)));
    return font;
  }

  private static CellStyle style(XSSFWorkbook book, XSSFFont font, String fill) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    if (fill != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill)));
    }
    return style;
  }

  @Test
  void whiteOnWhiteIsSeenButHasNoContrast() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "pale").setCellStyle(style(book, font(book, 1, "FFFFFF"), null));
          put(sheet, 1, 0, "dark").setCellStyle(style(book, font(book, 20, "FFFFFF"), "102030"));
        });
    assertThat(run(layout, "A1").contrast()).hasValue(1.0);
    assertThat(run(layout, "A1").type().size()).isEqualTo(1);
    assertThat(run(layout, "A1").visible()).isTrue();
    assertThat(run(layout, "A2").ground()).hasToString("#102030");
    assertThat(run(layout, "A2").contrast().orElseThrow()).isGreaterThan(10);
    assertThat(layout.panels()).singleElement().extracting("fill").hasToString("#102030");
  }

  @Test
  void patternsAndGradientsCountByTheColourNearestToTheInk() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFCellStyle pattern = (XSSFCellStyle) style(book, font(book, 11, "FF0000"), null);
          pattern.setFillPattern(FillPatternType.BRICKS);
          pattern.setFillForegroundColor(IndexedColors.RED.getIndex());
          pattern.setFillBackgroundColor(IndexedColors.WHITE.getIndex());
          put(sheet, 0, 0, "red on red bricks").setCellStyle(pattern);
        });
    assertThat(block(layout, "A1").runs().get(0).contrast().orElseThrow()).isLessThan(1.1);
  }

  @Test
  void coloursOfTheThemeTintedAndIndexed() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFFont theme = book.createFont();
          theme.setThemeColor((short) 0);
          put(sheet, 0, 0, "light 1").setCellStyle(style(book, theme, null));
          XSSFFont tinted = book.createFont();
          CTColor half = tinted.getCTFont().addNewColor();
          half.setTheme(1);
          half.setTint(0.5);
          put(sheet, 1, 0, "half of black").setCellStyle(style(book, tinted, null));
          XSSFFont indexed = book.createFont();
          indexed.setColor(IndexedColors.GREEN.getIndex());
          put(sheet, 2, 0, "green").setCellStyle(style(book, indexed, null));
        });
    assertThat(run(layout, "A1").ink()).hasToString("#ffffff");
    assertThat(run(layout, "A2").ink().red()).isCloseTo(128, within(1));
    assertThat(run(layout, "A3").ink()).hasToString("#008000");
  }

  @Test
  void piecesOfRichTextEachAsTheyAre() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFRichTextString text = new XSSFRichTextString("412 trillion tokens (harm: 4)");
          XSSFFont large = font(book, 24, "AA0000");
          large.setBold(true);
          text.applyFont(0, 12, large);
          text.applyFont(19, 29, font(book, 2, "EEEEEE"));
          cell(sheet, 0, 0).setCellValue(text);
        });
    Block block = block(layout, "A1");
    assertThat(block.text()).isEqualTo("412 trillion tokens (harm: 4)");
    List<Run> runs = block.runs();
    assertThat(runs).extracting(Run::text).containsExactly("412 trillion", " tokens", " (harm: 4)");
    assertThat(runs.get(0).type().size()).isEqualTo(24);
    assertThat(runs.get(0).type().bold()).isTrue();
    assertThat(runs.get(0).ink()).hasToString("#aa0000");
    assertThat(runs.get(1).type().bold()).isFalse();
    assertThat(runs.get(2).type().size()).isEqualTo(2);
    assertThat(runs.get(1).box().x()).isCloseTo(runs.get(0).box().right(), within(0.01));
  }

  @Test
  void typeIsMadeSmallerUntilItFits() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle shrink = book.createCellStyle();
          shrink.setShrinkToFit(true);
          put(sheet, 0, 0, "Events of serious harm to customers in the period")
              .setCellStyle(shrink);
          put(sheet, 0, 1, "next");
        });
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(run(layout, "A1").type().size()).isBetween(1.0, 4.0);
  }

  @Test
  void formatsOfNumbersBringWordsAndColours() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle words = book.createCellStyle();
          words.setDataFormat(book.createDataFormat().getFormat("0.0,,,\" tn tokens\""));
          Cell number = cell(sheet, 0, 0);
          number.setCellValue(412_000_000_000.0);
          number.setCellStyle(words);
          sheet.setColumnWidth(0, 30 * 256);
          CellStyle pale = book.createCellStyle();
          pale.setDataFormat(book.createDataFormat().getFormat("[White]0"));
          Cell four = cell(sheet, 1, 0);
          four.setCellValue(4);
          four.setCellStyle(pale);
          CellStyle day = book.createCellStyle();
          day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
          Cell date = cell(sheet, 2, 0);
          date.setCellValue(LocalDate.of(2025, 3, 10));
          date.setCellStyle(day);
          cell(sheet, 3, 0).setCellValue(true);
          Cell error = cell(sheet, 4, 0);
          error.setCellErrorValue((byte) 7);
          Cell formula = cell(sheet, 5, 0);
          formula.setCellFormula("A1&\" x\"");
          formula.setCellValue("cached");
        });
    assertThat(block(layout, "A1").text()).isEqualTo("412.0 tn tokens");
    assertThat(run(layout, "A2").ink()).hasToString("#ffffff");
    assertThat(block(layout, "A3").text()).isEqualTo("10 Mar 2025");
    assertThat(block(layout, "A4").text()).isEqualTo("TRUE");
    assertThat(block(layout, "A5").text()).isEqualTo("#DIV/0!");
    assertThat(block(layout, "A6").text()).isEqualTo("cached");
  }

  @Test
  void placesFollowAlignmentIndentAndMergedAreas() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          sheet.setColumnWidth(0, 20 * 256);
          put(sheet, 0, 0, "left");
          CellStyle right = book.createCellStyle();
          right.setAlignment(HorizontalAlignment.RIGHT);
          put(sheet, 1, 0, "right").setCellStyle(right);
          CellStyle centre = book.createCellStyle();
          centre.setAlignment(HorizontalAlignment.CENTER);
          put(sheet, 2, 0, "over three columns").setCellStyle(centre);
          sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
          CellStyle indent = book.createCellStyle();
          indent.setAlignment(HorizontalAlignment.LEFT);
          indent.setIndention((short) 3);
          put(sheet, 3, 0, "in").setCellStyle(indent);
          cell(sheet, 4, 0).setCellValue(7);
        });
    double width = block(layout, "A1").box().width();
    assertThat(width).isCloseTo(20 * 7 * 0.75, within(5.0));
    assertThat(run(layout, "A1").box().x()).isLessThan(5);
    assertThat(run(layout, "A2").box().right()).isCloseTo(width, within(5.0));
    double middle = block(layout, "A3").box().width() / 2;
    assertThat(run(layout, "A3").box().x() + run(layout, "A3").box().width() / 2)
        .isCloseTo(middle, within(1.0));
    assertThat(run(layout, "A4").box().x()).isGreaterThan(15);
    assertThat(run(layout, "A5").box().right()).isCloseTo(width, within(5.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, -90, 45, 255})
  void turnedTextIsThere(int degrees) throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle turned = book.createCellStyle();
          turned.setRotation((short) degrees);
          Cell cell = put(sheet, 0, 0, "Harm");
          cell.setCellStyle(turned);
          cell.getRow().setHeightInPoints(90);
          Cell low = put(sheet, 1, 0, "Events of serious harm in the period");
          low.setCellStyle(turned);
          low.getRow().setHeightInPoints(10);
        });
    assertThat(run(layout, "A1").text()).isEqualTo("Harm");
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(hiding(layout, "A2")).containsExactly(Hiding.CUT_OFF);
  }

  private static void condition(Sheet sheet, ConditionalFormattingRule rule, String cells) {
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
  }

  @Test
  void conditionalFormatsAreWorkedOut() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          for (int row = 0; row < 6; row++) {
            cell(sheet, row, 0).setCellValue(row);
            put(sheet, row, 1, row == 3 ? "Harm" : "Value");
          }
          SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
          ConditionalFormattingRule more =
              all.createConditionalFormattingRule(ComparisonOperator.GT, "3");
          more.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
          condition(sheet, more, "A1:A6");
          ConditionalFormattingRule same =
              all.createConditionalFormattingRule(ComparisonOperator.EQUAL, "1");
          same.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
          condition(sheet, same, "A1:A6");
          ConditionalFormattingRule words = all.createConditionalFormattingRule("$B1=\"Harm\"");
          words.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
          condition(sheet, words, "B1:B6");
        });
    assertThat(run(layout, "A1").ink()).hasToString("#000000");
    assertThat(run(layout, "A2").ground()).hasToString("#ff0000");
    assertThat(run(layout, "A4").ink()).hasToString("#000000");
    assertThat(run(layout, "A5").ink()).hasToString("#ffffff");
    assertThat(run(layout, "B3").ink()).hasToString("#000000");
    assertThat(run(layout, "B4").ink()).hasToString("#ffffff");
  }

  private static Layout conditional(String rule, String change) throws Exception {
    byte[] book =
        Made.bytes((b, sheet) -> {
          for (int row = 0; row < 5; row++) {
            cell(sheet, row, 0).setCellValue(row < 3 ? 7 : row);
          }
        });
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replace(
                    "</sheetData>",
                    "</sheetData><conditionalFormatting sqref=\"A1:A5\">"
                        + rule
                        + "</conditionalFormatting>"));
    book =
        Made.with(
            book,
            "xl/styles.xml",
            xml ->
                xml.replaceFirst("<dxfs[^>]*/>|<dxfs[^>]*>.*</dxfs>", "")
                    .replace(
                        "</styleSheet>",
                        "<dxfs count=\"1\"><dxf>" + change + "</dxf></dxfs></styleSheet>"));
    return Made.read(book).layout();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>A1=7</formula></cfRule>",
        "<cfRule type=\"duplicateValues\" dxfId=\"0\" priority=\"1\"/>",
        "<cfRule type=\"top10\" rank=\"3\" dxfId=\"0\" priority=\"1\"/>",
        "<cfRule type=\"aboveAverage\" dxfId=\"0\" priority=\"1\"/>",
        "<cfRule type=\"cellIs\" operator=\"between\" dxfId=\"0\" priority=\"1\">"
            + "<formula>6</formula><formula>8</formula></cfRule>",
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
            + "<formula>COUNTIF($A$1:$A$5,A1)&gt;1</formula></cfRule>",
      })
  void whatAConditionHidesIsHidden(String rule) throws Exception {
    Layout layout = conditional(rule, "<numFmt numFmtId=\"200\" formatCode=\";;;\"/>");
    assertThat(hiding(layout, "A1")).containsExactly(Hiding.EMPTY_FORMAT);
    assertThat(hiding(layout, "A3")).containsExactly(Hiding.EMPTY_FORMAT);
    assertThat(hiding(layout, "A4")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<cfRule type=\"timePeriod\" timePeriod=\"today\" dxfId=\"0\" priority=\"1\"/>",
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
            + "<formula>TODAY()&gt;0</formula></cfRule>",
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
            + "<formula>SUM(INDIRECT(\"A1:XFD1048576\"))&gt;0</formula></cfRule>",
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
            + "<formula>NOSUCHFUNCTION(A1)</formula></cfRule>",
      })
  void whatMayHideOnSomeDayCountsAsHidden(String rule) throws Exception {
    String hide = "<numFmt numFmtId=\"200\" formatCode=\";;;\"/>";
    assertThat(hiding(conditional(rule, hide), "A1")).containsExactly(Hiding.EMPTY_FORMAT);
    String show = "<font><b/></font>";
    assertThat(run(conditional(rule, show), "A1").type().bold()).as("only louder").isFalse();
  }

  @Test
  void theFirstConditionThatHoldsWinsAndMayBeTheLast() throws Exception {
    String rules =
        "<cfRule type=\"expression\" dxfId=\"9\" priority=\"1\" stopIfTrue=\"1\">"
            + "<formula>A1=7</formula></cfRule>"
            + "<cfRule type=\"expression\" dxfId=\"0\" priority=\"2\"><formula>TRUE</formula>"
            + "</cfRule>";
    Layout layout = conditional(rules, "<numFmt numFmtId=\"200\" formatCode=\";;;\"/>");
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(hiding(layout, "A4")).containsExactly(Hiding.EMPTY_FORMAT);
  }

  @Test
  void scalesAndBarsColourTheGround() throws Exception {
    Layout layout =
        conditional(
            "<cfRule type=\"colorScale\" priority=\"1\"><colorScale><cfvo type=\"min\"/>"
                + "<cfvo type=\"max\"/><color rgb=\"FF000000\"/><color rgb=\"FFFFFFFF\"/>"
                + "</colorScale></cfRule>",
            "");
    assertThat(run(layout, "A1").ground()).hasToString("#ffffff");
    assertThat(run(layout, "A4").contrast()).as("black on black").hasValue(1.0);
    Layout bars =
        conditional(
            "<cfRule type=\"dataBar\" priority=\"1\"><dataBar showValue=\"0\"><cfvo type=\"min\"/>"
                + "<cfvo type=\"max\"/><color rgb=\"FF638EC6\"/></dataBar></cfRule>",
            "");
    assertThat(hiding(bars, "A1")).containsExactly(Hiding.EMPTY_FORMAT);
  }

  @Test
  void stylesOfTablesGiveInkAndGround() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          for (int row = 0; row < 3; row++) {
            put(sheet, row, 0, row == 0 ? "Figure" : "row " + row);
            put(sheet, row, 1, row == 0 ? "Value" : "x");
          }
          XSSFTable table =
              ((XSSFSheet) sheet)
                  .createTable(new AreaReference("A1:B3", book.getSpreadsheetVersion()));
          table.getCTTable().addNewTableStyleInfo().setName("TableStyleMedium2");
          table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        });
    assertThat(run(layout, "A1").ink()).hasToString("#ffffff");
    assertThat(run(layout, "A1").ground()).hasToString("#4f81bd");
    assertThat(run(layout, "A1").type().bold()).isTrue();
    assertThat(run(layout, "A2").ground()).isNotEqualTo(run(layout, "A3").ground());
  }
}
