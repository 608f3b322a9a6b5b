package org.counterweight.claim;

import java.util.List;
import java.util.Set;

/**
 * The words around a hit, from which its stance is read: the four before it and the four after it,
 * in the same sentence.
 *
 * @param lexicon word list of the language
 * @param words all words of the text
 * @param start index of the first word of the hit
 * @param end index after its last word
 */
record Context(Lexicon lexicon, List<Word> words, int start, int end) {
  private static final int WINDOW = 4;

  /** The hit with its stance. */
  Term term(TermKind kind, String text, int from, int to) {
    return new Term(
        kind,
        text.substring(from, to),
        from,
        to,
        stance(),
        numberBetween(start - WINDOW, end + WINDOW),
        opening(),
        words.get(start).sentence());
  }

  private Stance stance() {
    int denominator = lastBefore(lexicon.denominators());
    if (denominator >= 0) {
      return Stance.MENTIONED;
    }
    int count = lastBefore(lexicon.counting());
    int preposition = lastBefore(lexicon.prepositions());
    if (count >= 0 && preposition <= count + 1) {
      return Stance.COUNTED;
    }
    if (end < words.size() && sameSentence(end) && lexicon.counting().contains(word(end))) {
      return preposition < 0 ? Stance.COUNTED : Stance.MENTIONED;
    }
    if (numberBetween(Math.max(preposition, 0), start) || numberBetween(start, end)) {
      return Stance.QUANTIFIED;
    }
    if (preposition >= 0) {
      return Stance.MENTIONED;
    }
    return numberBetween(end, end + WINDOW) ? Stance.QUANTIFIED : Stance.NAMED;
  }

  /** Whether the sentence begins with the hit, small and counting words before it left aside. */
  private boolean opening() {
    for (int i = start - 1; i >= 0 && sameSentence(i); i--) {
      String word = word(i);
      if (!lexicon.fillers().contains(word)
          && !lexicon.counting().contains(word)
          && !lexicon.numbers().contains(word)
          && !words.get(i).numeric()
          && !"of".equals(word)) {
        return false;
      }
    }
    return true;
  }

  private int lastBefore(Set<String> set) {
    for (int i = start - 1; i >= Math.max(0, start - WINDOW); i--) {
      if (sameSentence(i) && set.contains(word(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean numberBetween(int from, int to) {
    for (int i = Math.max(from, Math.max(0, start - WINDOW)); i < Math.min(to, words.size()); i++) {
      if (sameSentence(i) && (words.get(i).numeric() || lexicon.numbers().contains(word(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameSentence(int index) {
    return words.get(index).sentence() == words.get(start).sentence();
  }

  private String word(int index) {
    return words.get(index).text();
  }
}
