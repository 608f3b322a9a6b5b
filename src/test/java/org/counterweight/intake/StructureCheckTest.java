package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One finding for each cause, at its place, in words that name the value and the way out. */
class StructureCheckTest {
  private static final StructureCheck CHECK = Facility.check();

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            "country: SE\npeu: 1.2",
            "schema.unknown-key 2:1-4 /peu",
            "`peu` is not a known key here; did you mean `pue`?"),
        wrong(
            "country: SE\nit_energy: 1",
            "schema.unknown-key 2:1-10 /it_energy",
            "`it_energy` is not a known key here; did you mean `itEnergy`?"),
        wrong(
            "country: SE\nzebra: 1",
            "schema.unknown-key 2:1-6 /zebra",
            "`zebra` is not a known key here."),
        wrong(
            "country: SE\ncontract: {level: none, by: Runge, Otto and others}",
            "schema.unknown-key 2:36-51 /contract/Otto and others",
            "`Otto and others` was read as a key: within braces a comma ends a text that is not in"
                + " quotes."),
        wrong("pue: 1.2", "schema.missing-key 1:1 ", "The key `country` is missing: Country."),
        wrong(
            "country: SE\nsites:\n  - name: x\n    pue: 1.1\n  - name: y",
            "schema.missing-key 5:5 /sites/1",
            "The key `pue` is missing from item 2 of `sites`: Power usage effectiveness."),
        wrong(
            "country: SE\ncontract:\n  level: limited",
            "schema.missing-key 2:1-9 /contract",
            "The key `by` is missing from `contract`: Who signs."),
        wrong(
            "country: SE\ncontract: {by: x}",
            "schema.missing-key 2:1-9 /contract",
            "The key `level` is missing from `contract`."),
        wrong(
            "country: SE\ncontract: {lvel: none}",
            "schema.unknown-key 2:12-16 /contract/lvel",
            "`lvel` is not a known key here; did you mean `level`?"),
        wrong(
            "country: SE\ncontract: {level: nome}",
            "schema.not-allowed-value 2:19-23 /contract/level",
            "`nome` is not one of the values allowed here; did you mean `none`?"),
        wrong(
            "country: SE\npue: \"1.2\"",
            "schema.wrong-type 2:6-11 /pue",
            "A number is expected here, not `\"1.2\"`."),
        wrong(
            "country: SE\npue:",
            "schema.wrong-type 2:1-4 /pue",
            "The value is empty; a number is expected here: Power usage effectiveness."),
        wrong(
            "country: SE\npue: 1,2",
            "schema.wrong-type 2:6-9 /pue",
            "A number is expected here, not `1,2`."),
        wrong(
            "country: SE\nsite: 12",
            "schema.wrong-type 2:7-9 /site",
            "A text is expected here, not `12`."),
        wrong(
            "country: SE\nmetered: NO",
            "schema.wrong-type 2:10-12 /metered",
            "True or false is expected here, not `NO`."),
        wrong(
            "country: SE\nstaff: 1.5",
            "schema.wrong-type 2:8-11 /staff",
            "A whole number is expected here, not `1.5`."),
        wrong(
            "country: SE\ntags: a",
            "schema.wrong-type 2:7-8 /tags",
            "A list is expected here, not `a`."),
        wrong(
            "- a\n- b",
            "schema.wrong-type 1:1 ",
            "An object with keys is expected here, not a list."),
        wrong(
            "country: SW",
            "schema.not-allowed-value 1:10-12 /country",
            "`SW` is not one of the values allowed here; did you mean `SE`?"),
        wrong(
            "country: 5",
            "schema.not-allowed-value 1:10-11 /country",
            "`5` is not one of the values allowed here."),
        wrong(
            "country: SE\nversion: '2'",
            "schema.not-allowed-value 2:10-13 /version",
            "`'2'` is not the one value allowed here."),
        wrong(
            "country: SE\nid: A b",
            "schema.pattern 2:5-8 /id",
            "`A b` does not have the form asked for here (Lower-case words with dots)."),
        wrong(
            "country: SE\npue: 0.95",
            "schema.range 2:6-10 /pue",
            "`0.95` is out of range: it has to be at least 1.0."),
        wrong(
            "country: SE\npue: 3.0000000000000000001",
            "schema.range 2:6-27 /pue",
            "`3.0000000000000000001` is out of range: it has to be at most 3."),
        wrong(
            "country: SE\nstaff: 0",
            "schema.range 2:8-9 /staff",
            "`0` is out of range: it has to be more than 0."),
        wrong(
            "country: SE\nshare: 0.35",
            "schema.range 2:8-12 /share",
            "`0.35` is out of range: it has to be a multiple of 0.1."),
        wrong("country: SE\nsite: \"\"", "schema.length 2:7-9 /site", "The text is empty."),
        wrong(
            "country: SE\nsite: 123456789-123456789-x",
            "schema.length 2:7-28 /site",
            "The text has 21 characters; at most 20 are allowed."),
        wrong(
            "country: SE\nopened: 2025-02-30",
            "schema.date 2:9-19 /opened",
            "`2025-02-30` is not a day that exists, written as YYYY-MM-DD."),
        wrong(
            "country: SE\nopened: 30.9.2025",
            "schema.date 2:9-18 /opened",
            "`30.9.2025` is not a day that exists, written as YYYY-MM-DD."),
        wrong(
            "country: SE\nsigned: 2025-02-28",
            "schema.date 2:9-19 /signed",
            "`2025-02-28` is not a point in time that exists, with its time zone."),
        wrong(
            "country: SE\nlink: our site",
            "schema.format 2:7-15 /link",
            "`our site` is not a full web address."),
        wrong(
            "country: SE\ntags: [a, b, a]",
            "schema.duplicate-item 2:14-15 /tags/2",
            "Item 3 of the list is the same as item 1."),
        wrong(
            "country: SE\ntags: []",
            "schema.count 2:1-5 /tags",
            "There are 0 entries here; at least 1 is needed."),
        wrong(
            "country: SE\ntags: [a, b, c, d]",
            "schema.count 2:1-5 /tags",
            "There are 4 entries here; at most 3 are allowed."),
        wrong(
            "country: SE\ncounts: {minro: 1}",
            "schema.unknown-key 2:10-15 /counts/minro",
            "`minro` is not a known key here; did you mean `minor`?"),
        wrong(
            "country: SE\namount: many",
            "schema.wrong-type 2:9-13 /amount",
            "An object with keys or a number is expected here, not `many`."),
        wrong(
            "country: SE\namount: {kind: interval, low: 1, high: x}",
            "schema.wrong-type 2:40-41 /amount/high",
            "A number is expected here, not `x`."),
        wrong(
            "country: SE\namount: {kind: plain, vlaue: 1}",
            "schema.unknown-key 2:23-28 /amount/vlaue",
            "`vlaue` is not a known key here; did you mean `value`?"),
        wrong(
            "country: SE\nloose: x",
            "schema.wrong-type 2:8-9 /loose",
            "A number or an empty value is expected here, not `x`."),
        wrong(
            "country: SE\nboth: {a: 1, b: 2}",
            "schema.form 2:1-5 /both",
            "The value fits none, or more than one, of the forms allowed here."));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void oneFindingForEachCause(String text, String place, String message) {
    List<Finding> findings = CHECK.check(Facility.read("in.yaml", text));
    assertThat(findings).map(StructureCheckTest::place).containsExactly(place);
    assertThat(findings.getFirst().message()).isEqualTo(message);
    assertThat(findings.getFirst().fix()).isNotBlank();
  }

  @Test
  void everythingWrongIsSaidAtOnceInTheOrderOfTheText() {
    String text =
        """
        pue: 0.5
        peu: 2
        site: 5
        tags: [a, a]
        opened: 2025-13-01
        """;
    assertThat(CHECK.check(Facility.read("in.yaml", text)))
        .map(StructureCheckTest::place)
        .containsExactly(
            "schema.missing-key 1:1 ",
            "schema.range 1:6-9 /pue",
            "schema.unknown-key 2:1-4 /peu",
            "schema.wrong-type 3:7-8 /site",
            "schema.duplicate-item 4:11-12 /tags/1",
            "schema.date 5:9-19 /opened");
  }

  @Test
  void aMisspeltRequiredKeyIsOneCauseNotTwo() {
    assertThat(CHECK.check(Facility.read("in.yaml", "contry: SE")))
        .map(StructureCheckTest::place)
        .containsExactly("schema.unknown-key 1:1-7 /contry");
  }

  @Test
  void jsonIsJudgedAlike() {
    assertThat(CHECK.check(Facility.read("in.json", "{\"country\": \"NO\",\n \"pue\": \"x\"}")))
        .map(StructureCheckTest::place)
        .containsExactly("schema.wrong-type 2:9-12 /pue");
  }

  @Test
  void aGoodDocumentHasNoFindings() {
    String good =
        """
        country: NO
        pue: 1.20
        staff: 5.0
        share: 0.3
        opened: 2024-02-29
        signed: 2025-02-28T17:30:00+01:00
        link: https://example.com/a?b=c
        decimal: "1.50"
        amount: {kind: interval, low: 1, high: 2}
        loose: null
        contract: {level: limited, by: A. Auditor}
        """;
    assertThat(CHECK.check(Facility.read("in.yaml", good))).isEmpty();
  }

  @Test
  void aSchemaThatReachesOutsideItselfIsRefused() {
    for (String ref :
        List.of("https://example.org/x", "other.json", "file:///etc/passwd", "#/nope")) {
      assertThatThrownBy(() ->
              StructureCheck.of(
                  "s.yaml",
                  Facility.read("s.yaml", "properties: {a: {$ref: '" + ref + "'}}").root()))
          .isInstanceOf(IntakeFailure.class)
          .hasMessageContaining("s.yaml")
          .hasMessageContaining("/properties/a")
          .hasMessageContaining(ref);
    }
  }

  @Test
  void aSchemaOfAnotherDialectOrNoneIsRefused() {
    for (String schema : List.of("[1]", "$schema: http://json-schema.org/draft-07/schema#")) {
      assertThatThrownBy(() -> StructureCheck.of("s.yaml", Facility.read("s.yaml", schema).root()))
          .isInstanceOf(IntakeFailure.class)
          .hasMessageContaining("2020-12");
    }
  }

  @Test
  void aBrokenSchemaIsAFailureOfItsOwnAndNotACrash() {
    for (String schema : List.of("{type: nonsense}", "{pattern: '['}", "{properties: 5}")) {
      try {
        StructureCheck.of("s.yaml", Facility.read("s.yaml", schema).root())
            .check(Facility.read("in.yaml", "a: x"));
      } catch (IntakeFailure e) {
        assertThat(e).hasMessageStartingWith("s.yaml: ");
      }
    }
  }

  private static String place(Finding f) {
    return f.rule()
        + " "
        + f.location().line()
        + ":"
        + f.location().column()
        + (f.location().endColumn() == null ? "" : "-" + f.location().endColumn())
        + " "
        + f.location().pointer();
  }

  private static Arguments wrong(String text, String place, String message) {
    return Arguments.of(text, place, message);
  }
}
