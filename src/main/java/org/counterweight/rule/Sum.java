package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;

/** Sums of reported figures, as intervals. */
public final class Sum {
  private Sum() {}

  /**
   * The sum of one side of several figures in a unit.
   *
   * @return empty where the list is empty or any of them is absent or in no convertible unit: a sum
   *     with a hole in it proves nothing
   */
  public static Optional<Interval> of(List<Figure> figures, Side side, String unit) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Interval sum = Interval.exact(BigDecimal.ZERO);
    for (Figure figure : figures) {
      Optional<Interval> part = side.in(figure, unit);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(part.get());
    }
    return Optional.of(sum);
  }
}
