package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark stands under the value, whatever the line is made of. */
class CodeFrameTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "~pue: 1.2~;            6; 9; ~pue: 1.2~;            ~     ^^^~",
        "~\tpue: 1.2~;          7; 10; ~    pue: 1.2~;       ~         ^^^~",
        "~a:\tb~;               4; 5; ~a:  b~;               ~    ^~",
        "~名前: 値段~;             5; 7; ~名前: 値段~;             ~      ^^^^~",
        "~😀: x~;                4; 5; ~😀: x~;                ~    ^~",
        "~e\u0301: x~;          5; 6; ~e\u0301: x~;          ~   ^~",
        "~a\u202Eb: x~;         6; 7; ~a<U+202E>b: x~;       ~            ^~",
        "~x:~;                  3; ;  ~x:~;                  ~  ^~",
        "~~;                    1; ;  ~~;                    ~^~",
        "~abc~;                 9; 12; ~abc~;                ~   ^~",
        "~abc~;                 2; 99; ~abc~;                ~ ^^~",
      })
  void marks(String line, int column, Integer end, String shown, String marks) {
    CodeFrame frame = new CodeFrame(line, column, end);
    assertThat(frame.source()).isEqualTo(shown);
    assertThat(frame.marks()).isEqualTo(marks);
  }

  @Test
  void ofALongLineOnlyThePartAroundThePlaceIsShown() {
    String line = "a".repeat(5_000) + "VALUE" + "b".repeat(2_000_000);
    CodeFrame frame = new CodeFrame(line, 5_001, 5_006);
    assertThat(frame.source()).startsWith("…aaaa").endsWith("bbb…").hasSizeLessThan(110);
    assertThat(frame.marks()).hasSize(frame.source().indexOf("VALUE") + 5);
    assertThat(frame.marks().strip()).isEqualTo("^^^^^");
    assertThat(frame.marks().indexOf('^')).isEqualTo(frame.source().indexOf("VALUE"));
  }

  @Test
  void aValueLongerThanTheFrameIsMarkedAsFarAsItIsShown() {
    CodeFrame frame = new CodeFrame("k: " + "v".repeat(300), 4, 304);
    assertThat(frame.source()).hasSize(101).endsWith("…");
    assertThat(frame.marks()).isEqualTo("   " + "^".repeat(97));
  }
}
