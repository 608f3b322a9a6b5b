package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;

/** Claims made by a pattern of words: "nine in ten developers work with the assistant". */
final class PatternClaims {
  private final Vocabulary vocabulary;
  private final Marks marks;
  private final Sense sense;

  PatternClaims(Vocabulary vocabulary, Marks marks, Sense sense) {
    this.vocabulary = vocabulary;
    this.marks = marks;
    this.sense = sense;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < marks.text().size(); i++) {
      int start = i;
      vocabulary.patternsAt(
          marks,
          i,
          (pattern, end) -> {
            int sentence = marks.sentence(start);
            if ((pattern.alone() || sense.ofAi(sentence))
                && !sense.denied(sentence, start)
                && pattern.unless().stream().noneMatch(c -> marks.inSentence(c, sentence))) {
              Numeral number = number(pattern, start, end);
              if (!Sense.single(number)) {
                found.add(Draft.of(pattern.counted(), pattern.made(), start, end, number));
              }
            }
          });
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
