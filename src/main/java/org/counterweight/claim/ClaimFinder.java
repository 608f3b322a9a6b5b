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

  private static final Map<String, Vocabulary> VOCABULARIES = vocabularies();

  private final List<Vocabulary> candidates;
  private final boolean aiDocument;

  private ClaimFinder(List<Vocabulary> candidates, boolean aiDocument) {
    this.candidates = List.copyOf(candidates);
    this.aiDocument = aiDocument;
  }

  private static Map<String, Vocabulary> vocabularies() {
    Map<String, Vocabulary> result = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      result.put(language, Vocabulary.read(language));
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
    String language = Locale.forLanguageTag(tag).getLanguage();
    return new ClaimFinder(
        List.of(VOCABULARIES.getOrDefault(language, VOCABULARIES.get("en"))), false);
  }

  /**
   * A finder for texts of unknown language: it guesses the language of each from its small words.
   */
  public static ClaimFinder any() {
    return new ClaimFinder(List.copyOf(VOCABULARIES.values()), false);
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
    Vocabulary vocabulary = guess(folded);
    List<Lexeme> lexemes = vocabulary.lex(folded);
    if (lexemes.isEmpty()) {
      return new Reading(TextLabel.OTHER, List.of(), List.of());
    }
    return new Reader(text, vocabulary, lexemes, aiDocument).read();
  }

  /** The claims of a text, as {@link #read} finds them. */
  public List<Claim> find(String text) {
    return read(text).claims();
  }

  private Vocabulary guess(Folded folded) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    List<Lexeme> words = candidates.getFirst().lex(folded);
    // Of equals the first wins, which is English.
    return candidates.stream().max(Comparator.comparingInt(v -> v.commonIn(words))).orElseThrow();
  }
}
