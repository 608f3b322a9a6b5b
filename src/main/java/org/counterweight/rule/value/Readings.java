package org.counterweight.rule.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.Direction;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Realisation;
import org.counterweight.statement.Statement;

/** What the rules of section B ask of a measure, again and again. */
final class Readings {
  private Readings() {}

  /** Measures with their pointers, in order; none where there is no section B. */
  static void each(Statement statement, BiConsumer<Measure, String> visitor) {
    if (statement.value() == null) {
      return;
    }
    List<Measure> measures = statement.value().measures();
    for (int i = 0; i < measures.size(); i++) {
      visitor.accept(measures.get(i), pointer(i));
    }
  }

  static String pointer(int index) {
    return "/value/measures/" + index;
  }

  /** Every value that the digits as written allow. */
  static Interval digits(BigDecimal number) {
    return Interval.reported(number, number.scale());
  }

  /**
   * The effect that baseline, result and comparison group give.
   *
   * @return empty where baseline or result is missing
   */
  static Optional<Interval> recomputedEffect(Measure measure) {
    if (measure.baseline() == null || measure.result() == null) {
      return Optional.empty();
    }
    Interval change = digits(measure.result().value()).minus(digits(measure.baseline().value()));
    if (measure.comparator() == null) {
      return Optional.of(change);
    }
    return Optional.of(
        change.minus(
            digits(measure.comparator().result()).minus(digits(measure.comparator().baseline()))));
  }

  /** 1 where the effect is for the better, -1 for the worse, 0 for none or not stated. */
  static int favour(Measure measure) {
    if (measure.effect() == null) {
      return 0;
    }
    int sign = measure.effect().value().signum();
    return measure.direction() == Direction.HIGHER_IS_BETTER ? sign : -sign;
  }

  static boolean proven(Measure measure) {
    return measure.level().compareTo(AttributionLevel.L2) >= 0;
  }

  static boolean realised(Measure measure) {
    return measure.realisation() == Realisation.REALISED;
  }

  static boolean inTotal(Measure measure) {
    return Boolean.TRUE.equals(measure.inTotal());
  }

  /** A number with its unit, as in {@code -6.1 min}. */
  static String withUnit(BigDecimal number, Measure measure) {
    return number.toPlainString() + " " + measure.unit();
  }
}
