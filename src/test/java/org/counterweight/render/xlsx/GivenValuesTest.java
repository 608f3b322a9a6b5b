package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value given beside a formula is the formula's result, to the digits that the cell shows. */
final class GivenValuesTest {
  @ParameterizedTest
  @CsvSource({
    "0.00,        1.12,      1.124,     true",
    "0.00,        1.12,      1.126,     false",
    "'#,##0',     18420000,  18420000.4, true",
    "'0.0,,',     18420000,  18440000,  true",
    "'0.0,,',     18420000,  18470000,  false",
    "0.0%,        0.887,     0.8871,    true",
    "0.0%,        0.887,     0.888,     false",
    "'0.0\" . \"', 1.1,      1.12,      true",
    "'[$EUR]0.0;(0.0)', -0.4, -0.44,    true",
    "yyyy-mm-dd,  45000,     45001,     false",
    "0.00E+00,    123456,    123400,    true",
    "0.00E+00,    123456,    124500,    false",
    ",            0.1,       0.10000000001, true",
    ",            0.1,       0.1001,    false",
    "General,     1,         1.1,       false"
  })
  void formatsDecideWhichDigitsCount(String format, BigDecimal a, BigDecimal b, boolean same) {
    assertThat(ShownDigits.of(format).same(a, b)).isEqualTo(same);
  }

  @Property(tries = 200)
  void numbersThatLookTheSameAreTheSame(
      @ForAll @BigRange(min = "-99999", max = "99999") @Scale(6) BigDecimal a,
      @ForAll @BigRange(min = "-0.02", max = "0.02") @Scale(6) BigDecimal off) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    BigDecimal b = a.add(off);
    String first = formatter.formatRawCellContents(a.doubleValue(), 2, "0.00");
    String second = formatter.formatRawCellContents(b.doubleValue(), 2, "0.00");
    // A formatter tells -0.00 from 0.00; a reader does not take that for another value.
    assertThat(ShownDigits.of("0.00").same(a, b))
        .isEqualTo(new BigDecimal(first).compareTo(new BigDecimal(second)) == 0);
  }

  @Test
  void aValueThatDiffersIsRefusedWithBoth() {
    assertThatThrownBy(() -> sheet("", "1.2"))
        .hasMessageContaining("sheet \"S\", cell C1")
        .hasMessageContaining("\"A1/B1\"".replace("A1", "$A$1").replace("B1", "$B$1"))
        .hasMessageContaining("gives 1.5")
        .hasMessageContaining("is 1.2")
        .hasMessageContaining("format 0.0");
  }

  @Test
  void aValueThatRightlyDiffersStandsWithItsNote() throws Exception {
    XSSFSheet sheet = sheet(" difference-note='Reported; the ratio is {computed}.'", "1.2");
    XSSFCell cell = sheet.getRow(0).getCell(2);
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getRawValue()).isEqualTo("1.2");
    assertThat(cell.getCellComment().getString().getString())
        .isEqualTo("Reported; the ratio is 1.5.");
  }

  @Test
  void theNoteMayStandOnTheSheet() throws Exception {
    byte[] bytes =
        Sample.renderSheets(
            "<sheet name='S' difference-note='It is {computed}.'><row><number id='a'>1</number>"
                + "<number may-differ='true' formula='{a}+1'>3</number></row></sheet>");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(1);
      assertThat(cell.getRawValue()).isEqualTo("3");
      assertThat(cell.getCellComment().getString().getString()).isEqualTo("It is 2.");
    }
  }

  @Test
  void aNoteOnTheSheetExcusesOnlyCellsThatAskForIt() {
    assertThatThrownBy(() ->
            Sample.renderSheets(
                "<sheet name='S' difference-note='No.'><row><number id='a'>1</number>"
                    + "<number formula='{a}+1'>3</number></row></sheet>"))
        .hasMessageContaining("it gives 2, but the value given for the cell is 3");
    assertThatThrownBy(() -> sheet(" may-differ='true'", "1.2"))
        .hasMessageContaining("may-differ=\"true\"; expected a difference-note on the sheet");
  }

  @Test
  void whatRefersToAReportedValueIsComputedFromIt() throws Exception {
    byte[] bytes =
        Sample.renderSheets(
            "<sheet name='S'><row><number id='a'>1</number>"
                + "<number formula='{total}*2' difference-note='never'>6</number>"
                + "<number id='total' formula='{a}+1' difference-note='{computed}'>3</number>"
                + "<number formula='{total}+{a}'/></row></sheet>");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var row = workbook.getSheetAt(0).getRow(0);
      assertThat(row.getCell(1).getCellFormula()).isEqualTo("$C$1*2");
      assertThat(row.getCell(1).getRawValue()).isEqualTo("6");
      assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(2).getCellComment().getString().getString()).isEqualTo("2");
      assertThat(row.getCell(3).getRawValue()).isEqualTo("4");
    }
  }

  @Test
  void aValueThatAgreesIsKeptToItsLastDigit() throws Exception {
    XSSFCell cell = sheet("", "1.49999").getRow(0).getCell(2);
    assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
    assertThat(cell.getRawValue()).isEqualTo("1.49999");
  }

  private static XSSFSheet sheet(String attributes, String value) throws Exception {
    byte[] workbook =
        Sample.renderSheets(
            "<styles><style name='d' format='0.0'/></styles><sheet name='S'><row>"
                + "<number id='a'>3</number><number id='b'>2</number><number style='d'"
                + attributes
                + " formula='{a}/{b}'>"
                + value
                + "</number></row></sheet>");
    return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0);
  }
}
