package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.RuleSetting;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;

/**
 * The zones that a policy sets for a quantity; null where a zone is not set.
 *
 * @param errorBelow less than this is the rule's own severity
 * @param warningBelow less than this is a warning
 * @param warningAbove more than this is a warning
 * @param errorAbove more than this is the rule's own severity
 */
record Range(
    BigDecimal errorBelow,
    BigDecimal warningBelow,
    BigDecimal warningAbove,
    BigDecimal errorAbove) {

  /** The zones that the policy sets for the rule of the subject. */
  static Range of(Subject subject) {
    RuleSetting setting = subject.policy().rules().get(subject.rule());
    Map<String, BigDecimal> set = setting == null ? Map.of() : setting.thresholds();
    return new Range(
        set.get("error-below"),
        set.get("warning-below"),
        set.get("warning-above"),
        set.get("error-above"));
  }

  /**
   * A breach where one side of the figure lies outside.
   *
   * @param unit unit of the zones
   * @param name what the figure is, for the message
   */
  Optional<Breach> look(String pointer, Figure figure, Side side, String unit, String name) {
    // The zones are held against the number as reported, which is the middle of its rounding.
    Optional<BigDecimal> value =
        side.in(figure, unit).map(i -> i.low().add(i.high()).divide(BigDecimal.TWO));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = value.get();
    String who = name + " " + Against.words(figure, side) + side.words();
    Breach breach = Breach.at(pointer + side.pointer(), side.number(figure), who);
    if (less(number, errorBelow)) {
      return Optional.of(outside(breach, "below", errorBelow, unit));
    }
    if (less(errorAbove, number)) {
      return Optional.of(outside(breach, "above", errorAbove, unit));
    }
    if (less(number, warningBelow)) {
      return Optional.of(outside(breach, "below", warningBelow, unit).as(Severity.WARNING));
    }
    return less(warningAbove, number)
        ? Optional.of(outside(breach, "above", warningAbove, unit).as(Severity.WARNING))
        : Optional.empty();
  }

  private static boolean less(BigDecimal less, BigDecimal more) {
    return less != null && more != null && less.compareTo(more) < 0;
  }

  private static Breach outside(Breach breach, String where, BigDecimal limit, String unit) {
    return Breach.at(
        breach.pointer(),
        breach.value(),
        "%s is %s %s".formatted(breach.message(), where, Against.words(limit, unit)));
  }
}
