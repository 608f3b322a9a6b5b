package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad input gets exactly these findings, at exactly these places, and no stack trace. */
class BadInputTest {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  static Stream<Arguments> yaml() {
    return Stream.of(
        bad("", "schema.empty 1:1"),
        bad("# only a comment\n", "schema.empty 1:1"),
        bad("---\n", "schema.empty 1:1"),
        bad("a: 1\nb", "schema.syntax 2:1"),
        bad("a: b: c", "schema.syntax 1:5"),
        bad("a: 1\n  b: 2", "schema.syntax 2:4"),
        bad("a:\n\t- x", "schema.syntax 2:1"),
        bad("a: [1, 2", "schema.syntax 1:4"),
        bad("a: {b: 1\nc: 2", "schema.syntax 2:2"),
        bad("a: {b: 1,\n  c: 2", "schema.syntax 1:4"),
        bad("x: 1\na: \"x", "schema.syntax 2:4"),
        bad("a: 'x\n\nb: 2", "schema.syntax 1:4"),
        bad("- a\nb: c", "schema.syntax 2:1"),
        bad("a: @x", "schema.syntax 1:4"),
        bad("a: %x", "schema.syntax 1:4"),
        bad("a: \"\\q\"", "schema.syntax 1:6"),
        bad("a: [1,2]]", "schema.syntax 1:9"),
        bad("a: - b", "schema.syntax 1:4"),
        bad("a:\n  - b\n - c", "schema.syntax 3:2"),
        bad("%YAML 1.1\n---\na: 1", "schema.syntax 1:1"),
        bad("a: 1\na: 2\nb: 1\nb: 3", "schema.duplicate-key 2:1", "schema.duplicate-key 4:1"),
        bad("x:\n  é: 1\n  é: 2", "schema.duplicate-key 3:3"),
        bad("a: &x 1\nb: *x", "schema.alias 1:4", "schema.alias 2:4"),
        bad("a: *gone", "schema.alias 1:4"),
        bad(
            "a: &a [x]\nb: &b [*a, *a]",
            "schema.alias 1:4",
            "schema.alias 2:4",
            "schema.alias 2:8",
            "schema.alias 2:12"),
        bad("a: !!str 1\nb: !money {c: 1}", "schema.tag 1:4", "schema.tag 2:4"),
        bad("a: !e!x 1", "schema.tag 1:4"),
        bad("%TAG ! tag:x,2000:\n---\na: 1", "schema.tag 1:1"),
        bad("a: !!javax.script.ScriptEngineManager [x]", "schema.tag 1:4"),
        bad("b: 1\n<<: {a: 1}", "schema.merge-key 2:1"),
        bad("base: &b {x: 1}\nuse:\n  <<: *b\n  y: 2", "schema.alias 1:7", "schema.merge-key 3:3"),
        bad("? [a, b]\n: c\nd: .nan", "schema.key 1:3", "schema.number 3:4"),
        bad("a: 1\n---\nb: 2", "schema.documents 2:1"),
        bad(
            "a: .nan\nb: .inf\nc: -.INF\nd: 1e400\ne: 1E-400",
            "schema.number 1:4",
            "schema.number 2:4",
            "schema.number 3:4",
            "schema.number 4:4",
            "schema.number 5:4"),
        bad("a: 1e99999999999999", "schema.number 1:4"),
        bad("a: 1234567890123456789012345678901", "schema.number 1:4"),
        bad(
            "a: 0x1F\nb: 0o17\nc: 007",
            "schema.number 1:4",
            "schema.number 2:4",
            "schema.number 3:4"),
        bad("a: \"x\\0y\"", "schema.encoding 1:4"),
        bad("a: \"\\uD800\"", "schema.encoding 1:4"),
        bad("a: b\nc: d\u0000e", "schema.encoding 2:5"),
        bad("a: \u001B[31m", "schema.encoding 1:4"),
        bad("k".repeat(300) + ": 1", "schema.size 1:1"),
        bad("a: " + "x".repeat(70_000), "schema.size 1:4"),
        bad("[".repeat(10_000), "schema.depth 1:65"),
        bad("- ".repeat(10_000) + "x", "schema.depth 1:129"));
  }

  static Stream<Arguments> json() {
    return Stream.of(
        bad("", "schema.empty 1:1"),
        bad("  \n ", "schema.empty 1:1"),
        bad("{", "schema.syntax 1:2"),
        bad("{\"a\": {\"b\": 1}\n", "schema.syntax 1:15"),
        bad("{\"a\": 1,\n}", "schema.syntax 1:8"),
        bad("[1,]", "schema.syntax 1:3"),
        bad("{'a': 1}", "schema.syntax 1:2"),
        bad("{a: 1}", "schema.syntax 1:2"),
        bad("{\"a\" 1}", "schema.syntax 1:6"),
        bad("{\"a\": 1\n \"b\": 2}", "schema.syntax 2:2"),
        bad("{\"a\": \"x\ny\"}", "schema.syntax 1:9"),
        bad("{\"a\": \"x", "schema.syntax 1:9"),
        bad("{\"a\": \"\\q\"}", "schema.syntax 1:9"),
        bad("{\"a\": None}", "schema.syntax 1:7"),
        bad("{\"a\": 007}", "schema.syntax 1:7"),
        bad("{\"a\": +5}", "schema.syntax 1:7"),
        bad("{\"a\": .5}", "schema.syntax 1:7"),
        bad("{\"a\": 1_000}", "schema.syntax 1:8"),
        bad("{\"a\": 1]", "schema.syntax 1:8"),
        bad("]", "schema.syntax 1:1"),
        bad("// c\n{}", "schema.syntax 1:1"),
        bad("{\"😀\": 1 2}", "schema.syntax 1:9"),
        bad("{} {}", "schema.documents 1:4"),
        bad("{\"a\":1}\n{\"a\":2}", "schema.documents 2:1"),
        bad(
            "{\"a\": NaN, \"😀\": -Infinity, \"c\": 1e400}",
            "schema.number 1:7",
            "schema.number 1:17",
            "schema.number 1:33"),
        bad("{\"a\": 1, \"a\": 2}", "schema.duplicate-key 1:10"),
        bad("{\"a\": \"\\u0000\"}", "schema.encoding 1:7"),
        bad("{\"a\": \"\\ud83d\"}", "schema.encoding 1:7"),
        bad("[".repeat(10_000), "schema.depth 1:65"),
        bad("{\"a\":".repeat(10_000), "schema.depth 1:321"));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void badYaml(String text, List<String> expected) {
    assertThat(found("in.yaml", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("json")
  void badJson(String text, List<String> expected) {
    assertThat(found("in.json", text)).isEqualTo(expected);
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() {
    byte[] latin = "site: Stra\u00DFe\nname: x".getBytes(StandardCharsets.ISO_8859_1);
    Finding finding = only(READER.read(new Source("in.yaml", latin)));
    assertThat(place(finding)).isEqualTo("schema.encoding 1:11");
    assertThat(finding.message()).contains("0xDF", "\"ß\"", "Windows-1252");
    assertThat(finding.value()).isEqualTo("0xDF");
  }

  @Test
  void aSequenceCutShortIsNamedAtItsFirstByte() {
    byte[] cut = {'a', ':', ' ', '\n', (byte) 0xF0, (byte) 0x9F};
    assertThat(place(only(READER.read(new Source("in.yaml", cut)))))
        .isEqualTo("schema.encoding 2:1");
  }

  @Test
  void utf16IsToldApartAndTheFixSaysWhatToDo() {
    for (var charset :
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            java.nio.charset.Charset.forName("UTF-32"))) {
      Finding finding = only(READER.read(new Source("in.yaml", "site: x".getBytes(charset))));
      assertThat(place(finding)).isEqualTo("schema.encoding 1:1");
      assertThat(finding.fix()).contains("UTF-8");
    }
  }

  @Test
  void tooManyProblemsAreNotListedForEver() {
    String many = "- .nan\n".repeat(5_000);
    List<String> found = found("in.yaml", many);
    assertThat(found).hasSize(Limits.DEFAULT.findings() + 1);
    assertThat(found.getLast()).isEqualTo("schema.size 101:3");
  }

  @Test
  void aWordOfMillionsOfCharactersCostsNoMoreThanReadingIt() {
    String word = "x".repeat(4_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(found("in.yaml", word)).containsExactly("schema.size 1:1");
          assertThat(found("in.yaml", "&" + word)).containsExactly("schema.alias 1:1");
          assertThat(found("in.yaml", "!" + word)).containsExactly("schema.tag 1:1");
          assertThat(found("in.yaml", "9".repeat(4_000_000))).containsExactly("schema.size 1:1");
          assertThat(found("in.json", "[" + "9".repeat(4_000_000) + "]"))
              .containsExactly("schema.number 1:2");
          assertThat(found("in.yaml", "? ".repeat(1_000_000))).containsExactly("schema.key 1:3");
          assertThat(found("in.yaml", "{".repeat(1_000_000))).containsExactly("schema.key 1:2");
        });
  }

  @Test
  void aValueInAFindingIsNeverEndless() {
    Refusal refusal =
        (Refusal) READER.read(Source.of("in.yaml", "a: &" + "x".repeat(100_000) + " 1"));
    assertThat(refusal.findings().getFirst().value()).hasSizeLessThan(100);
    assertThat(refusal.findings().getFirst().message()).hasSizeLessThan(200);
  }

  @Test
  void escapesOfCharactersThatDoNotExistAreRefused() {
    for (String escape : List.of("\\UFFFFFFFF", "\\UD8000000", "\\U00110000")) {
      assertThat(found("in.yaml", "a: \"" + escape + "\""))
          .singleElement()
          .asString()
          .startsWith("schema.syntax 1:");
    }
  }

  @Test
  void aDocumentWithTooManyValuesIsRefusedBeforeMemoryIsTaken() {
    assertThat(found("in.yaml", "- 1\n".repeat(1_200_000)))
        .containsExactly("schema.size 1000000:3");
  }

  @Test
  @DisplayName("messages are ours: no word of a library reaches the user")
  void noJargon() {
    Stream.concat(yaml().map(a -> named("x.yaml", a)), json().map(a -> named("x.json", a)))
        .flatMap(reading -> ((Refusal) reading).findings().stream())
        .forEach(finding -> {
          assertThat(finding.fix()).isNotBlank();
          assertThat(finding.message())
              .doesNotContainIgnoringCase("token")
              .doesNotContainIgnoringCase("mapping")
              .doesNotContainIgnoringCase("scalar")
              .doesNotContain("JsonReadFeature", "flow", "<block", "code ", "null");
        });
  }

  private static Intake named(String name, Arguments arguments) {
    return READER.read(Source.of(name, (String) arguments.get()[0]));
  }

  private static List<String> found(String name, String text) {
    return switch (READER.read(Source.of(name, text))) {
      case Document document -> List.of("read: " + document.root());
      case Refusal refusal ->
          refusal.findings().stream().map(BadInputTest::place).collect(Collectors.toList());
    };
  }

  private static Finding only(Intake reading) {
    List<Finding> findings = ((Refusal) reading).findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static String place(Finding finding) {
    return finding.rule() + " " + finding.location().line() + ":" + finding.location().column();
  }

  private static Arguments bad(String text, String... expected) {
    return Arguments.of(text, List.of(expected));
  }
}
