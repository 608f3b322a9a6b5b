package org.counterweight.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * The word list of one language, ready to search with.
 *
 * @param terms what is looked for, by each word it may begin with
 * @param counting words that make the thing after them a number: "number", "share"
 * @param numbers numbers in words: "trillion", "half"
 * @param denominators words that make the thing after them a denominator: "per"
 * @param prepositions words that make the thing after them a side remark: "by", "for"
 * @param fillers small words that may open a sentence
 */
record Lexicon(
    Map<String, List<Entry>> terms,
    Set<String> counting,
    Set<String> numbers,
    Set<String> denominators,
    Set<String> prepositions,
    Set<String> fillers) {

  /**
   * A phrase with what it means.
   *
   * @param kind what it speaks of
   * @param phrase the words
   * @param not longer expressions that mean something else; a hit inside one does not count
   * @param unless words that, in the same sentence, show that something else is meant
   */
  record Entry(TermKind kind, Phrase phrase, Index not, Set<String> unless) {}

  /** Phrases by each word they may begin with. */
  record Index(Map<String, List<Phrase>> byFirst) {
    static Index of(List<String> written) {
      Map<String, List<Phrase>> byFirst = new HashMap<>();
      for (String each : written) {
        Phrase phrase = Phrase.of(each);
        for (String first : phrase.firstWords()) {
          byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
        }
      }
      return new Index(Map.copyOf(byFirst));
    }

    List<Phrase> beginningWith(String word) {
      return byFirst.getOrDefault(word, List.of());
    }
  }

  /**
   * Reads the word list of a language from beside this class.
   *
   * @param language primary subtag of BCP 47, as in {@code en}
   */
  static Lexicon read(String language) {
    String name = language + ".yaml";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name + " in this build");
      }
      return of(Resource.YAML.readValue(in, File.class));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException("word list " + name + " is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
  }

  private static Lexicon of(File file) {
    Map<String, List<Entry>> terms = new HashMap<>();
    for (Group group : file.groups()) {
      TermKind kind = kind(group.kind());
      Index not = Index.of(otherSenses(file, group));
      Set<String> unless = group.unless() == null ? Set.of() : Set.copyOf(group.unless());
      for (String written : group.phrases()) {
        Entry entry = new Entry(kind, Phrase.of(written), not, unless);
        for (String first : entry.phrase().firstWords()) {
          terms.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
        }
      }
    }
    return new Lexicon(
        Map.copyOf(terms),
        Set.copyOf(file.counting()),
        Set.copyOf(file.numbers()),
        Set.copyOf(file.denominators()),
        Set.copyOf(file.prepositions()),
        Set.copyOf(file.fillers()));
  }

  private static List<String> otherSenses(File file, Group group) {
    List<String> all = new ArrayList<>();
    if (group.not() != null) {
      all.addAll(group.not());
    }
    if (group.notIn() != null) {
      List<String> sense = file.senses().get(group.notIn());
      if (sense == null) {
        throw new IllegalArgumentException("no senses are called " + group.notIn());
      }
      all.addAll(sense);
    }
    return all;
  }

  private static TermKind kind(String code) {
    for (TermKind kind : TermKind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of term is called " + code);
  }

  /** The file as written. */
  private record File(
      List<String> counting,
      List<String> numbers,
      List<String> denominators,
      List<String> prepositions,
      List<String> fillers,
      Map<String, List<String>> senses,
      List<Group> groups) {}

  /** One group of the file. */
  private record Group(
      String kind, List<String> phrases, List<String> not, String notIn, List<String> unless) {}
}
