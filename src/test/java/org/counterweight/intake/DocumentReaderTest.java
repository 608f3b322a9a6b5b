package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What good texts mean. */
class DocumentReaderTest {
  @ParameterizedTest
  @CsvSource({
    "31.20, 31.20",
    "0.0, 0.0",
    "-0.50, -0.50",
    "1.17e7, 1.17E+7",
    "1E-7, 1E-7",
    "100, 100",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "0.1000000000000000055511151231, 0.1000000000000000055511151231",
    "1e40, 1E+40"
  })
  void numbersKeepEveryDigitAndTheirScale(String written, String expected) {
    for (String name : new String[] {"in.yaml", "in.json"}) {
      JsonNode node = Facility.read(name, "{\"n\": " + written + "}").root().get("n");
      assertThat(node.isBigDecimal()).isTrue();
      assertThat(node.decimalValue().toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"+5, 5", ".5, 0.5", "5., 5", "-.25, -0.25"})
  void yamlKnowsSomeMoreFormsOfDecimals(String written, String expected) {
    assertThat(yaml(written).decimalValue()).isEqualByComparingTo(new BigDecimal(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "Off",
        "y",
        "2025-01-01",
        "2025-01-01T10:00:00Z",
        "12:30:45",
        "1_000",
        "1,000",
        "31.20 %",
        "1.2.3",
        "0b101",
        "tRUE",
        "nULL",
        "e5",
        "1e",
        ".",
        "+.",
        "NaN",
        "Infinity",
        "=",
        "0x",
        "0xZZ",
        "12e",
        "5493001KJTIIGC8Y1R12"
      })
  void whatOtherReadersTurnIntoSomethingElseStaysText(String written) {
    assertThat(yaml(written).isString()).isTrue();
    assertThat(yaml(written).stringValue()).isEqualTo(written);
  }

  @Test
  void truthAndNothingAreThoseOfTheCoreSchema() {
    for (String t : new String[] {"true", "True", "TRUE"}) {
      assertThat(yaml(t).isBoolean() && yaml(t).booleanValue()).isTrue();
    }
    for (String f : new String[] {"false", "False", "FALSE"}) {
      assertThat(yaml(f).isBoolean() && !yaml(f).booleanValue()).isTrue();
    }
    for (String n : new String[] {"null", "Null", "NULL", "~", ""}) {
      assertThat(yaml(n).isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"12\"", "'true'", "\"~\"", "''", "'.nan'", "\"007\""})
  void whatIsQuotedIsText(String written) {
    assertThat(yaml(written).isString()).isTrue();
  }

  @Test
  void textsOverSeveralLinesAreFolded() {
    Document document =
        Facility.read("in.yaml", "a: |\n  one\n  two\nb: >-\n  three\n  four\nc: five\n  six\n");
    assertThat(document.root().get("a").stringValue()).isEqualTo("one\ntwo\n");
    assertThat(document.root().get("b").stringValue()).isEqualTo("three four");
    assertThat(document.root().get("c").stringValue()).isEqualTo("five six");
    assertThat(((SourceMap) document.map()).spanOfValue("/a")).contains(new TextSpan(1, 4, 3, 6));
    assertThat(((SourceMap) document.map()).spanOfValue("/c")).contains(new TextSpan(7, 4, 8, 6));
  }

  @Test
  void aByteOrderMarkIsDroppedAndCountsForNothing() {
    byte[] text = "\uFEFFa: 1".getBytes(StandardCharsets.UTF_8);
    assertThat(text[0]).isEqualTo((byte) 0xEF);
    for (String name : new String[] {"in.yaml", "in.json"}) {
      String content = name.endsWith("json") ? "\uFEFF{\"a\": 1}" : "\uFEFFa: 1";
      Document document = Facility.read(name, content);
      assertThat(document.root().has("a")).isTrue();
      assertThat(((SourceMap) document.map()).spanOfKey("/a").orElseThrow().column())
          .isEqualTo(name.endsWith("json") ? 2 : 1);
    }
  }

  @Test
  void thePlaceOfWhatIsMissingIsItsNearestParent() {
    SourceMap map = (SourceMap) Facility.read("in.yaml", "a:\n  - b: 1\n").map();
    assertThat(map.nearest("/a/0/c/d")).isEqualTo("/a/0");
    assertThat(map.nearest("/a/7")).isEqualTo("/a");
    assertThat(map.nearest("/a/00")).isEqualTo("/a");
    assertThat(map.nearest("/x")).isEmpty();
    assertThat(map.spanOfValue("/a/0/c")).isEmpty();
    assertThat(map.spanOfKey("/a/0")).isEmpty();
    assertThat(map.spanOfValue("a")).isEmpty();
  }

  @Test
  void linesEndAtEveryKindOfLineBreak() {
    SourceText text =
        (SourceText) Facility.read("in.yaml", "a: 1\r\nb: 2\rc: 3\nd: 4").map().excerpts();
    assertThat(text.lines()).isEqualTo(4);
    assertThat(text.line(1)).contains("a: 1");
    assertThat(text.line(2)).contains("b: 2");
    assertThat(text.line(3)).contains("c: 3");
    assertThat(text.line(4)).contains("d: 4");
    assertThat(text.line(0)).isEmpty();
    assertThat(text.line(5)).isEmpty();
  }

  @Test
  void depthUpToTheLimitIsRead() {
    String deep = "[".repeat(64) + "]".repeat(64);
    assertThat(Facility.read("in.json", deep).root().isArray()).isTrue();
    assertThat(Facility.read("in.yaml", deep).root().isArray()).isTrue();
  }

  @Test
  void aHugeNumberOfCharactersOnOneLineIsReadInReasonableTime() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 100_000; i++) {
      text.append(i == 0 ? "" : ",").append("\"😀\"");
    }
    text.append(']');
    SourceMap map = (SourceMap) Facility.read("in.json", text.toString()).map();
    assertThat(map.spanOfValue("/99999")).contains(new TextSpan(1, 399_998, 1, 400_001));
  }

  /** The YAML parser's own buffer breaks on a pair of surrogates across its border. */
  @Test
  void charactersOutsideTheBasicPlaneMayStandAnywhere() {
    for (int before = 1015; before < 1035; before++) {
      String text = "a" + "x".repeat(before) + "😀".repeat(2_000);
      assertThat(Facility.read("in.yaml", "- " + text).root().get(0).stringValue()).isEqualTo(text);
    }
  }

  @Test
  void oneReaderServesManyInputs() {
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    assertThat(reader.read(Source.of("a.yaml", "a: .nan"))).isInstanceOf(Refusal.class);
    assertThat(reader.read(Source.of("b.yaml", "a: 1"))).isInstanceOf(Document.class);
    assertThat(Arrays.asList(Format.of("x.JSON"), Format.of("x.yml"), Format.of("-")))
        .containsExactly(Format.JSON, Format.YAML, Format.YAML);
  }

  private static JsonNode yaml(String written) {
    return Facility.read("in.yaml", "n: " + written).root().get("n");
  }
}
