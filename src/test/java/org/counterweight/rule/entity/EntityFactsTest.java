package org.counterweight.rule.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers, periods, currency and evidence at their boundaries. */
class EntityFactsTest {
  private static final String LEI = "5493001KJTIIGC8Y1R12";
  private static final String ISIN = "US0378331005";

  @Property(tries = 300)
  void oneMistypedCharacterOfALeiIsFound(
      @ForAll @IntRange(max = 19) int place, @ForAll @CharRange(from = '0', to = '9') char digit) {
    // A letter for a letter, a digit for a digit: a prime modulus finds every one of these.
    char typed = Character.isDigit(LEI.charAt(place)) ? digit : (char) (digit - '0' + 'A');
    Assume.that(LEI.charAt(place) != typed);
    String mistyped = LEI.substring(0, place) + typed + LEI.substring(place + 1);
    assertThat(LeiChecksum.checkDigits(mistyped.substring(0, 18)))
        .isNotEqualTo(mistyped.substring(18));
  }

  @Property(tries = 100)
  void oneMistypedDigitOfAnIsinIsFound(
      @ForAll @IntRange(min = 2, max = 10) int place,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    Assume.that(ISIN.charAt(place) != digit);
    String mistyped = ISIN.substring(0, place) + digit + ISIN.substring(place + 1);
    assertThat(IsinChecksum.checkDigit(mistyped.substring(0, 11))).isNotEqualTo(5);
  }

  @Test
  void leiMessageSaysWhichDigitsWouldFit() {
    Finding finding = Checked.all("entity: {lei: 5493001KJTIIGC8Y1R21}").getFirst();
    assertThat(finding.message())
        .isEqualTo(
            "LEI 5493001KJTIIGC8Y1R21 ends in 21, but its first 18 characters 5493001KJTIIGC8Y1R"
                + " give the check digits 12");
  }

  @ParameterizedTest
  @CsvSource({
    "fiscal-year, 2025-01-01, 2025-12-31, , 0",
    "fiscal-year, 2024-01-01, 2024-12-31, , 0",
    "fiscal-year, 2024-03-01, 2025-02-28, , 0",
    "fiscal-year, 2025-01-01, 2025-12-30, , 0",
    "fiscal-year, 2025-01-01, 2025-12-29, , 1",
    "fiscal-year, 2025-01-01, 2026-01-01, , 1",
    "fiscal-year, 2024-12-29, 2025-12-27, 52, 0",
    "fiscal-year, 2024-12-29, 2026-01-03, 53, 0",
    "fiscal-year, 2024-12-29, 2026-01-03, 52, 1",
    "fiscal-year, 2025-01-01, 2025-12-31, 52, 1",
    "half-year, 2025-01-01, 2025-06-30, , 0",
    "half-year, 2025-01-01, 2025-07-01, , 0",
    "half-year, 2025-01-01, 2025-06-28, , 1",
    "quarter, 2025-01-01, 2025-03-31, , 0",
    "quarter, 2025-01-01, 2025-04-01, , 0",
    "quarter, 2025-09-28, 2026-01-03, , 0",
    "quarter, 2025-01-01, 2025-04-30, , 1",
    "quarter, 2025-01-01, 2025-12-31, 52, 1",
    "other, 2025-01-01, 2025-04-17, , 0"
  })
  void periodsAreAsLongAsTheirKind(
      String kind, String start, String end, String weeks, int findings) {
    String yaml =
        "period: {kind: %s, start: %s, end: %s%s}"
            .formatted(kind, start, end, weeks == null ? "" : ", weeks: " + weeks);
    assertThat(Checked.by("entity.period-length", yaml)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-26, 0", "2023-12-25, 1", "2024-01-09, 0", "2024-01-10, 1"})
  void comparativesMayDifferByAWeek(String start, int findings) {
    // 2025 has 365 days: a week either way is 358 to 372.
    assertThat(
            Checked.by("entity.comparatives-length", "comparatives: {start: %s}".formatted(start)))
        .hasSize(findings);
  }

  @Test
  void periodThatEndsBeforeItBeginsIsOneFinding() {
    assertThat(
            Checked.all("period: {start: 2025-12-31, end: 2025-01-01}").stream()
                .map(finding -> finding.rule().value()))
        .containsExactly("entity.period-order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HRK", "DEM", "EUX", "XXX"})
  void currencyOutOfUseIsRefused(String code) {
    assertThat(Checked.by("entity.currency-unknown", "currency: " + code)).hasSize(1);
  }

  @Test
  void statementInAnotherCurrencyThanAllItsAmountsIsOneFinding() {
    assertThat(Checked.places("currency: USD")).containsExactly("entity.currency-mixed /currency");
  }

  @Test
  void finesKeepTheirCurrency() {
    List<String> places =
        Checked.places(
            """
            harm:
              events:
                - id: manifest-leak
                  title: Shipper names shown to another customer
                  type: privacy
                  severity: S3
                  nature: incident
                  system: Support assistant
                  detected: 2025-03-11
                  remediation: {state: resolved, action: Cache keyed by account.}
                  intervention: {authority: FTC, outcome: Fined, status: final, fine: {value: 100000, unit: USD}}
            """);
    assertThat(places).noneMatch(place -> place.startsWith("entity.currency-mixed"));
  }

  @ParameterizedTest
  @CsvSource({"EUR, 1.23, 0", "EUR, 1.234, 1", "JPY, 1, 0", "JPY, 1.0, 1", "KWD, 1.234, 0"})
  void amountsHaveTheDecimalsOfTheirCurrency(String currency, String amount, int findings) {
    String yaml =
        "harm: {cost: {value: %s, unit: %s, decimals: 0, prior: null}}".formatted(amount, currency);
    assertThat(Checked.by("entity.currency-minor-units", yaml)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "mwh, Write MWh instead of mwh.",
    "Mwhr, Write MWh instead of Mwhr.",
    "tCO2e, 'Write one of the units listed, exactly as listed.'"
  })
  void unitsAreSuggested(String unit, String fix) {
    String yaml = "energy: {totals: {itEnergy: {unit: %s}}}".formatted(unit);
    assertThat(Checked.by("schema.unit", yaml)).extracting(Finding::fix).containsExactly(fix);
  }

  @Test
  void kindOfAMisspeltMeasureIsSuggestedOnce() {
    List<Finding> findings =
        Checked.by(
            "schema.figure-kind",
            """
            value:
              measures:
                - id: value.task-tme.files
                  name: Files
                  unit: min
                  direction: lower-is-better
                  level: L4
                  method: Stepped rollout.
                  realisation: realised
                  baseline: {value: 31.2, n: 100}
                  result: {value: 24.6, n: 100}
                  effect: {value: -6.6, low: -7.6, high: -4.6, confidence: 95}
                  inTotal: false
            """);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().fix()).isEqualTo("Write value.task-time.files.");
    assertThat(findings.getFirst().location().pointer()).isEqualTo("/value/measures/0/id");
  }

  @Test
  void siteIdUsedTwiceIsOneFinding() {
    String site =
        "{id: a, name: A, country: IE, operator: own, itEnergy: {value: 10, unit: MWh, quality: metered},"
            + " facilityEnergy: {value: 12, unit: MWh, quality: metered}, pue: {value: 1.2, unit: '1',"
            + " quality: metered}, gridFactor: {value: 300, unit: gCO2e/kWh, quality: metered},"
            + " locationEmissions: {value: 3.6, unit: tCO2e, quality: metered}, marketEmissions: {value:"
            + " 3.6, unit: tCO2e, quality: metered}}";
    assertThat(Checked.by("schema.figure-id", "energy: {sites: [%s, %s]}".formatted(site, site)))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/energy/sites/1/id");
  }

  @Test
  void missingSectionIsAnErrorWithoutAndAWarningWithAReason() {
    assertThat(Checked.by("schema.section-missing", "{usage: null, harm: null}"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(
            Checked.by(
                "schema.section-missing",
                "{usage: null, harm: null, notDisclosed: [{what: harm, reason: Under review.}]}"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    // With usage shown other rules speak, and no reason counts.
    assertThat(Checked.by("schema.section-missing", "{harm: null, value: null}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-30, 1", "2025-12-31, 0"})
  void signOffOnTheLastDayIsNotEarly(String date, int findings) {
    assertThat(Checked.by("entity.sign-off-early", "signOff: {date: %s}".formatted(date)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "csrd-2026, 2025-12-31, 1",
    "csrd-2026, 2026-01-01, 0",
    "eu-large-undertaking, 2023-12-31, 1"
  })
  void sizeThresholdAppliesFromItsFirstDay(String threshold, String asOf, int findings) {
    String yaml = "entity: {size: {threshold: %s, asOf: %s}}".formatted(threshold, asOf);
    assertThat(Checked.by("entity.size-threshold-date", yaml)).hasSize(findings);
  }

  @Test
  void evidenceThatIsMissingIsOneFindingHoweverOftenItIsCited() {
    String yaml = Examples.REGISTER.replace("  - {id: E-03", "  - {id: E-33");
    assertThat(Checked.by("evidence.unregistered", yaml))
        .extracting(Finding::message)
        .containsExactly("evidence E-03 is cited in 4 places, but the register does not have it");
  }

  @Test
  void restatementWithoutPriorValueOrToTheSameNumberIsRefused() {
    String template =
        "comparatives: {restatements: [{figure: %s, published: %s, restated: %s, reason: Found late.}]}";
    assertThat(
            Checked.all(template.formatted("value.task-time.customs-files", 1, 2))
                .getFirst()
                .message())
        .contains("has no prior value");
    assertThat(
            Checked.all(template.formatted("energy.pue.dublin", "1.21", "1.210"))
                .getFirst()
                .message())
        .contains("to the same number");
    assertThat(Checked.places(template.formatted("energy.pue.dublin", "1.22", "1.210"))).isEmpty();
  }

  @Test
  void costsOfAiAndOfHarmAreNotNegative() {
    assertThat(Checked.places("harm: {cost: {value: -310000}}"))
        .contains("entity.negative-count /harm/cost/value");
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "-8, 0", "-9, 1", "-12, 1"})
  void roundingLeavesSomethingOfAFigure(int decimals, int findings) {
    assertThat(
            Checked.by(
                "entity.decimals-coarse",
                "entity: {size: {turnover: {prior: null, decimals: %d}}}".formatted(decimals)))
        .hasSize(findings);
  }

  @Test
  void aCountOfNothingIsExact() {
    assertThat(
            Checked.by(
                "entity.decimals-coarse", "harm: {counts: {open: {value: 0, decimals: -1}}}"))
        .extracting(finding -> finding.location().pointer())
        .contains("/harm/counts/open/value");
  }
}
