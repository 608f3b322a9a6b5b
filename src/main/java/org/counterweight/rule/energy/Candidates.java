package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.counterweight.statement.Interval;

/**
 * The values that a quantity may have: first the one reported, then, where an identity contradicts
 * it, the one recomputed. A rule that uses the quantity is content with any of them, so that one
 * wrong number is reported once and not again by every rule that computes with it.
 */
final class Candidates {
  private Candidates() {}

  /** Whether some candidate agrees with what is reported. */
  static boolean agree(List<Interval> candidates, Interval reported) {
    return candidates.stream().anyMatch(candidate -> candidate.overlaps(reported));
  }

  /** The reported value, and the recomputed ones where none of these agrees with it. */
  static List<Interval> of(Optional<Interval> reported, List<Interval> recomputed) {
    if (reported.isEmpty()) {
      return List.of();
    }
    if (recomputed.isEmpty() || agree(recomputed, reported.get())) {
      return List.of(reported.get());
    }
    return Stream.concat(reported.stream(), recomputed.stream()).toList();
  }

  /** Each candidate of one with each of the other. */
  static List<Interval> combine(
      List<Interval> left,
      List<Interval> right,
      BiFunction<Interval, Interval, Optional<Interval>> by) {
    return left.stream()
        .flatMap(a -> right.stream().flatMap(b -> by.apply(a, b).stream()))
        .toList();
  }

  /**
   * The sum of the first candidates, and that of the last ones where it differs; empty where a part
   * has none.
   */
  static List<Interval> sum(List<List<Interval>> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    Interval reported = Interval.exact(BigDecimal.ZERO);
    Interval recomputed = reported;
    for (List<Interval> part : parts) {
      reported = reported.plus(part.getFirst());
      recomputed = recomputed.plus(part.getLast());
    }
    return reported.equals(recomputed) ? List.of(reported) : List.of(reported, recomputed);
  }

  static Optional<Interval> times(Interval a, Interval b) {
    return Optional.of(a.times(b));
  }

  static Optional<Interval> minus(Interval a, Interval b) {
    return Optional.of(a.minus(b));
  }

  /** The quotient; empty where the digits of the divisor allow zero. */
  static Optional<Interval> over(Interval a, Interval b) {
    return b.contains(BigDecimal.ZERO) ? Optional.empty() : Optional.of(a.dividedBy(b));
  }
}
