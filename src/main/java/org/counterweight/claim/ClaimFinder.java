package org.counterweight.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what a text says about AI: claims of raw usage, value, harm and resources, and the words
 * around them. It knows nothing of documents; any text will do. Time grows linearly with the text.
 * Immutable; safe to share between threads.
 */
public final class ClaimFinder {
  /** Languages with a word list of their own, as primary subtags of BCP 47. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private static final Map<String, Vocabulary.Listed> VOCABULARIES = vocabularies();

  /** Small words up to which a text is too short to tell its language. */
  private static final int FEW = 1;

  private final List<Vocabulary> candidates;
  private final boolean aiDocument;

  private ClaimFinder(List<Vocabulary> candidates, boolean aiDocument) {
    this.candidates = List.copyOf(candidates);
    this.aiDocument = aiDocument;
  }

  private static Map<String, Vocabulary.Listed> vocabularies() {
    Map<String, Vocabulary.Listed> result = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      result.put(language, new Vocabulary.Listed(language));
    }
    return result;
  }

  /**
   * A finder for texts in a language. English words of the trade are found in texts of every
   * language; a language without a word list is read as English.
   *
   * @param tag BCP 47 tag, as in {@code en} or {@code de-AT}
   */
  public static ClaimFinder of(String tag) {
    return new ClaimFinder(List.of(VOCABULARIES.get(languageFor(tag)).get()), false);
  }

  /**
   * The language, one of {@link #LANGUAGES}, as which texts in another are read.
   *
   * @param tag BCP 47 tag, as in {@code en} or {@code de-AT}
   */
  public static String languageFor(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return VOCABULARIES.containsKey(language) ? language : "en";
  }

  /**
   * A finder for texts of unknown language: it guesses the language of each from its small words.
   */
  public static ClaimFinder any() {
    return new ClaimFinder(
        VOCABULARIES.values().stream().map(Vocabulary.Listed::get).toList(), false);
  }

  /**
   * This finder for texts that stand in a document about AI: words such as users, requests or
   * sessions need no further word of AI beside them.
   */
  public ClaimFinder inAiDocument() {
    return new ClaimFinder(candidates, true);
  }

  /**
   * Reads one text: a sentence, a paragraph, a heading, a caption, the cells of a table row with "
   * | " or tabs between them, several rows with line ends between them.
   *
   * @param text plain text; null is no text
   */
  public Reading read(String text) {
    if (text == null || text.isEmpty()) {
      return new Reading(TextLabel.OTHER, List.of(), List.of());
    }
    Folded folded = Folded.of(text);
    Reading best = null;
    for (Vocabulary vocabulary : likely(folded)) {
      List<Lexeme> lexemes = vocabulary.lex(folded);
      if (lexemes.isEmpty()) {
        return new Reading(TextLabel.OTHER, List.of(), List.of());
      }
      Reading reading = new Reader(text, vocabulary, lexemes, aiDocument).read();
      if (best == null || reading.usage().size() > best.usage().size()) {
        best = reading;
      }
    }
    return best;
  }

  /** The claims of a text, as {@link #read} finds them. */
  public List<Claim> find(String text) {
    return read(text).claims();
  }

  /**
   * The languages that a text may be in, the likeliest first: one, unless a text is too short to
   * tell, or two have as many of their small words in it.
   */
  private List<Vocabulary> likely(Folded folded) {
    if (candidates.size() == 1) {
      return candidates;
    }
    List<Lexeme> words = candidates.getFirst().lex(folded);
    int most = candidates.stream().mapToInt(v -> v.commonIn(words)).max().orElse(0);
    int least = most <= FEW ? 0 : most;
    return candidates.stream()
        .filter(v -> v.commonIn(words) >= least)
        .sorted(Comparator.comparingInt((Vocabulary v) -> v.commonIn(words)).reversed())
        .toList();
  }
}
