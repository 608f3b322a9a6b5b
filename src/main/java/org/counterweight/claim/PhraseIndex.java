package org.counterweight.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Phrases with what they mean, to be looked up at a place in a text: by whole first words, by the
 * first three letters ("token*"), by the last three ("*agenten").
 */
final class PhraseIndex<T> {
  private record Entry<T>(Expression phrase, T meaning) {}

  private final Map<String, List<Entry<T>>> whole = new HashMap<>();
  private final Map<String, List<Entry<T>>> heads = new HashMap<>();
  private final Map<String, List<Entry<T>>> tails = new HashMap<>();

  /** Adds a phrase that begins with a word, not with a class. */
  void add(Expression phrase, T meaning) {
    Entry<T> entry = new Entry<>(phrase, meaning);
    for (String word : phrase.first()) {
      if (word.endsWith("*")) {
        put(heads, word.substring(0, 3), entry);
      } else if (word.startsWith("*")) {
        put(tails, word.substring(word.length() - 3), entry);
      } else {
        put(whole, word, entry);
      }
    }
  }

  private static <T> void put(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry);
  }

  /** Hands over every phrase that begins at a lexeme: its meaning and the index after it. */
  void at(List<Lexeme> text, Marks marks, int at, ObjIntConsumer<T> found) {
    String word = text.get(at).text();
    each(whole.get(word), text, marks, at, found);
    if (word.length() >= 3) {
      each(heads.get(word.substring(0, 3)), text, marks, at, found);
      each(tails.get(word.substring(word.length() - 3)), text, marks, at, found);
    }
  }

  private static <T> void each(
      List<Entry<T>> entries, List<Lexeme> text, Marks marks, int at, ObjIntConsumer<T> found) {
    if (entries != null) {
      for (Entry<T> entry : entries) {
        int end = entry.phrase().endAt(text, marks, at);
        if (end >= 0) {
          found.accept(entry.meaning(), end);
        }
      }
    }
  }
}
