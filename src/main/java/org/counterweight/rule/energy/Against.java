package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Side;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;

/**
 * A reported figure held against what other figures give for it.
 *
 * @param pointer JSON Pointer of the figure
 * @param figure the figure; null where it is not reported
 * @param side which side of it
 * @param unit the unit in which the comparison is made
 */
record Against(String pointer, Figure figure, Side side, String unit) {

  /**
   * A breach where no candidate agrees with the figure.
   *
   * @param expected what the others give, in the unit; the first one is named in the message
   * @param how from what it was computed, as in {@code 8100 MWh x PUE 1.20}
   */
  Optional<Breach> equals(List<Interval> expected, String how) {
    Optional<Interval> reported = side.in(figure, unit);
    if (reported.isEmpty() || expected.isEmpty() || Candidates.agree(expected, reported.get())) {
      return Optional.empty();
    }
    return Optional.of(breach("reported %s, but %s gives %s", expected.getFirst(), how));
  }

  /** A breach where the figure is more than every candidate. */
  Optional<Breach> atMost(List<Interval> limits, String what) {
    Optional<Interval> reported = side.in(figure, unit);
    if (reported.isEmpty()
        || limits.isEmpty()
        || limits.stream().anyMatch(l -> reported.get().low().compareTo(l.high()) <= 0)) {
      return Optional.empty();
    }
    return Optional.of(breach("reported %s, more than %s: %s", limits.getFirst(), what));
  }

  /** A breach where the figure is less than every candidate. */
  Optional<Breach> atLeast(List<Interval> limits, String what) {
    Optional<Interval> reported = side.in(figure, unit);
    if (reported.isEmpty()
        || limits.isEmpty()
        || limits.stream().anyMatch(l -> reported.get().high().compareTo(l.low()) >= 0)) {
      return Optional.empty();
    }
    return Optional.of(breach("reported %s, less than %s: %s", limits.getFirst(), what));
  }

  private Breach breach(String sentence, Interval other, String what) {
    BigDecimal number = side.number(figure);
    return Breach.at(
        pointer + side.pointer(),
        number,
        sentence.formatted(
            words(number, figure.unit()) + side.words(),
            what,
            Shown.in(other, unit, figure.unit())));
  }

  /** A number and its unit; a pure number stands alone. */
  static String words(BigDecimal number, String unit) {
    return unit.equals("1") ? number.toPlainString() : number.toPlainString() + " " + unit;
  }

  /** One side of a figure with its unit. */
  static String words(Figure figure, Side side) {
    return words(side.number(figure), figure.unit());
  }
}
