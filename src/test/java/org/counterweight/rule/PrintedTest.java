package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they stand on paper. */
class PrintedTest {

  @ParameterizedTest(name = "\"{0}\" may stand for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "48,213 | 48213",
        "48.213 | 48213",
        "48.213 | 48.213",
        "48'213'000 | 48213000",
        "48\u00A0213\u202F000 | 48213000",
        "1.234.567,8 | 1234567.8",
        "1,234,567.8 | 1234567.8",
        "4.1 bn tokens | 4149999999",
        "4,1 Milliarden | 4100000000",
        "2 Billionen | 2000000000000",
        "3 billion | 3000000000",
        "3 billion | 3000000000000",
        "412 | 412.4",
        "0.03 | 0.0251",
        "(0.03) | -0.03",
        "38% | 38"
      })
  void readsWhatIsPrinted(String text, BigDecimal value) {
    assertThat(Printed.in(text)).hasSize(1);
    assertThat(Printed.in(text).getFirst().shows(value)).isTrue();
  }

  @ParameterizedTest(name = "\"{0}\" does not stand for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "48,213 | 48214",
        "4.1 bn | 4200000000",
        "412 | 413",
        "1.23 | 123",
        "1,234,567 | 1.234567"
      })
  void readsNothingElse(String text, BigDecimal value) {
    assertThat(Printed.in(text).getFirst().shows(value)).isFalse();
  }

  @Test
  void namesAreNoNumbers() {
    assertThat(Printed.in("CO2 of S3, P9 and Q4")).isEmpty();
    assertThat(Printed.in("from 12 to 15, and 3 more")).hasSize(3);
  }

  @ParameterizedTest(name = "\"{0}\": {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-3 | true",
        "\u2212 3 | true",
        "(£3.2) | true",
        "2024-25 | false",
        "3 | false",
        "page (3 of 4) | false"
      })
  void signs(String text, boolean negative) {
    List<Printed> numbers = Printed.in(text);
    assertThat(numbers.getLast().negative()).isEqualTo(negative);
  }

  @Property
  void whatAnyLocalePrintsIsRead(
      @ForAll @BigRange(min = "0.01", max = "99999999") @Scale(4) BigDecimal value,
      @ForAll @IntRange(min = 0, max = 3) int decimals,
      @ForAll boolean german) {
    DecimalFormat format =
        new DecimalFormat(
            "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)),
            DecimalFormatSymbols.getInstance(german ? Locale.GERMANY : Locale.UK));
    List<Printed> read = Printed.in(format.format(value));
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().shows(value)).isTrue();
  }
}
