package org.counterweight.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the terms of the word lists in a text, and how the text speaks of each. Immutable; safe to
 * share between threads.
 */
public final class TermFinder {
  private static final Map<String, Lexicon> LEXICONS =
      Stream.of("en").collect(Collectors.toUnmodifiableMap(code -> code, Lexicon::read));

  private final List<Lexicon> lexicons;

  private TermFinder(List<Lexicon> lexicons) {
    this.lexicons = List.copyOf(lexicons);
  }

  /**
   * A finder for a text in a language. The English list is always used as well: its words of the
   * trade stand in texts of every language.
   *
   * @param tag BCP 47 tag, as in {@code en} or {@code de-AT}
   */
  public static TermFinder of(String tag) {
    return new TermFinder(
        Stream.of(Locale.forLanguageTag(tag).getLanguage(), "en")
            .distinct()
            .map(LEXICONS::get)
            .filter(Objects::nonNull)
            .toList());
  }

  /**
   * Every term in the text, from left to right; of terms that overlap the longest is kept.
   *
   * @param text plain text; null is no text
   */
  public List<Term> find(String text) {
    if (text == null) {
      return List.of();
    }
    List<Word> words = Word.of(text);
    List<Hit> hits = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      collect(lexicon, words, hits);
    }
    hits.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(hit::overlaps)) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::start));
    return kept.stream().map(hit -> hit.term(text, words)).toList();
  }

  private static void collect(Lexicon lexicon, List<Word> words, List<Hit> hits) {
    for (int i = 0; i < words.size(); i++) {
      for (Lexicon.Entry entry : lexicon.terms().getOrDefault(words.get(i).text(), List.of())) {
        int start = i;
        entry
            .phrase()
            .endAt(words, start)
            .map(end -> new Hit(lexicon, entry, start, end))
            .filter(hit -> !hit.meansSomethingElse(words))
            .ifPresent(hits::add);
      }
    }
  }

  /** A phrase at its place: words {@code start} up to, not including, {@code end}. */
  private record Hit(Lexicon lexicon, Lexicon.Entry entry, int start, int end) {
    /** How far before a hit an expression may begin that swallows it. */
    private static final int REACH = 4;

    int length() {
      return end - start;
    }

    boolean overlaps(Hit other) {
      return start < other.end && other.start < end;
    }

    boolean meansSomethingElse(List<Word> words) {
      int sentence = words.get(start).sentence();
      if (!entry.unless().isEmpty()
          && words.stream()
              .anyMatch(w -> w.sentence() == sentence && entry.unless().contains(w.text()))) {
        return true;
      }
      for (int i = Math.max(0, start - REACH); i < end; i++) {
        for (Phrase other : entry.not().beginningWith(words.get(i).text())) {
          int otherEnd = other.endAt(words, i).orElse(-1);
          // "AI customer service agents" holds "customer service agents" and says more than it.
          boolean saysMore = (start < i && otherEnd <= end) || (start == i && otherEnd < end);
          if (otherEnd > start && !saysMore) {
            return true;
          }
        }
      }
      return false;
    }

    Term term(String text, List<Word> words) {
      int from = words.get(start).start();
      int to = words.get(end - 1).end();
      return new Context(lexicon, words, start, end).term(entry.kind(), text, from, to);
    }
  }
}
