package org.counterweight.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** RFC 8785, with vectors in the manner of its sections 3.2.2 and 3.2.3 and its appendix B. */
class CanonicalJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ \"b\" : 1 , \"a\" : [ true , false , null ] } | {\"a\":[true,false,null],\"b\":1}",
        "[ ] | []",
        "{ } | {}",
        "{\"\": {\"z\": {}, \"y\": []}} | {\"\":{\"y\":[],\"z\":{}}}",
        "[56, {\"d\": true, \"10\": null, \"1\": [ ]}] | [56,{\"1\":[],\"10\":null,\"d\":true}]",
        "{\"aa\":1,\"a\":2,\"B\":3,\"_\":4} | {\"B\":3,\"_\":4,\"a\":2,\"aa\":1}",
        "\"\\u20ac$\\u000F\\nA'\\u0042\\u0022\\\\\\\"\\/\" | \"€$\\u000f\\nA'B\\\"\\\\\\\"/\"",
        "\"\\b\\t\\n\\f\\r\\u000b\\u001f\\u007f\" | \"\\b\\t\\n\\f\\r\\u000b\\u001f\u007f\"",
        "[0, -0, 9007199254740992, -9007199254740992] | [0,0,9007199254740992,-9007199254740992]",
      })
  void givenTextsHaveThisForm(String given, String expected) {
    assertThat(text(MAPPER.readTree(given))).isEqualTo(expected);
  }

  @Test
  void keysAreSortedByUtf16UnitsAndNotByCodePoints() {
    // The order of RFC 8785, 3.2.3: the emoji's high surrogate D83D comes before FB33.
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (String key : new String[] {"€", "\r", "\uFB33", "1", "😀", "\u0080", "ö"}) {
      node.put(key, "x");
    }
    assertThat(text(node))
        .isEqualTo(
            "{\"\\r\":\"x\",\"1\":\"x\",\"\u0080\":\"x\",\"ö\":\"x\",\"€\":\"x\",\"😀\":\"x\","
                + "\"\uFB33\":\"x\"}");
  }

  @Test
  void theBytesAreUtf8WithoutAMark() {
    assertThat(HexFormat.of().formatHex(CanonicalJson.bytes(StringNode.valueOf("ö€😀"))))
        .isEqualTo("22c3b6e282acf09f988022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.20",
        "0.1",
        "5.0",
        "1e-3",
        "9007199254740993",
        "-9007199254740993",
        "1e30",
        "1e999999"
      })
  void decimalsAndNumbersThatDoublesCannotHoldAreRefusedWithTheirPlace(String number) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putObject("pue").set("value", DecimalNode.valueOf(new BigDecimal(number)));
    assertThatThrownBy(() -> CanonicalJson.bytes(node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/pue/value")
        .hasMessageContaining("as");
  }

  @Test
  void doublesAreRefusedEvenWhereRound() {
    assertThatThrownBy(() -> CanonicalJson.bytes(JsonNodeFactory.instance.numberNode(5.0d)))
        .hasMessageContaining("floating-point");
  }

  @Test
  void integersOfEveryJavaTypeHaveOneForm() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    for (JsonNode node :
        new JsonNode[] {
          nodes.numberNode((short) 1200),
          nodes.numberNode(1200),
          nodes.numberNode(1200L),
          nodes.numberNode(BigInteger.valueOf(1200)),
          DecimalNode.valueOf(new BigDecimal("1200")),
          DecimalNode.valueOf(new BigDecimal("1.2e3"))
        }) {
      assertThat(text(node)).isEqualTo("1200");
    }
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    for (String broken : new String[] {"\uD83D", "a\uDE00b", "\uD83Dx"}) {
      assertThatThrownBy(() -> CanonicalJson.bytes(StringNode.valueOf(broken)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(
              () -> CanonicalJson.bytes(JsonNodeFactory.instance.objectNode().put(broken, 1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property(tries = 300)
  void theFormReadsBackAsTheSameTreeAndIsItsOwnCanonicalForm(@ForAll("objects") JsonNode tree) {
    byte[] bytes = CanonicalJson.bytes(tree);
    JsonNode back = MAPPER.readTree(bytes);
    assertThat(back).isEqualTo(tree);
    assertThat(CanonicalJson.bytes(back)).isEqualTo(bytes);
  }

  @Provide
  Arbitrary<JsonNode> objects() {
    Arbitrary<String> texts =
        Arbitraries.strings().all().ofMaxLength(8).filter(CanonicalJsonTest::wellFormed);
    Arbitrary<Map<String, String>> maps = Arbitraries.maps(texts, texts).ofMaxSize(8);
    return maps.map(map -> {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      map.forEach((key, value) -> node.putArray(key).add(value).add(value.length()));
      return node;
    });
  }

  private static boolean wellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String text(JsonNode node) {
    return new String(CanonicalJson.bytes(node), StandardCharsets.UTF_8);
  }
}
