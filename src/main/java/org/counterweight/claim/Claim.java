package org.counterweight.claim;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A claim found in a text. Indexes count UTF-16 units of the text as it was given, so that {@code
 * text.substring(start, end)} is {@link #text()}, whatever was done to the letters for matching.
 *
 * @param metric what it counts
 * @param form how it is made
 * @param start index of its first character
 * @param end index after its last character
 * @param text the words as they stand
 * @param number the amount after its scale ("4tn" is 4000000000000), the percentage (38 for "38%")
 *     or the factor (7 for "7x"); null for none, or where it is vague ("millions of")
 * @param unit what the number counts: {@code 1}, {@code %}, {@code x} for a factor, or the ISO 4217
 *     code or sign of a currency as written; null without number
 * @param emphasised whether a word of emphasis stands in the same sentence
 * @param outlook whether its sentence speaks of the future: a target, a plan, an expectation
 */
public record Claim(
    Metric metric,
    ClaimForm form,
    int start,
    int end,
    String text,
    BigDecimal number,
    String unit,
    boolean emphasised,
    boolean outlook) {

  public Claim {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(text, "text");
    // 4.12E+11 and 412000000000 are one number; reports show the digits.
    number = number != null && number.scale() < 0 ? number.setScale(0) : number;
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The side of the account it stands on. */
  public ClaimKind kind() {
    return metric.kind();
  }

  /** Whether it speaks of raw usage. */
  public boolean usage() {
    return kind() == ClaimKind.USAGE;
  }
}
