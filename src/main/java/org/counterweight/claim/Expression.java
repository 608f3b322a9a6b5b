package org.counterweight.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of words. In a word list it is written with blanks between the words; a slash parts
 * alternatives for one word; a star stands for any beginning or end of a word; a question mark
 * behind a word makes it optional; {@code @people} stands for any phrase of the class people or, as
 * {@code @count}, for a number; two points stand for up to three words of any kind, three for up to
 * eight. A gap may cross a comma, never the edge of a cell or the end of a sentence.
 */
final class Expression {
  private static final int SHORT_GAP = 3;
  private static final int LONG_GAP = 8;

  /** Signs that part the words of a text, so that no word holds them. */
  private static final Pattern PARTING = Pattern.compile("['’,;:-]");

  /** One place of the pattern. */
  private sealed interface Element {
    /** A word. */
    record Literal(Set<String> words, List<String> heads, List<String> tails, boolean optional)
        implements Element {
      boolean matches(String word) {
        if (words.contains(word)) {
          return true;
        }
        for (String head : heads) {
          if (word.startsWith(head)) {
            return true;
          }
        }
        for (String tail : tails) {
          if (word.endsWith(tail)) {
            return true;
          }
        }
        return false;
      }
    }

    /** A phrase of one of some classes. */
    record Kind(Set<String> names, boolean optional) implements Element {}

    /** Words of any kind. */
    record Skip(int longest) implements Element {}
  }

  private final List<Element> elements;
  private final Element[] places;
  private final int least;
  private final Set<String> first;

  private Expression(List<Element> elements, Set<String> first) {
    this.elements = List.copyOf(elements);
    this.places = elements.toArray(new Element[0]);
    this.least = (int) elements.stream().filter(Expression::taken).count();
    this.first = first;
  }

  /** Whether there must be a word at this place. */
  private static boolean taken(Element element) {
    return switch (element) {
      case Element.Literal literal -> !literal.optional();
      case Element.Kind type -> !type.optional();
      case Element.Skip skip -> false;
    };
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException where it is empty, or begins or ends with a gap
   */
  static Expression of(String written) {
    String[] parts = written.strip().split(" +", -1);
    List<Element> elements = new ArrayList<>();
    for (String part : parts) {
      elements.add(element(part, written));
    }
    if (elements.getFirst() instanceof Element.Skip
        || elements.getLast() instanceof Element.Skip
        || parts[0].endsWith("?")) {
      throw new IllegalArgumentException("not a phrase: \"" + written + '"');
    }
    boolean type = parts[0].startsWith("@");
    return new Expression(
        elements,
        Arrays.stream(parts[0].split("/", -1))
            .map(word -> type && !word.startsWith("@") ? "@" + word : word)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Element element(String part, String written) {
    if (part.equals("..") || part.equals("...")) {
      return new Element.Skip(part.length() == 2 ? SHORT_GAP : LONG_GAP);
    }
    boolean optional = part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    List<String> words = List.of(body.split("/", -1));
    if (words.stream().anyMatch(w -> w.isEmpty() || w.equals("*") || PARTING.matcher(w).find())) {
      throw new IllegalArgumentException("not a phrase: \"" + written + '"');
    }
    if (body.startsWith("@")) {
      return new Element.Kind(
          words.stream().map(w -> w.replace("@", "")).collect(Collectors.toUnmodifiableSet()),
          optional);
    }
    for (String word : words) {
      if (word.contains("*") && word.length() < 4) {
        throw new IllegalArgumentException("fewer than three letters with the star: " + word);
      }
    }
    return new Element.Literal(
        words.stream().filter(w -> !w.contains("*")).collect(Collectors.toUnmodifiableSet()),
        words.stream().filter(w -> w.endsWith("*")).map(w -> w.replace("*", "")).toList(),
        words.stream().filter(w -> w.startsWith("*")).map(w -> w.replace("*", "")).toList(),
        optional);
  }

  /** The words, starred words or classes that it may begin with. */
  Set<String> first() {
    return first;
  }

  /** Whole words of more than one letter that it may hold. */
  Set<String> words() {
    return elements.stream()
        .filter(Element.Literal.class::isInstance)
        .flatMap(e -> ((Element.Literal) e).words().stream())
        .filter(word -> word.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names of the classes it speaks of. */
  Set<String> classes() {
    return elements.stream()
        .filter(Element.Kind.class::isInstance)
        .flatMap(e -> ((Element.Kind) e).names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The index after the last lexeme where it stands at this one, or -1.
   *
   * @param marks what the words are; null for a phrase without classes
   */
  int endAt(List<Lexeme> text, Marks marks, int at) {
    // Cells are short and phrases are many: most end here.
    return at + least > text.size() ? -1 : match(text, marks, at, 0, true);
  }

  // Not a switch over the types: this is run for every phrase at every word, and asking for the
  // commonest first is cheaper.
  private int match(List<Lexeme> text, Marks marks, int at, int part, boolean tight) {
    if (part == places.length) {
      return at;
    }
    Element element = places[part];
    if (element instanceof Element.Literal literal) {
      if (stands(text, at, part, tight) && literal.matches(text.get(at).text())) {
        int end = match(text, marks, at + 1, part + 1, true);
        if (end >= 0) {
          return end;
        }
      }
      return literal.optional() ? match(text, marks, at, part + 1, tight) : -1;
    }
    if (element instanceof Element.Kind type) {
      return kind(text, marks, at, part, tight, type);
    }
    return skip(text, marks, at, part, ((Element.Skip) element).longest());
  }

  private int kind(
      List<Lexeme> text, Marks marks, int at, int part, boolean tight, Element.Kind type) {
    if (stands(text, at, part, tight)) {
      List<Marks.Span> spans = marks.at(at);
      for (int i = 0; i < spans.size(); i++) {
        if (type.names().contains(spans.get(i).name())) {
          int end = match(text, marks, spans.get(i).end(), part + 1, true);
          if (end >= 0) {
            return end;
          }
        }
      }
    }
    return type.optional() ? match(text, marks, at, part + 1, tight) : -1;
  }

  private int skip(List<Lexeme> text, Marks marks, int at, int part, int longest) {
    for (int i = at; i <= at + longest && i < text.size(); i++) {
      if (text.get(i).gap().compareTo(Gap.CELL) >= 0) {
        return -1;
      }
      int end = match(text, marks, i, part + 1, false);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a lexeme is there, as close to the one before as a phrase asks. */
  private static boolean stands(List<Lexeme> text, int at, int part, boolean tight) {
    return at < text.size()
        && (part == 0 || text.get(at).gap().compareTo(tight ? Gap.DASH : Gap.CLAUSE) <= 0);
  }
}
