package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/** The short way finds the same line breaks as the general rules. */
class LineBreaksTest {
  private static List<Integer> breaks(LineBreakingStrategy strategy, String text) {
    BreakPointsProvider points = strategy.getBreakPointsProvider(text, "en", null);
    List<Integer> found = new ArrayList<>();
    for (BreakPoint p = points.next(); p.getPosition() != BreakIterator.DONE; p = points.next()) {
      found.add(p.getPosition());
    }
    return found;
  }

  @Property(tries = 3000)
  void breaksAreThoseOfTheGeneralRules(@ForAll("texts") String text) {
    assertThat(breaks(new LineBreaks(), text))
        .as("\"%s\", plain: %s", text, LineBreaks.isPlain(text))
        .isEqualTo(breaks(new DefaultLineBreakingStrategy(), text));
  }

  @Example
  void shortTextsOfAllKindsBreakAlike() {
    String letters = "a0 .,:-";
    int all = (int) Math.pow(letters.length(), 5);
    for (int i = 0; i < all; i++) {
      StringBuilder text = new StringBuilder();
      for (int rest = i; text.length() < 5; rest /= letters.length()) {
        text.append(letters.charAt(rest % letters.length()));
      }
      if (LineBreaks.isPlain(text.toString())) {
        breaksAreThoseOfTheGeneralRules(text.toString());
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aZ09  .,;:-/(%").ofMinLength(1).ofMaxLength(9);
  }

  /** The general rules would break it after its stop. */
  @Example
  void aNegativeNumberStaysWhole() {
    assertThat(breaks(new LineBreaks(), "\u22124.1 and \u22121,200.5")).containsExactly(5, 9, 17);
  }

  @Example
  void cellsOfTablesGoTheShortWay() {
    for (String text : List.of("Dublin halls 2 and 3", "9,720.5", "\u22124.1", "Agents, then.")) {
      assertThat(LineBreaks.isPlain(text)).as(text).isTrue();
    }
    assertThat(LineBreaks.isPlain("well-being")).isFalse();
    assertThat(LineBreaks.isPlain("e.g.this")).isFalse();
  }
}
