package org.counterweight.rule.prominence;

import java.util.regex.Pattern;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.Reading;
import org.counterweight.claim.Remark;
import org.counterweight.statement.Section;

/** What a text says of business value and of harm. */
final class Voices {
  /** Ends of sentences; a point between digits is none. */
  private static final Pattern SENTENCE = Pattern.compile("[;!?\\n|]|\\.(?!\\d)");

  /** The same without the bar between cells: a row says one thing. */
  private static final Pattern END = Pattern.compile("[;!?\\n]|\\.(?!\\d)");

  private Voices() {}

  /** The kind of claim that a section makes. */
  static ClaimKind kind(Section side) {
    return side == Section.B ? ClaimKind.VALUE : ClaimKind.HARM;
  }

  /** Whether a text names a side at all. */
  static boolean names(Section side, String text, Reading reading) {
    return !reading.of(kind(side)).isEmpty() || phrases(side).in(text);
  }

  /**
   * Whether a text says how a side fared: with a number or a word of emphasis in the sentence that
   * names it. A number that counts usage says nothing of the side.
   */
  static boolean characterises(Section side, String text, Reading reading) {
    if (reading.of(kind(side)).stream().anyMatch(claim -> says(claim, reading))) {
      return true;
    }
    int from = 0;
    for (String sentence : SENTENCE.split(text, -1)) {
      int start = text.indexOf(sentence, from);
      from = start + sentence.length();
      int end = from;
      boolean usage = reading.usage().stream().anyMatch(c -> c.start() < end && c.end() > start);
      if (!usage && Digits.in(sentence) && phrases(side).in(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a remark and a claim stand in one sentence of a text. */
  static boolean together(String text, Remark remark, Claim claim) {
    int from = Math.min(remark.end(), claim.end());
    int to = Math.min(text.length(), Math.max(remark.start(), claim.start()));
    return from >= to || !END.matcher(text.substring(from, to)).find();
  }

  private static boolean says(Claim claim, Reading reading) {
    boolean counted =
        claim.form() != ClaimForm.MENTION
            && claim.form() != ClaimForm.COUNTED
            && reading.usage().stream()
                .noneMatch(usage ->
                    usage.number() != null
                        && claim.number() != null
                        && usage.number().compareTo(claim.number()) == 0);
    return counted || (claim.emphasised() && reading.usage().isEmpty());
  }

  private static Phrases phrases(Section side) {
    return side == Section.B ? Phrases.VALUE : Phrases.HARM;
  }
}
