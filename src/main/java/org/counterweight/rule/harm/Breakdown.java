package org.counterweight.rule.harm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Side;
import org.counterweight.statement.Coded;
import org.counterweight.statement.Figure;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.Interval;

/**
 * Counts of events by severity or by type. What is not listed is zero.
 *
 * @param words what the counts go by
 * @param pointer JSON Pointer of the counts
 * @param counts the counts
 */
record Breakdown<K extends Enum<K> & Coded>(String words, String pointer, Map<K, Figure> counts) {
  private static final String UNIT = "event";

  /**
   * A reported number of events. A count is exact unless {@code decimals} says that it was rounded.
   *
   * @return empty where this side is absent, or the unit is not that of events
   */
  static Optional<Interval> count(Figure figure, Side side) {
    Optional<Interval> rounded = side.in(figure, UNIT);
    boolean exact = figure == null || figure.decimals() == null || figure.decimals() >= 0;
    return exact ? rounded.map(ignored -> Interval.exact(side.number(figure))) : rounded;
  }

  /** The sum of the counts; empty where one of them is absent on this side. */
  Optional<Interval> sum(Side side) {
    return sum(counts.values(), side);
  }

  private static Optional<Interval> sum(Collection<Figure> figures, Side side) {
    Interval sum = Interval.exact(BigDecimal.ZERO);
    for (Figure figure : figures) {
      Optional<Interval> count = count(figure, side);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(count.get());
    }
    return Optional.of(sum);
  }

  /**
   * Where the counts differ from the register.
   *
   * @param keys every severity or type
   * @param of the severity or type of an event
   */
  Optional<Breach> against(List<HarmEvent> events, K[] keys, Function<HarmEvent, K> of) {
    List<String> differences = new ArrayList<>();
    K first = null;
    for (K key : keys) {
      long listed = events.stream().filter(event -> of.apply(event) == key).count();
      Figure figure = counts.get(key);
      boolean ties =
          figure == null
              ? listed == 0
              : count(figure, Side.CURRENT)
                  .map(count -> count.contains(BigDecimal.valueOf(listed)))
                  .orElse(true);
      if (!ties) {
        first = first == null ? key : first;
        String reported = figure == null ? "none" : Numbers.plain(figure.value());
        differences.add("`" + key.code() + "` " + reported + " where the register has " + listed);
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    Figure figure = counts.get(first);
    return Optional.of(
        Breach.at(
            figure == null ? pointer : pointer + "/" + first.code() + "/value",
            figure == null ? null : figure.value(),
            "Events by " + words + ": " + String.join("; ", differences) + "."));
  }
}
