package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.counterweight.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people and programs do to workbooks, each with a workbook made for it. */
class TreatmentTest {
  private static final String IT = "energy.sites[].itEnergy.value";
  private static final String PUE = "energy.sites[].pue.value";

  @Test
  void sheetsMayBeReorderedAndRenamed() {
    Workbooks.assertSame(
        Workbooks.base(book -> {
          book.setSheetOrder("U Parts", 0);
          book.setSheetOrder("A Instruments", 1);
          for (int i = 0; i < book.getNumberOfSheets(); i++) {
            book.setSheetName(i, "Tabelle" + i);
          }
        }),
        Workbooks.BASE);
  }

  @Test
  void rowsMayBeInsertedAboveAndBetween() {
    Workbooks.assertSame(
        Workbooks.base(book -> {
          Sheet sites = book.getSheet("A Sites");
          sites.shiftRows(TableSheet.FIRST + 1, sites.getLastRowNum(), 3);
          sites.shiftRows(0, sites.getLastRowNum(), 2);
          Sheet form = book.getSheet("Statement");
          form.shiftRows(8, form.getLastRowNum(), 2);
        }),
        Workbooks.BASE);
  }

  @Test
  void columnsMayBeMoved() {
    Workbooks.assertSame(
        Workbooks.base(book -> swap(book.getSheet("C Events"), 1, 6)), Workbooks.BASE);
  }

  private static void swap(Sheet sheet, int a, int b) {
    for (Row row : sheet) {
      Cell left = row.getCell(a, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell right = row.getCell(b, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      String text = left.toString();
      left.setCellValue(right.toString());
      right.setCellValue(text);
    }
  }

  @Test
  void definedNamesPlayNoPart() {
    Workbooks.assertSame(
        Workbooks.base(book -> {
          for (Name name : List.copyOf(book.getAllNames())) {
            book.removeName(name);
          }
        }),
        Workbooks.BASE);
  }

  @Test
  void keysMayBeDeletedWhereTheHeadsAreThere() {
    Workbooks.assertSame(
        Workbooks.base(book -> {
          book.getSheet("A Sites").removeRow(book.getSheet("A Sites").getRow(TableSheet.KEYS));
          book.getSheet("C Clocks").removeRow(book.getSheet("C Clocks").getRow(TableSheet.KEYS));
          Sheet form = book.getSheet("Statement");
          for (Row row : form) {
            if (row.getLastCellNum() > 4 && row.getRowNum() >= FormSheet.KEYS) {
              row.removeCell(row.getCell(row.getLastCellNum() - 1));
            }
          }
          form.removeRow(form.getRow(FormSheet.KEYS));
        }),
        Workbooks.BASE);
  }

  @Test
  void oneKeyMayBeDeletedWhereItsHeadIsThere() {
    Workbooks.assertSame(Workbooks.base(book -> key(book, IT).setBlank()), Workbooks.BASE);
  }

  private static Cell key(Workbook book, String key) {
    return Workbooks.cell(book, key, 0);
  }

  @Test
  void notesMayStandInTheMarginAndInRowsOfTheirOwn() {
    Workbooks.assertSame(
        Workbooks.base(book -> {
          Sheet costs = book.getSheet("A Costs");
          Row first = costs.getRow(TableSheet.FIRST);
          first.createCell(first.getLastCellNum() + 3).setCellValue("ask Anna");
          costs.getRow(TableSheet.HEAD).createCell(30).setCellValue("Remarks");
          costs.getRow(0).createCell(9).setCellValue("Version of Monday");
          costs.createRow(400).createCell(1).setCellValue("# 2024 was restated");
        }),
        Workbooks.BASE);
  }

  @Test
  void thereIsNoLastRow() {
    byte[] book =
        Workbooks.base(b -> {
          Sheet costs = b.getSheet("A Costs");
          for (int i = 0; i < 3000; i++) {
            Row row = costs.getRow(TableSheet.FIRST + 2 + i);
            row = row == null ? costs.createRow(TableSheet.FIRST + 2 + i) : row;
            row.createCell(1).setCellValue("cost-" + i);
            row.createCell(2).setCellValue("other");
            row.createCell(3).setCellValue(i);
            row.createCell(4).setCellValue("EUR");
          }
        });
    assertThat(Workbooks.document(book).root().at("/energy/costs").size()).isEqualTo(3002);
  }

  @ParameterizedTest
  @CsvSource({
    "'31.12.2025',2025-12-31",
    "'1.2.2025',2025-02-01",
    "'2025-12-31',2025-12-31",
    "'31/12/2025',2025-12-31",
    "'12/31/2025',2025-12-31"
  })
  void daysMayBeText(String typed, String day) {
    JsonNode read = read(book -> Workbooks.line(book, "period.end").setCellValue(typed));
    assertThat(read.at("/period/end").asString()).isEqualTo(day);
  }

  @Test
  void aDayWithTwoMeaningsIsAskedAbout() {
    Finding finding = only(book -> Workbooks.line(book, "period.end").setCellValue("03/04/2025"));
    assertThat(finding.rule().value()).isEqualTo("schema.cell");
    assertThat(finding.message()).contains("2025-04-03", "2025-03-04");
    assertThat(finding.location().cell()).startsWith("'Statement'!D");
  }

  @Test
  void aDayThatDoesNotExistIsNamed() {
    assertThat(only(b -> Workbooks.line(b, "period.end").setCellValue("30.02.2025")).rule().value())
        .isEqualTo("schema.date");
  }

  @ParameterizedTest
  @CsvSource({
    "'1.234,5',1234.5",
    "'1,234.5',1234.5",
    "'1 234,50',1234.50",
    "'1.234.567',1234567",
    "'0.125',0.125",
    "'8,1',8.1",
    "'\u22125',-5"
  })
  void numbersMayBeText(String typed, String number) {
    JsonNode read = read(book -> Workbooks.cell(book, IT, 1).setCellValue(typed));
    assertThat(read.at("/energy/sites/0/itEnergy/value").decimalValue()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"'1.234'", "'1,234'", "'12.345'"})
  void aNumberWithTwoMeaningsIsAskedAbout(String typed) {
    Finding finding = only(book -> Workbooks.cell(book, IT, 1).setCellValue(typed));
    assertThat(finding.rule().value()).isEqualTo("schema.cell");
    assertThat(finding.value()).isEqualTo(typed);
    assertThat(finding.location().cell()).isEqualTo("'A Sites'!F7");
  }

  @Test
  void wordsForANumberAreNamed() {
    Finding finding = only(book -> Workbooks.cell(book, IT, 1).setCellValue("8100 MWh"));
    assertThat(finding.rule().value()).isEqualTo("schema.wrong-type");
    assertThat(finding.message()).contains("8100 MWh");
  }

  @Test
  void percentCellsFollowTheirUnit() {
    JsonNode read =
        read(book -> {
          percent(book, "oversight.voluntaryUse[].share.value", 0.81, "0%");
          percent(book, "oversight.voluntaryUse[].low", 0.765, "0.0%");
          percent(book, "energy.sites[].ref.value", 0.62, "0%");
        });
    assertThat(read.at("/oversight/voluntaryUse/0/share/value").decimalValue()).isEqualTo("81");
    assertThat(read.at("/oversight/voluntaryUse/0/low").decimalValue()).isEqualTo("76.5");
    assertThat(read.at("/energy/sites/0/ref/value").decimalValue()).isEqualTo("0.62");
  }

  @Test
  void aPercentCellOfAnotherUnitIsAskedAbout() {
    assertThat(only(book -> percent(book, IT, 0.81, "0%")).message()).contains("81%", "MWh");
  }

  private static void percent(Workbook book, String key, double value, String format) {
    Cell cell = Workbooks.cell(book, key, 1);
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void decimalsComeFromTheFormatAndDustIsRemoved() {
    JsonNode read =
        read(book -> {
          percent(book, PUE, 1.2, "0.000");
          percent(book, IT, 0.1 + 0.2, "General");
        });
    assertThat(read.at("/energy/sites/0/pue/value").decimalValue()).isEqualTo("1.200");
    assertThat(read.at("/energy/sites/0/itEnergy/value").decimalValue()).isEqualTo("0.3");
  }

  @Test
  void errorCellsAreNamed() {
    Finding finding = only(book -> Workbooks.cell(book, IT, 1).setCellErrorValue((byte) 7));
    assertThat(finding.message()).contains("#DIV/0!");
  }

  @Test
  void theValueOfAFormulaIsTaken() {
    JsonNode read =
        read(book -> {
          Cell cell = Workbooks.cell(book, IT, 1);
          cell.setCellFormula("8000+100");
          cell.setCellValue(8100);
        });
    assertThat(read.at("/energy/sites/0/itEnergy/value").decimalValue()).isEqualTo("8100");
  }

  @Test
  void aFormulaWithoutAValueIsNamed() {
    assertThat(only(b -> formula(Workbooks.cell(b, IT, 1))).message()).contains("no value");
  }

  private static void formula(Cell cell) {
    cell.removeFormula();
    cell.setBlank();
    cell.setCellFormula("8000+100");
  }

  @ParameterizedTest
  @CsvSource({"ja,true", "Nein,false", "TRUE,true", "no,false"})
  void yesAndNoHaveManyWords(String typed, boolean value) {
    JsonNode read = read(b -> Workbooks.line(b, "basis.asInAccounts").setCellValue(typed));
    assertThat(read.at("/basis/asInAccounts").booleanValue()).isEqualTo(value);
  }

  @Test
  void timesKeepTheirOffset() {
    JsonNode read =
        read(b ->
            Workbooks.cell(b, "harm.events[].clocks[].started", 1)
                .setCellValue("2025-03-11 16:20 +01:00"));
    assertThat(read.at("/harm/events/0/clocks/0/started").asString())
        .isEqualTo("2025-03-11T16:20:00+01:00");
  }

  @Test
  void aTimeWithoutOffsetIsAskedAbout() {
    Finding finding =
        only(b ->
            Workbooks.cell(b, "harm.events[].clocks[].started", 1)
                .setCellValue("2025-03-11 16:20"));
    assertThat(finding.message()).contains("offset");
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearestOne() {
    Finding finding = only(b -> key(b, PUE).setCellValue("energy.sites[].peu.value"));
    assertThat(finding.rule().value()).isEqualTo("schema.unknown-key");
    assertThat(finding.message()).contains(PUE);
  }

  @Test
  void aColumnOfOnesOwnInsideTheTableIsNamed() {
    Finding finding =
        only(b -> {
          key(b, PUE).setBlank();
          Sheet sites = b.getSheet("A Sites");
          Cell head =
              sites
                  .getRow(TableSheet.HEAD)
                  .getCell(key(b, PUE.replace("value", "unit")).getColumnIndex() - 1);
          head.setCellValue("PUE: valu");
        });
    assertThat(finding.message()).contains("PUE: valu").contains("did you mean");
  }

  @Test
  void aRowOfAnUnknownOwnerIsNamed() {
    Finding finding = only(b -> Workbooks.cell(b, "energy.sites[].^id", 1).setCellValue("dubln"));
    assertThat(finding.message()).contains("dubln", "dublin");
  }

  @Test
  void aMissingValueIsShownInItsBlankCell() {
    List<Finding> findings =
        Workbooks.findings(
            Workbooks.base(b -> Workbooks.cell(b, "energy.sites[].name", 2).setBlank()));
    assertThat(findings)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.rule().value()).isEqualTo("schema.missing-key");
          assertThat(f.location().cell()).isEqualTo("'A Sites'!C8");
        });
  }

  @Test
  void aWordThatIsNotInTheListIsShownInItsCell() {
    List<Finding> findings =
        Workbooks.findings(
            Workbooks.base(
                b -> Workbooks.cell(b, "energy.sites[].operator", 1).setCellValue("clod")));
    assertThat(findings)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.message()).contains("clod", "cloud");
          assertThat(f.location().cell()).isEqualTo("'A Sites'!E7");
        });
  }

  @Test
  void caseAndBlanksOfAWordMeanNothing() {
    JsonNode read =
        read(b ->
            Workbooks.cell(b, "energy.sites[].itEnergy.quality", 1)
                .setCellValue(" Provider reported "));
    assertThat(read.at("/energy/sites/0/itEnergy/quality").asString())
        .isEqualTo("provider-reported");
  }

  @Test
  void theBlankWorkbookSaysThatNothingIsFilledIn() {
    List<Finding> findings = Workbooks.findings(Workbooks.blank());
    assertThat(findings).isNotEmpty();
    assertThat(findings).allMatch(f -> f.rule().value().equals("schema.missing-key"));
  }

  private static JsonNode read(Workbooks.Change change) {
    ObjectNode root = (ObjectNode) Workbooks.document(Workbooks.base(change)).root();
    assertThat(root.has("energy")).isTrue();
    return root;
  }

  private static Finding only(Workbooks.Change change) {
    List<Finding> findings = Workbooks.findings(Workbooks.base(change));
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().fix()).isNotBlank();
    return findings.getFirst();
  }
}
