package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates write between braces, and what only looks like it. */
final class ReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "{energy.pue},              energy.pue, ,     false, false",
    "{_a-1.b_2},                _a-1.b_2,   ,     false, false",
    "{work[now]},               work,       now,  false, false",
    "{work[now].head},          work,       now,  false, true",
    "{@2024-now},               ,           2024-now, true, false"
  })
  void eachKindIsReadToItsEnd(String text, String id, String key, boolean ownRow, boolean head) {
    Reference found = Reference.at("SUM(" + text + ")", 4);
    assertThat(found).isEqualTo(new Reference(4, 4 + text.length(), ownRow, id, key, head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{1,2}",
        "{1a}",
        "{.a}",
        "{-a}",
        "{a",
        "{a b}",
        "{a[}",
        "{a[]}",
        "{a[b}",
        "{a[b.c]}",
        "{a[b].tail}",
        "{a[b].head",
        "{@}",
        "{@a.b}",
        "{@a",
        "{ä}"
      })
  void whatOnlyLooksLikeOneIsText(String text) {
    assertThat(Reference.at(text, 0)).isNull();
    assertThat(Reference.from(text, 0)).isNull();
  }

  @Test
  void theNextOneIsFoundBehindWhatIsNone() {
    assertThat(Reference.from("{1,2}*{{a}", 0))
        .isEqualTo(new Reference(7, 10, false, "a", null, false));
    assertThat(Reference.from("{a}", 1)).isNull();
  }

  @Test
  void idsHaveAnEnd() {
    assertThat(Reference.isId("a".repeat(201))).isTrue();
    assertThat(Reference.isId("a".repeat(202))).isFalse();
    assertThat(Reference.isId("a b")).isFalse();
    assertThat(Reference.isId("")).isFalse();
  }
}
