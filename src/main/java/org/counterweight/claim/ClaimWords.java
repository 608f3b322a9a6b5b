package org.counterweight.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of claims in one language, as they stand in {@code claims-xx.yaml}.
 *
 * @param abbreviations words after which a full stop ends no sentence
 * @param common small words by which a text shows its language
 * @param classes phrases by the name of their class
 * @param masks phrases in which the words of the others mean something else
 * @param nouns what is counted
 * @param patterns claims that are no noun with a number
 */
record ClaimWords(
    List<String> abbreviations,
    List<String> common,
    Map<String, List<String>> classes,
    List<String> masks,
    List<Noun> nouns,
    List<Pattern> patterns) {

  /**
   * A group of nouns that count one thing.
   *
   * @param metric what they count
   * @param strong whether they need no word of AI beside them
   * @param award whether their mere presence is a claim: leaderboards, badges
   * @param boast whether they are a claim only with emphasis: compute and spend are also inputs
   * @param phrases the nouns
   * @param unless classes that, in the same sentence, show that something else is meant
   */
  record Noun(
      String metric,
      boolean strong,
      boolean award,
      boolean boast,
      List<String> phrases,
      List<String> unless) {
    Noun {
      unless = unless == null ? List.of() : List.copyOf(unless);
    }

    Metric counted() {
      return Names.metric(metric);
    }
  }

  /**
   * Claims of one metric and form.
   *
   * @param metric what they count
   * @param form how they are made
   * @param alone whether they need no word of AI
   * @param match patterns over words, classes and numbers
   * @param unless classes that, in the same sentence, show that something else is meant
   */
  record Pattern(
      String metric, String form, boolean alone, List<String> match, List<String> unless) {
    Pattern {
      unless = unless == null ? List.of() : List.copyOf(unless);
    }

    Metric counted() {
      return Names.metric(metric);
    }

    ClaimForm made() {
      return Names.form(form);
    }
  }

  /** What this list holds and what the other adds: words of the trade are often English. */
  ClaimWords and(ClaimWords other) {
    Map<String, List<String>> both = new LinkedHashMap<>(classes);
    other.classes.forEach((name, phrases) -> both.merge(name, phrases, ClaimWords::joined));
    return new ClaimWords(
        joined(abbreviations, other.abbreviations),
        common,
        both,
        joined(masks, other.masks),
        joined(nouns, other.nouns),
        joined(patterns, other.patterns));
  }

  static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> result = new ArrayList<>(first);
    result.addAll(second);
    return result.stream().distinct().toList();
  }
}
