package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims made by a noun and what is said of it: "4 trillion tokens", "prompts doubled". */
final class NounClaims {
  private static final int LEFT = 5;
  private static final int RIGHT = 9;
  private static final int HEADING = 10;
  private static final int CAPTION = 25;
  private static final int LABEL = 4;

  private final Marks marks;
  private final Sense sense;
  private final Map<String, Integer> scales;
  private final List<Draft> found = new ArrayList<>();
  private final List<Draft> ratios = new ArrayList<>();

  NounClaims(Marks marks, Sense sense, Map<String, Integer> scales) {
    this.marks = marks;
    this.scales = scales;
    this.sense = sense;
  }

  /** All claims; those of nouns that overlap too. */
  List<Draft> find() {
    for (Marks.NounHit hit : marks.nouns()) {
      if (sense.denominator(hit)) {
        ratios.add(Draft.of(hit.noun().counted(), ClaimForm.MENTION, hit.start(), hit.end(), null));
      } else if (sense.usage(hit)) {
        claim(hit);
      }
    }
    return found;
  }

  /** Nouns that stand as a denominator. */
  List<Draft> ratios() {
    return ratios;
  }

  private void claim(Marks.NounHit hit) {
    Metric metric = hit.noun().counted();
    Numeral left = left(hit);
    if (Sense.single(left)) {
      return;
    }
    Numeral number = left == null ? right(hit) : left;
    if (sense.throughput(hit, number) || sense.basis(hit, number)) {
      return;
    }
    if (number != null) {
      add(metric, form(hit, number), hit, number);
      return;
    }
    int sentence = marks.sentence(hit.start());
    if (near("soar", hit, 6)) {
      add(metric, ClaimForm.GROWTH, hit, null);
    } else if (near("emphasis", hit, 6)) {
      add(metric, ClaimForm.SUPERLATIVE, hit, null);
    } else {
      add(metric, counted(hit, sentence) ? ClaimForm.COUNTED : ClaimForm.MENTION, hit, null);
    }
  }

  /** Whether it names a count, or usage itself, rather than a thing in passing. */
  private boolean counted(Marks.NounHit hit, int sentence) {
    if (hit.noun().award() || marks.between("counter", hit.start() - 4, hit.start())) {
      return true;
    }
    if (hit.noun().strong()
        && (marks.is("processed", hit.end())
            || marks.between("usageverb", hit.start() - 3, hit.start()))) {
      return true;
    }
    int words = marks.to(sentence) - marks.from(sentence);
    int heading = marks.inSentence("caption", sentence) ? CAPTION : HEADING;
    return words <= (hit.noun().strong() ? heading : LABEL)
        && !marks.inSentence("verb", sentence)
        && !marks.inSentence("price", sentence)
        && !marks.inSentence("harm", sentence)
        && !marks.inSentence("value", sentence);
  }

  private void add(Metric metric, ClaimForm form, Marks.NounHit hit, Numeral number) {
    found.add(Draft.of(metric, form, hit.start(), hit.end(), number));
  }

  private boolean near(String name, Marks.NounHit hit, int reach) {
    int sentence = marks.sentence(hit.start());
    int from = Math.max(marks.from(sentence), hit.start() - reach);
    int to = Math.min(marks.to(sentence), hit.end() + reach);
    return marks.between(name, from, to);
  }

  private ClaimForm form(Marks.NounHit hit, Numeral number) {
    return switch (number.kind()) {
      case FACTOR, CHANGE -> ClaimForm.GROWTH;
      case SHARE -> {
        // "38% of the prompts" is a share, "tokens rose 38%" is growth.
        int from = Math.min(hit.end(), number.end());
        int to = Math.max(hit.start(), number.start());
        yield marks.between("grow", from, to)
                || marks.between("rise", number.end(), number.end() + 2)
            ? ClaimForm.GROWTH
            : ClaimForm.SHARE;
      }
      default -> ClaimForm.QUANTIFIED;
    };
  }

  /** The number before the noun: "4 trillion output tokens", "41 of our agents". */
  private Numeral left(Marks.NounHit hit) {
    int from = marks.from(marks.sentence(hit.start()));
    Numeral inside = marks.numberAt(hit.start());
    if (inside != null && counts(inside)) {
      return inside;
    }
    for (int i = hit.start(); i >= Math.max(from, hit.start() - LEFT); i--) {
      Numeral number = i > from ? marks.numberBefore(i) : null;
      if (number != null) {
        return counts(number) ? number : null;
      }
      if (i == from || marks.text().get(i).gap().compareTo(Gap.CLAUSE) >= 0) {
        return null;
      }
      boolean barrier = marks.is("barrier", i - 1);
      if (barrier && !(i - 2 >= from && marks.is("rise", i - 2))) {
        return null;
      }
    }
    return null;
  }

  /** The number after it: "tokens: 4tn", "Copilot seats rose to 64k", "Prompts | 412". */
  private Numeral right(Marks.NounHit hit) {
    int to = Math.min(marks.to(marks.sentence(hit.start())), hit.end() + RIGHT);
    for (int i = hit.end(); i < to; i++) {
      Numeral number = marks.numberAt(i);
      if (number == null) {
        continue;
      }
      if (number.kind() == Numeral.Kind.NAME) {
        i = number.end() - 1;
        continue;
      }
      return counts(number) && !owned(number, hit) ? scaled(number, hit) : null;
    }
    return null;
  }

  /** A number in a cell, under the scale that its heading states: "Tokens (bn) | 412". */
  private Numeral scaled(Numeral number, Marks.NounHit hit) {
    boolean cell = marks.text().get(number.start()).gap() == Gap.CELL;
    for (int i = hit.end(); cell && number.value() != null && i < number.start(); i++) {
      Lexeme word = marks.text().get(i);
      Integer scale = word.gap() == Gap.CLAUSE ? scales.get(word.text()) : null;
      if (scale != null && number.kind() == Numeral.Kind.COUNT) {
        return new Numeral(
            number.start(),
            number.end(),
            number.kind(),
            number.value().scaleByPowerOfTen(scale),
            number.unit());
      }
    }
    return number;
  }

  private static boolean counts(Numeral number) {
    return number.kind() == Numeral.Kind.COUNT
        || number.kind() == Numeral.Kind.SHARE
        || number.kind() == Numeral.Kind.CHANGE
        || number.kind() == Numeral.Kind.FACTOR;
  }

  /** Whether the number counts the noun that follows it. */
  private boolean owned(Numeral number, Marks.NounHit hit) {
    int next = number.end();
    if (number.kind() == Numeral.Kind.FACTOR || number.kind() == Numeral.Kind.SHARE) {
      return marks.is("better", next);
    }
    if (number.kind() != Numeral.Kind.COUNT
        || next >= marks.to(marks.sentence(hit.start()))
        || marks.text().get(next).gap().compareTo(Gap.CLAUSE) >= 0) {
      return false;
    }
    return !marks.is("after", next);
  }
}
