package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;

/** Claims made by a pattern of words: "nine in ten developers work with the assistant". */
final class PatternClaims {
  private final Marks marks;
  private final Sense sense;

  PatternClaims(Marks marks, Sense sense) {
    this.marks = marks;
    this.sense = sense;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Marks.PatternHit hit : marks.patterns()) {
      ClaimWords.Pattern pattern = hit.pattern();
      int sentence = marks.sentence(hit.start());
      if ((pattern.alone() || sense.ofAi(sentence))
          && !sense.denied(sentence, hit.start())
          && pattern.unless().stream().noneMatch(c -> marks.inSentence(c, sentence))) {
        Numeral number = number(pattern, hit.start(), hit.end());
        if (!Sense.single(number)) {
          found.add(Draft.of(pattern.counted(), pattern.made(), hit.start(), hit.end(), number));
        }
      }
    }
    return found;
  }

  private Numeral number(ClaimWords.Pattern pattern, int start, int end) {
    Numeral.Kind wanted =
        pattern.made() == ClaimForm.SHARE ? Numeral.Kind.SHARE : Numeral.Kind.COUNT;
    for (int i = start; i < end; i++) {
      Numeral number = marks.numberAt(i);
      if (number != null && number.kind() == wanted) {
        return number;
      }
    }
    return null;
  }
}
