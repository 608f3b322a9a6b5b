package org.counterweight.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of one language, with the English words of the trade, ready to search with. */
final class Vocabulary {
  /** What a phrase of the lists means. */
  private sealed interface Meaning {
    /** It belongs to a class. */
    record Member(String name) implements Meaning {}

    /** Its words mean something else here. */
    record Mask() implements Meaning {}

    /** It is counted. */
    record Noun(ClaimWords.Noun noun) implements Meaning {}

    /** It speaks of value, harm or resources. */
    record Side(Metric metric) implements Meaning {}

    /** It is a remark. */
    record Said(RemarkKind kind) implements Meaning {}
  }

  private final NumberReader numbers;
  private final boolean blankGroups;
  private final Set<String> abbreviations;
  private final Set<String> common;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> scales;
  private final PhraseIndex<Meaning> phrases = new PhraseIndex<>();
  private final PhraseIndex<Meaning> late = new PhraseIndex<>();
  private final Map<String, List<Compiled>> patterns = new HashMap<>();
  private final PhraseIndex<ClaimWords.Pattern> wordPatterns = new PhraseIndex<>();

  /** A pattern with what it claims. */
  record Compiled(Expression expression, ClaimWords.Pattern claim) {}

  private Vocabulary(NumberWords numbers, ClaimWords claims, SideWords sides) {
    this.numbers = new NumberReader(numbers);
    blankGroups = numbers.blankGroups();
    scales = this.numbers.scales();
    known.addAll(scales.keySet());
    known.addAll(numbers.units().keySet());
    known.addAll(claims.common());
    abbreviations = Set.copyOf(claims.abbreviations());
    common = Set.copyOf(claims.common());
    claims.classes().forEach((name, list) -> add(list, new Meaning.Member(name)));
    add(claims.masks(), new Meaning.Mask());
    claims.nouns().forEach(noun -> add(noun.phrases(), new Meaning.Noun(noun)));
    sides.sides().forEach(side -> add(side.phrases(), new Meaning.Side(side.counted())));
    sides.remarks().forEach((kind, list) -> add(list, new Meaning.Said(Names.remark(kind))));
    for (ClaimWords.Pattern pattern : claims.patterns()) {
      for (String written : pattern.match()) {
        pattern(Expression.of(written), pattern);
      }
    }
  }

  /**
   * Reads the lists of a language.
   *
   * @param language primary subtag of BCP 47
   */
  static Vocabulary read(String language) {
    ClaimWords claims = Resource.read("claims-" + language + ".yaml", ClaimWords.class);
    SideWords sides = Resource.read("sides-" + language + ".yaml", SideWords.class);
    if (!language.equals("en")) {
      claims = claims.and(Resource.read("claims-en.yaml", ClaimWords.class));
      sides = sides.and(Resource.read("sides-en.yaml", SideWords.class));
    }
    NumberWords numbers = Resource.read("numbers-" + language + ".yaml", NumberWords.class);
    return new Vocabulary(numbers, claims, sides);
  }

  private void add(List<String> written, Meaning meaning) {
    for (String each : written) {
      Expression phrase = Expression.of(each);
      known.addAll(phrase.words());
      (phrase.classes().isEmpty() ? phrases : late).add(phrase, meaning);
    }
  }

  private void pattern(Expression expression, ClaimWords.Pattern claim) {
    for (String key : expression.first()) {
      if (key.startsWith("@")) {
        patterns
            .computeIfAbsent(key.substring(1), k -> new ArrayList<>())
            .add(new Compiled(expression, claim));
      }
    }
    if (expression.first().stream().noneMatch(key -> key.startsWith("@"))) {
      wordPatterns.add(expression, claim);
    }
  }

  /** How many words of a text are small words of this language. */
  int commonIn(List<Lexeme> text) {
    return (int) text.stream().filter(word -> common.contains(word.text())).count();
  }

  /** The words of a text. */
  List<Lexeme> lex(Folded text) {
    List<Lexeme> lexemes = Lexer.of(text, abbreviations, blankGroups);
    return new Rejoined(text.source(), known).of(lexemes);
  }

  /** Powers of ten of scale words. */
  Map<String, Integer> scales() {
    return scales;
  }

  /** What the words of a text are. */
  Marks marks(List<Lexeme> text) {
    Marks marks = new Marks(text, numbers.read(text));
    int[] masked = masks(text, marks);
    for (PhraseIndex<Meaning> index : List.of(phrases, late)) {
      for (int i = 0; i < text.size(); i++) {
        int start = i;
        index.at(text, marks, i, (meaning, end) -> mark(marks, masked, meaning, start, end));
      }
    }
    return marks;
  }

  /** For each word where the phrase that masks it begins, in the upper half, and ends. */
  private int[] masks(List<Lexeme> text, Marks marks) {
    int[] until = new int[text.size() * 2];
    for (int i = 0; i < text.size(); i++) {
      int start = i;
      phrases.at(
          text,
          marks,
          i,
          (meaning, end) -> {
            if (meaning instanceof Meaning.Mask) {
              for (int k = start; k < end; k++) {
                if (until[2 * k + 1] < end) {
                  until[2 * k] = start;
                  until[2 * k + 1] = end;
                }
              }
            }
          });
    }
    return until;
  }

  private static void mark(Marks marks, int[] masked, Meaning meaning, int start, int end) {
    switch (meaning) {
      case Meaning.Member type -> {
        if (!masked(masked, start, end)) {
          marks.add(new Marks.Span(type.name(), start, end));
          if (type.name().equals("emphasis")) {
            marks.remarks().add(new Marks.RemarkHit(RemarkKind.EMPHASIS, start, end));
          }
        }
      }
      case Meaning.Noun noun -> {
        if (!masked(masked, start, end)) {
          marks.nouns().add(new Marks.NounHit(noun.noun(), start, end));
        }
      }
      case Meaning.Side side -> {
        marks.sides().add(new Marks.SideHit(side.metric(), start, end));
        marks.add(
            new Marks.Span(
                side.metric().kind().name().toLowerCase(java.util.Locale.ROOT), start, end));
      }
      case Meaning.Said said -> {
        marks.remarks().add(new Marks.RemarkHit(said.kind(), start, end));
        marks.add(
            new Marks.Span(said.kind().name().toLowerCase(java.util.Locale.ROOT), start, end));
      }
      case Meaning.Mask mask -> {}
    }
  }

  /** Whether a longer expression that means something else swallows these words. */
  private static boolean masked(int[] masks, int start, int end) {
    for (int i = start; i < end; i++) {
      int from = masks[2 * i];
      int to = masks[2 * i + 1];
      // "AI customer service agents" holds "service agents" and says more than it.
      boolean saysMore = (start < from && to <= end) || (start == from && to < end);
      if (to > 0 && !saysMore) {
        return true;
      }
    }
    return false;
  }

  /** Claims by pattern that begin at a word. */
  void patternsAt(
      Marks marks, int at, java.util.function.ObjIntConsumer<ClaimWords.Pattern> found) {
    wordPatterns.at(marks.text(), marks, at, found);
    Set<String> seen = new HashSet<>();
    for (Marks.Span span : List.copyOf(marks.at(at))) {
      if (seen.add(span.name())) {
        for (Compiled pattern : patterns.getOrDefault(span.name(), List.of())) {
          int end = pattern.expression().endAt(marks.text(), marks, at);
          if (end >= 0) {
            found.accept(pattern.claim(), end);
          }
        }
      }
    }
  }
}
