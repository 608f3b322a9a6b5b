package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number formats show what Excel shows. */
final class NumberFormatTest {
  private static String show(String code, String number) {
    return NumberFormat.of(code).show(new BigDecimal(number), false, 99).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0 | 2.5 | 3",
        "0 | -2.5 | -3",
        "0.00 | 1234.5 | 1234.50",
        "#,##0 | 1234567 | 1,234,567",
        "#,##0;(#,##0) | -1234 | (1,234)",
        "#,##0;−#,##0 | -1234 | −1,234",
        "#,##0,, | 48123456 | 48",
        "0.0,,,\" tn\" | 412000000000 | 412.0 tn",
        "0.0%  | 0.123 | 12.3%",
        "0% | 1 | 100%",
        "[>=0.0005]+0.0%;[<=-0.0005]−0.0%;0.0% | -0.136 | −13.6%",
        "[>=0.0005]+0.0%;[<=-0.0005]−0.0%;0.0% | 0.412 | +41.2%",
        "[>=0.0005]+0.0%;[<=-0.0005]−0.0%;0.0% | 0 | 0.0%",
        "\"412 tokens\" | 7 | 412 tokens",
        "\"up \"0;\"down \"0;\"none\" | -3 | down 3",
        "\"up \"0;\"down \"0;\"none\" | 0 | none",
        "0.### | 5 | 5.",
        "0.### | 5.25 | 5.25",
        "000-00-0000 | 123456789 | 123-45-6789",
        "0.00E+00 | 12345 | 1.23E+04",
        "##0.0E+0 | 12345 | 12.3E+3",
        "# ?/? | 2.375 | 2 3/8",
        "# ??/?? | 0.3333333333 | 1/3",
        "0/8 | 0.5 | 4/8",
        "[$€-407] #,##0.00 | 1234.5 | € 1,234.50",
        "General | 0.1 | 0.1",
        "General | 1234567890123 | 1.23457E+12",
        "General | 0.00001234 | 1.234E-05",
        "General | 0.333333333333333 | 0.333333333",
        "General\" tokens\" | 48 | 48 tokens",
        "yyyy-mm-dd | 45726 | 2025-03-10",
        "d mmm yyyy | 45726 | 10 Mar 2025",
        "[$-407]d. mmmm yyyy | 45726 | 10. März 2025",
        "dddd | 45726 | Monday",
        "h:mm AM/PM | 0.75 | 6:00 PM",
        "hh:mm:ss | 0.123456 | 02:57:47",
        "[h]:mm | 1.5 | 36:00",
        "mm:ss.0 | 0.00012345 | 00:10.7",
        "yyyy-mm-dd | 60 | 1900-02-29",
        "yyyy-mm-dd | 61 | 1900-03-01",
        "yyyy-mm-dd | 1 | 1900-01-01",
        "\\x0\\y | 5 | x5y",
        "0;;;@ | 0 | ~~",
        ";;; | 12 | ~~",
        "0;-0;;@ | 0 | ~~",
      })
  void numbers(String code, String number, String shown) {
    assertThat(show(code.strip(), number).strip()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "0.00",
        "#,##0",
        "#,##0.00",
        "0%",
        "0.00%",
        "0.00E+00",
        "#,##0_);(#,##0)",
        "#,##0.000;−#,##0.000",
        "yyyy-mm-dd",
        "d mmm yyyy",
        "hh:mm",
        "#,##0,",
        "\"a \"0.0\" b\""
      })
  void agreesWithAnotherImplementation(String code) {
    DataFormatter other = new DataFormatter(Locale.US);
    for (String number : List.of("0", "1", "7.25", "1234.5678", "43210.123", "999999.5", "0.004")) {
      String expected = other.formatRawCellContents(Double.parseDouble(number), -1, code).strip();
      assertThat(show(code, number).strip()).as(code + " of " + number).isEqualTo(expected);
    }
  }

  @Test
  void textFormatsAddWordsOrHide() {
    assertThat(NumberFormat.of("@\" tokens\"").show("48").text()).isEqualTo("48 tokens");
    assertThat(NumberFormat.of("0;0;0;\"x\"").show("48").text()).isEqualTo("x");
    assertThat(NumberFormat.of(";;;").show("48").text()).isEmpty();
    assertThat(NumberFormat.of("0.00").show("48 tn").text()).isEqualTo("48 tn");
  }

  @Test
  void coloursOfSectionsAreTold() {
    NumberFormat format = NumberFormat.of("[White]0;[Color 3]-0");
    assertThat(format.show(BigDecimal.ONE, false, 11).colour()).hasToString("#ffffff");
    assertThat(format.show(BigDecimal.ONE.negate(), false, 11).colour()).hasToString("#ff0000");
  }

  @Test
  void daysBeforeAllDaysAreNotShown() {
    assertThat(NumberFormat.of("yyyy").show(BigDecimal.ONE.negate(), false, 11).fits()).isFalse();
    assertThat(NumberFormat.of("yyyy").show(new BigDecimal("1e9"), false, 11).fits()).isFalse();
  }

  @Test
  void generalNumbersLoseDigitsWhereRoomIsShort() {
    NumberFormat general = NumberFormat.of("General");
    assertThat(general.show(new BigDecimal("1234.5678"), false, 6).text()).isEqualTo("1234.6");
    assertThat(general.show(new BigDecimal("123456789"), false, 7).text()).isEqualTo("1.2E+08");
  }

  @Test
  void days1904AreCountedFromThere() {
    assertThat(NumberFormat.of("yyyy-mm-dd").show(BigDecimal.ZERO, true, 11).text())
        .isEqualTo("1904-01-01");
  }
}
