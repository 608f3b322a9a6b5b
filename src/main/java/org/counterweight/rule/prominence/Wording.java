package org.counterweight.rule.prominence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.counterweight.claim.Reading;

/**
 * What words say that stand in many statements: labels, heads of columns, sentences of templates.
 * In a batch each is read once. Texts with digits are as good as never the same in two statements,
 * long ones hardly ever, and once it is full it takes up no more; so it stays small, and what it
 * returns is what reading anew would have returned. Safe for threads.
 */
public final class Wording {
  private static final int LONGEST = 400;
  private static final int MOST = 10_000;

  private final Map<String, Map<String, Reading>> byLanguage = new ConcurrentHashMap<>();

  /**
   * What is known of texts in a language.
   *
   * @param language one of those that claims are found in, or empty where it is not known
   */
  Map<String, Reading> in(String language) {
    return byLanguage.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
  }

  /**
   * Reads a text, or returns what was read before.
   *
   * @param known what {@link #in} returned
   * @param fresh reads a text that is not known
   */
  static Reading read(Map<String, Reading> known, String text, Function<String, Reading> fresh) {
    Reading before = known.get(text);
    if (before != null) {
      return before;
    }
    Reading now = fresh.apply(text);
    if (text.length() <= LONGEST && known.size() < MOST && !hasDigit(text)) {
      known.put(text, now);
    }
    return now;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
