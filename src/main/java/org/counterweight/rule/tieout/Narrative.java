package org.counterweight.rule.tieout;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of the data, found again in an artefact, with their numbers or with others. */
final class Narrative {
  /** A sentence with fewer letters is too common to say that another was meant. */
  private static final int TELLING = 14;

  private final List<Sentence> sentences;

  /** Those whose words are enough to know them by: asked of every block, so found once. */
  private final List<Sentence> telling;

  private record Sentence(String original, String squeezed, String shape) {}

  Narrative(Set<String> texts) {
    Set<String> parts = new LinkedHashSet<>();
    for (String text : texts) {
      if (text.chars().anyMatch(Character::isDigit)) {
        parts.add(text);
        // A document may print the sentences of a text apart from each other.
        Stream.of(text.split("(?<=[.;!?])\\s+", -1))
            .filter(part -> part.chars().anyMatch(Character::isDigit))
            .forEach(parts::add);
      }
    }
    this.sentences =
        parts.stream()
            .map(part ->
                new Sentence(part, Squeezed.of(part).text(), Squeezed.withoutNumbers(part).text()))
            // The end of a sentence, such as "in 2." cut off, would explain any number.
            .filter(s -> letters(s.squeezed()) > 0 || s.squeezed().length() > 3)
            .sorted(Comparator.comparingInt((Sentence s) -> -s.squeezed().length()))
            .toList();
    this.telling = sentences.stream().filter(s -> letters(s.shape()) >= TELLING).toList();
  }

  /** A sentence of the data that stands in an artefact with other numbers. */
  record Altered(String data, String printed, int start, int end) {}

  /**
   * Marks what of a text stands in the data word for word.
   *
   * @param covered gets a bit for each character that does
   */
  void cover(String text, BitSet covered) {
    Squeezed block = Squeezed.of(text);
    String whole = block.text();
    for (Sentence sentence : sentences) {
      String wanted = sentence.squeezed();
      if (wanted.length() > whole.length()) {
        continue;
      }
      for (int at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        if (alone(block, at, at + wanted.length())) {
          covered.set(block.origin(at), block.origin(at + wanted.length() - 1) + 1);
        }
      }
    }
    // A line, a cell or a label may hold a part of a sentence, and be cut short.
    String part = whole.endsWith("…") ? whole.substring(0, whole.length() - 1) : whole;
    if (letters(part) >= 6 && isPart(part)) {
      covered.set(0, text.length());
    }
  }

  private boolean isPart(String squeezed) {
    for (Sentence sentence : sentences) {
      if (sentence.squeezed().contains(squeezed)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence of the data in this text whose words are the same and whose numbers are not. */
  Optional<Altered> altered(String text, BitSet covered) {
    if (text.length() < TELLING) {
      return Optional.empty();
    }
    Squeezed shape = Squeezed.withoutNumbers(text);
    String whole = shape.text();
    for (Sentence sentence : telling) {
      int at = whole.indexOf(sentence.shape());
      if (at >= 0) {
        int start = shape.origin(at);
        int last = at + sentence.shape().length();
        int end = last < shape.length() ? shape.origin(last) : text.length();
        String printed = text.substring(start, end).strip();
        boolean same =
            covered.get(start) || Squeezed.of(printed).text().startsWith(sentence.squeezed());
        if (!same) {
          return Optional.of(new Altered(sentence.original(), printed, start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Digits right before or behind would make it another number. */
  private static boolean alone(Squeezed block, int start, int end) {
    String text = block.text();
    boolean before =
        start > 0
            && Character.isDigit(text.charAt(start))
            && block.origin(start - 1) + 1 == block.origin(start)
            && (Character.isDigit(text.charAt(start - 1))
                || (start > 1
                    && ".,".indexOf(text.charAt(start - 1)) >= 0
                    && Character.isDigit(text.charAt(start - 2))));
    boolean after =
        end < text.length()
            && Character.isDigit(text.charAt(end - 1))
            && block.origin(end - 1) + 1 == block.origin(end)
            && (Character.isDigit(text.charAt(end))
                || (end + 1 < text.length()
                    && ".,".indexOf(text.charAt(end)) >= 0
                    && Character.isDigit(text.charAt(end + 1))));
    return !before && !after;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
