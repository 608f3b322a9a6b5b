package org.counterweight.claim;

import java.math.BigDecimal;

/**
 * A claim in the making, in words instead of characters.
 *
 * @param start index of its first lexeme
 * @param end index after its last
 */
record Draft(Metric metric, ClaimForm form, int start, int end, BigDecimal number, String unit) {

  static Draft of(Metric metric, ClaimForm form, int start, int end, Numeral numeral) {
    if (numeral == null) {
      return new Draft(metric, form, start, end, null, null);
    }
    return new Draft(
        metric,
        form,
        Math.min(start, numeral.start()),
        Math.max(end, numeral.end()),
        numeral.value(),
        numeral.value() == null ? null : numeral.unit());
  }

  boolean overlaps(Draft other) {
    return start < other.end && other.start < end;
  }
}
