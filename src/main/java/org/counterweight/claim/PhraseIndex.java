package org.counterweight.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with what they mean, to be looked up at a place in a text: by whole first words, by the
 * first three letters ("token*"), by the last three ("*agenten").
 */
final class PhraseIndex<T> {
  /** A phrase with what it means. */
  record Entry<T>(Expression phrase, T meaning) {}

  private static final int LETTERS = 3;

  private final Map<String, List<Entry<T>>> whole = new HashMap<>();
  private final Starred<T> heads = new Starred<>();
  private final Starred<T> tails = new Starred<>();

  /** Adds a phrase that begins with a word, not with a class. */
  void add(Expression phrase, T meaning) {
    Entry<T> entry = new Entry<>(phrase, meaning);
    for (String word : phrase.first()) {
      if (word.endsWith("*")) {
        heads.put(word.substring(0, LETTERS), entry);
      } else if (word.startsWith("*")) {
        tails.put(word.substring(word.length() - LETTERS), entry);
      } else {
        whole.computeIfAbsent(word, k -> new ArrayList<>(2)).add(entry);
      }
    }
  }

  /** Phrases that may begin with a word; most words begin none. */
  List<Entry<T>> at(String word) {
    List<Entry<T>> found = whole.get(word);
    if (word.length() >= LETTERS) {
      found = joined(found, heads.at(word, 0));
      found = joined(found, tails.at(word, word.length() - LETTERS));
    }
    return found == null ? List.of() : found;
  }

  private static <T> List<Entry<T>> joined(List<Entry<T>> some, List<Entry<T>> more) {
    if (some == null || more == null) {
      return some == null ? more : some;
    }
    List<Entry<T>> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Phrases by three letters. Hardly any word has such three: the bits tell without a string. */
  private static final class Starred<T> {
    private final Map<String, List<Entry<T>>> entries = new HashMap<>();
    private final BitSet letters = new BitSet();

    void put(String three, Entry<T> entry) {
      entries.computeIfAbsent(three, k -> new ArrayList<>(2)).add(entry);
      letters.set(bit(three, 0));
    }

    List<Entry<T>> at(String word, int from) {
      return letters.get(bit(word, from))
          ? entries.get(word.substring(from, from + LETTERS))
          : null;
    }

    private static int bit(String word, int from) {
      return (word.charAt(from) * 961 + word.charAt(from + 1) * 31 + word.charAt(from + 2))
          & 0xFFFF;
    }
  }
}
