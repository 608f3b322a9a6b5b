package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What POI, which had no part in writing the file, reads from it. */
final class ReadBackTest {
  private static final Pattern SERIES_NUMBERS =
      Pattern.compile("<c:numRef><c:f>([^<]*)</c:f><c:numCache>(.*?)</c:numCache>");
  private static final Pattern POINT =
      Pattern.compile("<c:pt idx=\"([0-9]+)\"><c:v>([^<]*)</c:v></c:pt>");

  private static byte[] bytes;
  private static XSSFWorkbook workbook;
  private static Map<String, String> parts;

  @BeforeAll
  static void render() throws Exception {
    bytes = Sample.render(Sample.source());
    workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    parts = Parts.of(bytes);
  }

  @Test
  void sheetsKeepTheirOrderAndNothingIsHidden() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      names.add(sheet.getSheetName());
      assertThat(workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)).isFalse();
      sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
      for (int column = 0; column < 12; column++) {
        assertThat(sheet.isColumnHidden(column)).isFalse();
      }
    }
    assertThat(names).containsExactly("Key figures", "A Energy", "B Value", "C Harm", "U Usage");
    assertThat(parts.keySet()).noneMatch(name -> name.contains("externalLink"));
    assertThat(parts.values()).noneMatch(part -> part.contains("TargetMode=\"External\""));
  }

  @Test
  void figuresAreDefinedNamesOfTheirCells() {
    XSSFCell pue = named("energy.pue.dublin");
    assertThat(pue.getCellFormula())
        .isEqualTo("energy.facility_energy.dublin/energy.it_energy.dublin");
    assertThat(pue.getRawValue()).isEqualTo("1.18");
    assertThat(new DataFormatter(Locale.ROOT).formatCellValue(pue, null)).startsWith("energy.");
    assertThat(named("value.net.support_desk").getRawValue()).isEqualTo("3.8");
    assertThat(workbook.getName("b0")).as("an id that is no figure").isNull();
  }

  @Test
  void digitsArriveAsWritten() throws Exception {
    byte[] exact =
        Sample.renderSheets(
            "<sheet name=\"S\"><row><number>0.1000</number><number>12345678901234567890.12"
                + "</number><number>-0.000000000001</number><number>1e3</number></row></sheet>");
    assertThat(Parts.of(exact).get("xl/worksheets/sheet1.xml"))
        .contains("<v>0.1000</v>", "<v>12345678901234567890.12</v>")
        .contains("<v>-0.000000000001</v>", "<v>1000</v>");
  }

  @Test
  void cachedResultsAreWhatPoiRecalculates() throws Exception {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    int formulas = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      for (var row : workbook.getSheetAt(i)) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas++;
            double cached = cell.getNumericCellValue();
            assertThat(evaluator.evaluate(cell).getNumberValue())
                .as(cell.getAddress() + " " + cell.getCellFormula())
                .isCloseTo(cached, org.assertj.core.data.Percentage.withPercentage(0.05));
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(30);
  }

  @Test
  void chartsKeepTheValuesOfTheirCells() {
    int points = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getKey().startsWith("xl/charts/")) {
        Matcher numbers = SERIES_NUMBERS.matcher(part.getValue());
        while (numbers.find()) {
          CellReference[] cells =
              new AreaReference(
                      numbers.group(1).replace("&apos;", "'"), workbook.getSpreadsheetVersion())
                  .getAllReferencedCells();
          assertThat(numbers.group(2)).contains("ptCount val=\"" + cells.length + "\"");
          Matcher point = POINT.matcher(numbers.group(2));
          while (point.find()) {
            XSSFCell cell = cell(cells[Integer.parseInt(point.group(1))]);
            assertThat(point.group(2)).as(part.getKey()).isEqualTo(cell.getRawValue());
            points++;
          }
        }
      }
    }
    assertThat(points).isGreaterThan(40);
  }

  @Test
  void chartsSayInWordsWhatTheyShowAndBeginAtZero() {
    String drawing = parts.get("xl/drawings/drawing3.xml");
    assertThat(drawing).contains("descr=\"Gross 21.0, licences -4.1");
    assertThat(parts.get("xl/charts/chart3.xml")).contains("<c:min val=\"0\"/>");
    assertThat(parts.get("xl/charts/chart4.xml"))
        .as("negative values need room below zero")
        .doesNotContain("<c:min val=\"0\"/>");
  }

  @Test
  void daysAlongAnAxisAreShownAsDays() throws Exception {
    byte[] workbook =
        Sample.renderSheets(
            "<sheet name='S'><table id='t'><head><text key='d'>Day</text><text key='v'>Value"
                + "</text></head><row><date>2025-01-31</date><number>1</number></row></table>"
                + "<charts rows='9'><chart kind='column' from='A' to='C' alt='One on 31 January'"
                + " categories='{t[d]}'><series name='s' values='{t[v]}' colour='#123456'/>"
                + "</chart></charts></sheet>");
    assertThat(Parts.of(workbook).get("xl/charts/chart1.xml"))
        .contains("<c:v>45688</c:v>", "<c:numFmt formatCode=\"yyyy-mm-dd\"");
  }

  @Test
  void tablesHaveHeadsAndNoMergedCells() {
    XSSFTable table = workbook.getSheet("B Value").getTables().get(0);
    assertThat(table.getDisplayName()).isEqualTo("table.uses");
    assertThat(table.getColumns()).extracting(c -> c.getName()).contains("Net 2025_x000a_EUR m");
    assertThat(table.getEndRowIndex() - table.getStartRowIndex())
        .as("without the total")
        .isEqualTo(4);
    for (var merged : workbook.getSheet("B Value").getMergedRegions()) {
      assertThat(
              merged.intersects(
                  table.getArea().getFirstCell().getRow() < 0
                      ? null
                      : org.apache.poi.ss.util.CellRangeAddress.valueOf(
                          table.getArea().formatAsString())))
          .isFalse();
    }
  }

  @Test
  void viewAndPageAreSetUp() {
    XSSFSheet sheet = workbook.getSheet("A Energy");
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    assertThat(workbook.getPrintArea(1)).isEqualTo("'A Energy'!$A$1:$G$25");
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    assertThat(workbook.getSheet("U Usage").getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFooter().getRight()).endsWith("Page &P of &N");
    assertThat(
            sheet
                .getCellComment(new org.apache.poi.ss.util.CellAddress("B5"))
                .getString()
                .getString())
        .startsWith("Metered; ± 2%");
    assertThat(workbook.getSheet("Key figures").getHyperlinkList())
        .extracting(link -> link.getLocation())
        .containsExactly("'A Energy'!A1", "'B Value'!A1", "'C Harm'!A1", "'U Usage'!A1");
  }

  @Test
  void propertiesComeFromTheMetadata() {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("AI impact statement 2025");
    assertThat(core.getCreator()).isEqualTo("Meridian Freight plc");
    assertThat(core.getCreated().toInstant()).hasToString("2026-02-26T00:00:00Z");
    assertThat(core.getModified().toInstant()).hasToString("2026-02-26T00:00:00Z");
    assertThat(
            workbook.getProperties().getCustomProperties().getProperty("Statement id").getLpwstr())
        .isEqualTo("MRF-2025-AIS-1");
  }

  @Test
  void attachmentsRideAlongUnchanged() throws Exception {
    assertThat(attachment("customXml/item1.xml").getTextContent()).isEqualTo(Sample.JSON);
    assertThat(attachment("customXml/item1.xml").getAttribute("name")).isEqualTo("statement.json");
    assertThat(Base64.getDecoder().decode(attachment("customXml/item2.xml").getTextContent()))
        .containsExactly(0, -1, 127, 3);
  }

  private static org.w3c.dom.Element attachment(String part) throws Exception {
    return javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static XSSFCell named(String name) {
    return cell(new CellReference(workbook.getName(name).getRefersToFormula()));
  }

  private static XSSFCell cell(CellReference at) {
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }
}
