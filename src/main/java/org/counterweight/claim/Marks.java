package org.counterweight.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the words of a text are: which class of phrases stands at which word, and the numbers. */
final class Marks {
  /**
   * A phrase of a class.
   *
   * @param name of the class
   * @param start index of its first lexeme
   * @param end index after its last
   */
  record Span(String name, int start, int end) {}

  /** A noun that is counted, at its place. */
  record NounHit(ClaimWords.Noun noun, int start, int end) {}

  /** A word of another side, at its place. */
  record SideHit(Metric metric, int start, int end) {}

  /** A remark at its place. */
  record RemarkHit(RemarkKind kind, int start, int end) {}

  /** A pattern that makes a claim, at its place. */
  record PatternHit(ClaimWords.Pattern pattern, int start, int end) {}

  private final List<Lexeme> text;
  private final List<Numeral> numerals;
  private final List<List<Span>> at;
  private final Numeral[] startingAt;
  private final Numeral[] endingAt;
  private final int[] first;
  private final int[] last;

  /** Names of the classes in a sentence; null where there is none of any. */
  private final List<Set<String>> bySentence;

  private final List<NounHit> nouns = new ArrayList<>();
  private final List<SideHit> sides = new ArrayList<>();
  private final List<RemarkHit> remarks = new ArrayList<>();
  private final List<PatternHit> patterns = new ArrayList<>();

  Marks(List<Lexeme> text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
    at = new ArrayList<>(Collections.nCopies(text.size(), List.of()));
    startingAt = new Numeral[text.size() + 1];
    endingAt = new Numeral[text.size() + 1];
    int sentences = text.isEmpty() ? 0 : text.getLast().sentence() + 1;
    first = new int[sentences];
    last = new int[sentences];
    for (int i = 0; i < text.size(); i++) {
      int sentence = text.get(i).sentence();
      last[sentence] = i + 1;
      if (i == 0 || text.get(i - 1).sentence() != sentence) {
        first[sentence] = i;
      }
    }
    bySentence = new ArrayList<>(Collections.nCopies(sentences, null));
    for (Numeral numeral : numerals) {
      startingAt[numeral.start()] = numeral;
      endingAt[numeral.end()] = numeral;
      add(new Span(numeral.kind().code(), numeral.start(), numeral.end()));
      add(new Span("number", numeral.start(), numeral.end()));
    }
  }

  void add(Span span) {
    List<Span> here = at.get(span.start());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      at.set(span.start(), here);
    }
    here.add(span);
    int sentence = sentence(span.start());
    Set<String> names = bySentence.get(sentence);
    if (names == null) {
      names = new HashSet<>();
      bySentence.set(sentence, names);
    }
    names.add(span.name());
  }

  List<NounHit> nouns() {
    return nouns;
  }

  List<SideHit> sides() {
    return sides;
  }

  List<RemarkHit> remarks() {
    return remarks;
  }

  List<PatternHit> patterns() {
    return patterns;
  }

  List<Lexeme> text() {
    return text;
  }

  List<Numeral> numerals() {
    return numerals;
  }

  /** Phrases that begin at a word. */
  List<Span> at(int index) {
    return at.get(index);
  }

  /** The number that begins at a word, or null. */
  Numeral numberAt(int index) {
    return startingAt[index];
  }

  /** The number that ends before a word, or null. */
  Numeral numberBefore(int index) {
    return endingAt[index];
  }

  /** Whether a phrase of the class begins at this word. */
  boolean is(String name, int index) {
    if (index < 0 || index >= text.size()) {
      return false;
    }
    for (Span span : at.get(index)) {
      if (span.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of the class begins at one of these words. */
  boolean between(String name, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.size()); i++) {
      if (is(name, i)) {
        return true;
      }
    }
    return false;
  }

  int sentence(int index) {
    return text.get(index).sentence();
  }

  /** Whether a phrase of the class stands in a sentence; there need be no such sentence. */
  boolean inSentence(String name, int sentence) {
    Set<String> names =
        sentence >= 0 && sentence < bySentence.size() ? bySentence.get(sentence) : null;
    return names != null && names.contains(name);
  }

  /** Whether there is a sentence of this number. */
  boolean has(int sentence) {
    return sentence >= 0 && sentence < first.length;
  }

  /** Index of the first word of a sentence. */
  int from(int sentence) {
    return first[sentence];
  }

  /** Index after the last word of a sentence. */
  int to(int sentence) {
    return last[sentence];
  }
}
