package org.counterweight.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    record Side(Metric metric, String code) implements Meaning {}

    /** It is a remark. */
    record Said(RemarkKind kind, String code) implements Meaning {}

    /** It makes a claim. */
    record Claimed(ClaimWords.Pattern pattern) implements Meaning {}
  }

  /** When a phrase is looked for: one that speaks of classes after those that make them. */
  private enum Stage {
    MASK,
    WORDS,
    CLASSES,
    PATTERN
  }

  /** A meaning with its turn. */
  private record Turn(Stage stage, Meaning meaning) {}

  /** A vocabulary that is read when a text of its language is. Safe for threads. */
  static final class Listed {
    private final String language;
    private volatile Vocabulary read;

    /** Of this language, as a primary subtag of BCP 47. */
    Listed(String language) {
      this.language = language;
    }

    /** The vocabulary. */
    Vocabulary get() {
      Vocabulary known = read;
      if (known == null) {
        synchronized (this) {
          known = read;
          if (known == null) {
            known = Vocabulary.read(language);
            read = known;
          }
        }
      }
      return known;
    }
  }

  private final NumberReader numbers;
  private final boolean blankGroups;
  private final Set<String> abbreviations;
  private final Set<String> common;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> scales;
  private final PhraseIndex<Turn> phrases = new PhraseIndex<>();
  private final Map<String, List<Compiled>> patterns = new HashMap<>();

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
    for (SideWords.Side side : sides.sides()) {
      Metric metric = side.counted();
      add(side.phrases(), new Meaning.Side(metric, code(metric.kind())));
    }
    sides
        .remarks()
        .forEach((written, list) -> {
          RemarkKind kind = Names.remark(written);
          add(list, new Meaning.Said(kind, code(kind)));
        });
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
      Stage own = meaning instanceof Meaning.Mask ? Stage.MASK : Stage.WORDS;
      phrases.add(phrase, new Turn(phrase.classes().isEmpty() ? own : Stage.CLASSES, meaning));
    }
  }

  private static String code(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
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
      phrases.add(expression, new Turn(Stage.PATTERN, new Meaning.Claimed(claim)));
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
    List<List<PhraseIndex.Entry<Turn>>> begins = new ArrayList<>(text.size());
    for (Lexeme word : text) {
      begins.add(phrases.at(word.text()));
    }
    int[] masked = masks(marks, begins);
    for (Stage stage : List.of(Stage.WORDS, Stage.CLASSES)) {
      for (int i = 0; i < text.size(); i++) {
        for (PhraseIndex.Entry<Turn> entry : begins.get(i)) {
          int end = end(entry, stage, marks, i);
          if (end >= 0) {
            mark(marks, masked, entry.meaning().meaning(), i, end);
          }
        }
      }
    }
    for (int i = 0; i < text.size(); i++) {
      patterns(marks, begins.get(i), i);
    }
    return marks;
  }

  /** Where a phrase ends that begins here, if it is its turn; -1 where it does not stand here. */
  private static int end(PhraseIndex.Entry<Turn> entry, Stage stage, Marks marks, int at) {
    return entry.meaning().stage() == stage ? entry.phrase().endAt(marks.text(), marks, at) : -1;
  }

  /** For each word where the phrase that masks it begins, in the upper half, and ends. */
  private static int[] masks(Marks marks, List<List<PhraseIndex.Entry<Turn>>> begins) {
    int[] until = new int[begins.size() * 2];
    for (int i = 0; i < begins.size(); i++) {
      for (PhraseIndex.Entry<Turn> entry : begins.get(i)) {
        int end = end(entry, Stage.MASK, marks, i);
        for (int k = i; k < end; k++) {
          if (until[2 * k + 1] < end) {
            until[2 * k] = i;
            until[2 * k + 1] = end;
          }
        }
      }
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
        marks.add(new Marks.Span(side.code(), start, end));
      }
      case Meaning.Said said -> {
        marks.remarks().add(new Marks.RemarkHit(said.kind(), start, end));
        marks.add(new Marks.Span(said.code(), start, end));
      }
      case Meaning.Mask mask -> {}
      case Meaning.Claimed claimed -> {}
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

  /** Notes claims by pattern that begin at a word. */
  private void patterns(Marks marks, List<PhraseIndex.Entry<Turn>> begins, int at) {
    for (PhraseIndex.Entry<Turn> entry : begins) {
      int end = end(entry, Stage.PATTERN, marks, at);
      if (end >= 0 && entry.meaning().meaning() instanceof Meaning.Claimed claimed) {
        marks.patterns().add(new Marks.PatternHit(claimed.pattern(), at, end));
      }
    }
    List<Marks.Span> spans = marks.at(at);
    for (int i = 0; i < spans.size(); i++) {
      if (first(spans, i)) {
        for (Compiled pattern : patterns.getOrDefault(spans.get(i).name(), List.of())) {
          int end = pattern.expression().endAt(marks.text(), marks, at);
          if (end >= 0) {
            marks.patterns().add(new Marks.PatternHit(pattern.claim(), at, end));
          }
        }
      }
    }
  }

  /** Whether no span before this one is of its class. */
  private static boolean first(List<Marks.Span> spans, int index) {
    for (int i = 0; i < index; i++) {
      if (spans.get(i).name().equals(spans.get(index).name())) {
        return false;
      }
    }
    return true;
  }
}
