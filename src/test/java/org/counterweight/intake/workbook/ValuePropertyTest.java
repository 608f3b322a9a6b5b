package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** Any number and any text of a statement come back to the last digit and the last blank. */
class ValuePropertyTest {
  @Property(tries = 10)
  void numbersKeepTheirDigits(@ForAll("numbers") BigDecimal number) {
    ObjectNode statement = (ObjectNode) Workbooks.BASE.deepCopy();
    ((ObjectNode) statement.at("/energy/sites/1/itEnergy"))
        .set("value", DecimalNode.valueOf(number));
    ((ObjectNode) statement.at("/energy/totals/cost")).set("prior", DecimalNode.valueOf(number));
    JsonNode read = Workbooks.document(Workbooks.filled(statement)).root();
    assertThat(read.at("/energy/sites/1/itEnergy/value").decimalValue()).isEqualTo(number);
    assertThat(read.at("/energy/totals/cost/prior").decimalValue()).isEqualTo(number);
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20));
    return Combinators.combine(digits, Arbitraries.integers().between(-6, 18)).as(BigDecimal::new);
  }

  @Property(tries = 10)
  void textsKeepTheirCharacters(@ForAll("texts") String text) {
    ObjectNode statement = (ObjectNode) Workbooks.BASE.deepCopy();
    ((ObjectNode) statement.at("/energy")).put("summary", text);
    ((ObjectNode) statement.at("/harm/events/0")).put("note", text);
    JsonNode read = Workbooks.document(Workbooks.filled(statement)).root();
    assertThat(read.at("/energy/summary").asString()).isEqualTo(text);
    assertThat(read.at("/harm/events/0/note").asString()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    // Among them what programs escape, cut off, or take for formulas.
    return Arbitraries.of(
            "a", "Z", "0", " ", "\n", "\t", "=", "+", "-", "@", "'", "\"", "<", ">", "&", "_x000D_",
            "_", ";", ",", "#", "%", "é", "中", "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }
}
