package org.counterweight.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * One message pattern, read once. Most patterns are words around places such as {@code {0}}, and
 * most of what goes into them is text already: those are put together without ICU's help. Safe to
 * share between threads.
 */
final class MessageText {
  private final MessageFormat format;

  /** Words and places in turn, words first and last; empty where the pattern says more. */
  private final List<String> words;

  private final int[] places;

  private MessageText(MessageFormat format, List<String> words, int... places) {
    this.format = format;
    this.words = words;
    this.places = places;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException where it is not an ICU message pattern
   */
  static MessageText of(String pattern, ULocale locale) {
    MessageFormat format = new MessageFormat(pattern, locale);
    List<String> words = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      boolean bare =
          open + 2 < pattern.length()
              && Character.digit(pattern.charAt(open + 1), 10) >= 0
              && pattern.charAt(open + 2) == '}';
      if (!bare) {
        return new MessageText(format, List.of());
      }
      words.add(pattern.substring(at, open));
      places.add(pattern.charAt(open + 1) - '0');
      at = open + 3;
    }
    words.add(pattern.substring(at));
    // An apostrophe may quote, and only ICU knows when.
    return pattern.indexOf('\'') >= 0
        ? new MessageText(format, List.of())
        : new MessageText(
            format, List.copyOf(words), places.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The message with its places filled. */
  String with(Object... arguments) {
    if (!words.isEmpty() && areTexts(arguments)) {
      StringBuilder text = new StringBuilder(words.get(0));
      for (int i = 0; i < places.length; i++) {
        text.append((String) arguments[places[i]]).append(words.get(i + 1));
      }
      return text.toString();
    }
    // It keeps state while it works.
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private boolean areTexts(Object... arguments) {
    for (int place : places) {
      if (place >= arguments.length || !(arguments[place] instanceof String)) {
        return false;
      }
    }
    return true;
  }
}
