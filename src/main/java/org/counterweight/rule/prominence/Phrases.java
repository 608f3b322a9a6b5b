package org.counterweight.rule.prominence;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterweight.claim.WordFile;

/** Lists of phrases that criteria look for; the phrases are data, in every language. */
enum Phrases {
  /** Names of primary statements. */
  STATEMENT,
  /** A change on the prior period. */
  CHANGE,
  /** Verbs of a change. */
  MOVED,
  /** A row that sums others. */
  TOTAL,
  /** An index in place of a quantity. */
  INDEX,
  /** The base of an index. */
  INDEX_BASE,
  /** A period other than the statement's. */
  PERIOD_WORDS,
  /** A perimeter other than the statement's. */
  PERIMETER_WORDS,
  /** Why there is no outlook. */
  NO_OUTLOOK,
  /** What makes a ratio. */
  RATIO,
  /** Names of business value. */
  VALUE,
  /** Names of harm. */
  HARM;

  private static final String FILE = "phrases.yaml";

  /** Whether one of the phrases stands in the text as whole words. */
  boolean in(String text) {
    return first(text).isPresent();
  }

  /** The first of the phrases in the text, as it stands there. */
  Optional<String> first(String text) {
    Matcher matcher = Shipped.PATTERNS.get(this).matcher(flat(text));
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  private static String flat(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder flat = new StringBuilder(lower.length());
    boolean blank = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean parts = c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00A0';
      parts |= c >= '\t' && c <= '\r';
      if (!parts) {
        flat.append(c);
      } else if (!blank) {
        flat.append(' ');
      }
      blank = parts;
    }
    return flat.toString();
  }

  /** Holds the patterns once they are asked for. */
  private static final class Shipped {
    static final Map<Phrases, Pattern> PATTERNS = read();
  }

  private static Map<Phrases, Pattern> read() {
    Map<String, List<String>> lists = WordFile.read(Phrases.class, FILE);
    Map<Phrases, Pattern> patterns = new EnumMap<>(Phrases.class);
    for (Phrases each : values()) {
      String key = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      List<String> list = lists.get(key);
      if (list == null || list.isEmpty()) {
        throw new IllegalStateException(FILE + " has no phrases under " + key);
      }
      patterns.put(each, pattern(list));
    }
    return patterns;
  }

  private static Pattern pattern(List<String> list) {
    String any =
        list.stream()
            .map(phrase -> Pattern.quote(flat(phrase)).replace("*", "\\E\\p{L}*\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + any + ")(?![\\p{L}\\p{Nd}])");
  }
}
