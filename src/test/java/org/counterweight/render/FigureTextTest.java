package org.counterweight.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.counterweight.statement.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in words of the reader's locale, exact to the last digit. */
class FigureTextTest {

  private static FigureText in(Locale locale) throws RenderException {
    return new FigureText(Messages.of(locale, TemplateEngine.bundled()));
  }

  private static Figure figure(String value, String unit, Integer decimals, String prior) {
    return new Figure(
        new BigDecimal(value),
        unit,
        decimals,
        prior == null || prior.isEmpty() ? null : new BigDecimal(prior),
        null,
        null,
        null,
        List.of(),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "14340, MWh, , '14,340'",
    "1.20, 1, , 1.20",
    "-400000, EUR, -5, '(400,000)'",
    "0.1234567890123456789012345, 1, , 0.1234567890123456789012345",
    "-0.04, EUR, 1, 0.0",
  })
  void aValueShowsTheDigitsItWasReportedWith(
      String value, String unit, Integer decimals, String shown) throws Exception {
    Figure figure = figure(value, unit, decimals, null);
    assertThat(in(Locale.UK).value(figure, Scale.of(figure))).isEqualTo(shown);
  }

  @Test
  void separatorsAreTheLocales() throws Exception {
    Figure figure = figure("-1234567.5", "EUR", null, null);
    assertThat(in(Locale.GERMANY).value(figure, Scale.of(figure))).isEqualTo("(1.234.567,5)");
    assertThat(in(Locale.UK).value(figure, Scale.of(figure))).isEqualTo("(1,234,567.5)");
  }

  @ParameterizedTest
  @CsvSource({
    "14340, MWh, , 13607, +5.4%",
    "3, event, , 4, −1",
    "3, event, , 0, +3",
    "41.5, %, , 40.0, +1.5 pp",
    "5, MWh, , 0, n/a",
    "-5, EUR, , 4, n/a",
    "5, MWh, , , –",
    "920000000000, token, -10, 610000000000, +50.8%",
  })
  void changeSuitsTheUnit(String value, String unit, Integer decimals, String prior, String shown)
      throws Exception {
    assertThat(in(Locale.UK).change(figure(value, unit, decimals, prior))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "14340, MWh, , 14.34, GWh",
    "920000000000, token, -10, 0.92, tn tokens",
    "8600000, EUR, -5, 8.6, EUR m",
    "-400000, EUR, -5, −0.4, EUR m",
    "3, event, , 3, events",
    "1, event, , 1, event",
    "0, event, , 0, events",
    "850, kWh, , 850, kWh",
  })
  void coverNumbersAreShortAndNeverMorePreciseThanReported(
      String value, String unit, Integer decimals, String shown, String of) throws Exception {
    Figure figure = figure(value, unit, decimals, null);
    Scale scale = Scale.cover(figure);
    assertThat(in(Locale.UK).large(figure.value(), figure, scale)).isEqualTo(shown);
    assertThat(in(Locale.UK).unitFor(figure.value(), scale)).isEqualTo(of);
  }

  @Test
  void aCommonScaleLosesNoDigit() throws Exception {
    Figure coarse = figure("6900000", "EUR", -5, null);
    Figure fine = figure("140000", "EUR", -4, null);
    Figure exact = figure("123456", "EUR", 0, null);
    assertThat(Scale.common(List.of(coarse, fine))).isEqualTo(new Scale("EUR", 6));
    assertThat(Scale.common(List.of(coarse, exact))).isEqualTo(new Scale("EUR", 0));
    assertThat(in(Locale.UK).value(fine, new Scale("EUR", 6))).isEqualTo("0.14");
    assertThat(in(Locale.GERMANY).unit(new Scale("EUR", 6))).isEqualTo("Mio. EUR");
  }

  @Test
  void anotherUnitConvertsExactly() throws Exception {
    Figure figure = figure("12345", "kWh", null, null);
    assertThat(in(Locale.UK).value(figure, new Scale("MWh", 0))).isEqualTo("12.345");
  }
}
