package org.counterweight.claim;

import java.math.BigDecimal;

/**
 * Whether a noun speaks of raw usage where it stands, or of a quota, a price, a throughput, a
 * training set, a denominator, a policy.
 */
final class Sense {
  private static final int NEAR = 6;
  private static final BigDecimal FLEET = BigDecimal.valueOf(1_000_000);

  private final Marks marks;
  private final boolean aiDocument;

  Sense(Marks marks, boolean aiDocument) {
    this.marks = marks;
    this.aiDocument = aiDocument;
  }

  /** Whether AI is meant at all: a word of AI in the sentence or one beside it. */
  boolean ofAi(int sentence) {
    if (aiDocument) {
      return true;
    }
    for (int i = sentence - 1; i <= sentence + 1; i++) {
      if (marks.inSentence("ai", i) || marks.inSentence("product", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun counts usage here. */
  boolean usage(Marks.NounHit hit) {
    int sentence = marks.sentence(hit.start());
    for (String other : hit.noun().unless()) {
      if (marks.inSentence(other, sentence)) {
        return false;
      }
    }
    if (!hit.noun().strong() && !ofAi(sentence)) {
      return false;
    }
    if (hit.noun().boast() && !marks.inSentence("emphasis", sentence)) {
      return false;
    }
    return !quota(hit, sentence) && !training(hit, sentence) && !denied(sentence, hit.start());
  }

  /** A price, an intensity: "per million tokens", "each query". */
  boolean denominator(Marks.NounHit hit) {
    int at = hit.start() - 1;
    int from = marks.from(marks.sentence(hit.start()));
    boolean counted = false;
    for (int words = 0; words < 3 && at >= from; words++) {
      if (marks.text().get(at + 1).gap().compareTo(Gap.CLAUSE) >= 0) {
        return false;
      }
      Numeral number = marks.numberBefore(at + 1);
      if (!counted && number != null && number.kind() == Numeral.Kind.COUNT) {
        counted = true;
        at = number.start() - 1;
        words = 1;
        continue;
      }
      if (marks.is("per", at)) {
        return true;
      }
      if (marks.is("barrier", at) || marks.is("usageverb", at)) {
        return false;
      }
      at--;
    }
    return false;
  }

  private boolean quota(Marks.NounHit hit, int sentence) {
    return marks.inSentence("limit", sentence)
        && (marks.between("limit", hit.start() - NEAR, hit.start())
            || marks.between("limit", hit.end(), hit.end() + NEAR));
  }

  private boolean training(Marks.NounHit hit, int sentence) {
    return hit.noun().counted() == Metric.TOKENS && marks.inSentence("training", sentence);
  }

  /** "We do not report token counts." */
  boolean denied(int sentence, int at) {
    if (!marks.inSentence("negation", sentence) || !marks.inSentence("report", sentence)) {
      return false;
    }
    return marks.between("negation", marks.from(sentence), at)
        && marks.between("report", marks.from(sentence), at + 1);
  }

  /** What one machine can do, rather than what was done. */
  boolean throughput(Marks.NounHit hit, Numeral number) {
    int sentence = marks.sentence(hit.start());
    if (!marks.inSentence("throughput", sentence)) {
      return false;
    }
    boolean large =
        number != null && number.value() != null && number.value().compareTo(FLEET) >= 0;
    return marks.inSentence("hardware", sentence) || !large;
  }

  /** "A thousand prompts need 0.3 kWh": a round number that only carries another figure. */
  boolean basis(Marks.NounHit hit, Numeral number) {
    boolean round =
        number == null
            || number.value() == null
            || number.value().stripTrailingZeros().precision() == 1;
    boolean small =
        number == null || number.value() == null || number.value().compareTo(FLEET) <= 0;
    return round && small && marks.between("resource", hit.end(), hit.end() + 10);
  }

  /** "One prompt takes 0.2 Wh": an example, not an amount. */
  static boolean single(Numeral number) {
    return number != null
        && number.kind() == Numeral.Kind.COUNT
        && number.value() != null
        && number.value().compareTo(BigDecimal.ONE) == 0;
  }
}
